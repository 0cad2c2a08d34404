import fs from "node:fs";
import path from "node:path";
import { REGISTERS } from "../../src/domain/registers";
import { commands, run } from "../../src/commands";
import type { Step, WritePlan } from "../../src/excel";
import { contextFor } from "../support/command-context";
import { MemoryPort } from "../support/memory/port";
import { staffBook } from "../support/pane/over-memory";
import { line } from "./register/support";

type Id = keyof typeof commands;

const document = fs.readFileSync(path.resolve(__dirname, "../../docs/wps.md"), "utf8");
const section = document.split("## Functions")[1]!.split("##")[0]!;
const LISTED = new Set([...section.matchAll(/`([A-Z.]+)`/g)].map(([, name]) => name!));

const FEATURES: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  ...([
    "addSheet",
    "addTable",
    "addRow",
    "addColumn",
    "addName",
    "deleteName",
    "write",
    "format",
    "width",
    "height",
  ] as const),
  ...(["list", "highlight", "freeze", "page"] as const),
]);

async function planOf(port: MemoryPort, id: Id, args: object): Promise<WritePlan> {
  const planned = await commands[id].plan(port, args as never, contextFor());
  if (!planned.ok) throw new Error(`${id}: ${JSON.stringify(planned.message)}`);
  await run(port, planned.value);
  return planned.value.writes;
}

const isText = (cell: unknown): cell is string => typeof cell === "string";

/** Formulas in cells, of conditional formats and of drop-downs. */
const formulasOf = ({ steps, record }: WritePlan): string[] =>
  [...steps, ...record].flatMap((step) => {
    if (step.do === "write")
      return step.cells
        .flat()
        .filter(isText)
        .filter((cell) => cell.startsWith("="));
    if (step.do === "highlight") return [step.formula];
    return step.do === "list" && step.source.startsWith("=") ? [step.source] : [];
  });

/** What WPS is not known to have, as it stands in a formula. */
function strange(formula: string): string[] {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, "");
  const functions = [...bare.matchAll(/([A-Z][A-Z0-9._]*)\(/gi)].map(([, name]) => name!.toUpperCase());
  const outside = bare.replace(/\[[^\]]*\]/g, "[]");
  return [
    ...functions.filter((name) => !LISTED.has(name)),
    ...(outside.match(/@|\$?[A-Z]+\$?\d+#|\{/g) ?? []),
    ...[...bare.matchAll(/\[(#[^\]]*|\[[^\]]*\][^\]]*)\]/g)]
      .map(([whole]) => whole)
      .filter((w) => w !== "[#All]"),
  ];
}

/** The columns of registers in which a function of ours is the point, each with the form of reference it takes. */
const living = document.split("## Columns that need the add-in")[1]!;
const LIVING = new Set([...living.matchAll(/`(SHOP\.[A-Z_]+)`/g)].map(([, name]) => name!));

/** What WPS is not known to have and the document doesn't name. */
function unlisted(formula: string): string[] {
  const parts = strange(formula);
  if (!parts.some((part) => LIVING.has(part))) return parts;
  return parts.filter((part) => !LIVING.has(part) && part !== "@" && !part.startsWith("[[#Headers]"));
}

describe("what the commands write is in the list for WPS", () => {
  test.each<[Id, object, readonly [Id, object][]]>([
    ...REGISTERS.map(({ id }): [Id, object, readonly [Id, object][]] => [
      "register.create",
      { register: id },
      [],
    ]),
    ["register.add", line({ deadline: 46349 }), [["register.create", { register: "damage" }]]],
    ["roster.build", { month: "2026-12", profile: "S0", seconds: 1 }, []],
    ["roster.build", { month: "2027-02", profile: "S3" }, []],
    ["roster.rotation", { month: "2026-12", profile: "S0" }, []],
    ["rules.write", {}, []],
    [
      "daily.write",
      {},
      [
        ["register.create", { register: "compensation" }],
        ["register.add", { register: "compensation", row: { reason: "返现", amount: 5, handler: "小李" } }],
      ],
    ],
    [
      "month.close",
      { month: "2026-10", signer: "王姐", minimumWage: 2000 },
      [
        ["register.create", { register: "penalty" }],
        [
          "register.add",
          {
            register: "penalty",
            row: { matter: "经济损失", name: "小李", day: "2026-10-09", amount: 50, wage: 3000 },
          },
        ],
      ],
    ],
  ])("%s %j", async (id, args, before) => {
    const port = staffBook();
    for (const [first, its] of before) await planOf(port, first, its);
    const plan = await planOf(port, id, args);
    const formulas = formulasOf(plan);
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.flatMap((formula) => unlisted(formula).map((part) => `${part} in ${formula}`))).toEqual(
      []
    );
    expect(plan.steps.filter((step) => !FEATURES.has(step.do))).toEqual([]);
  });

  test.each([
    ["=FILTER(A1:A9,B1:B9)", ["FILTER"]],
    ["=SUM(A1#)", ["A1#"]],
    ["=@SHOP.X(A1)", ["SHOP.X", "@"]],
    ['=IF([@截止时间]="","",[@截止时间]-店务_现在)', []],
    ["=SUM(表[[#This Row],[a]:[b]])", ["[[#This Row],[a]"]],
    ['=COUNTIF(表[列],"FILTER(")', []],
  ])("%s: %j", (formula, found) => expect(strange(formula)).toEqual(found));

  test("beside our own functions the self-test sheet has listed ones only", async () => {
    const formulas = formulasOf(await planOf(staffBook(), "selftest.write", {}));
    expect(formulas.length).toBeGreaterThan(50);
    // Constants of an array stand where a call of ours takes a table.
    const ours = (part: string) => part.startsWith("SHOP.") || part === "{";
    expect(formulas.flatMap(strange).filter((part) => !ours(part))).toEqual([]);
  });

  test("no formula of ours hands the moving clock to a function of ours", async () => {
    const port = staffBook();
    for (const id of ["register.create", "selftest.write"] as const)
      for (const formula of formulasOf(await planOf(port, id, { register: "damage" })))
        expect(formula).not.toMatch(/SHOP\.[A-Z_]+\([^)]*(?:店务_现在|NOW\(|TODAY\()/);
  });
});
