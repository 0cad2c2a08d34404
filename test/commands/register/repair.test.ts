import { commands, queries, type RepairAnswer, run, undo } from "../../../src/commands";
import type { CellValue } from "../../../src/excel";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const HEADERS = ["登记日期", "快递单号", "快递", "包裹情况", "价格", "经手人", "她的备注"];
const line = (n: number): CellValue[] => [
  46300 + n,
  `77123456789012345${n}`,
  "甲快递",
  "破损",
  88,
  "小李",
  `别动 ${n}`,
];
const DAMAGE = { register: "damage" };

/** Her own table or range in use as the damage register, broken afterwards. */
async function broken(as: "table" | "range", edit: (rows: CellValue[][], port: MemoryPort) => void) {
  const port = new MemoryPort();
  const sheet = port.addSheet("破损件", [[...HEADERS], ...[1, 2, 3].map(line)]);
  if (as === "table") port.addTable(sheet, "破损件", { row: 0, col: 0, rows: 4, cols: HEADERS.length });
  const planned = await commands["register.adopt"].plan(port, { ...DAMAGE, sheet: "破损件" }, contextFor());
  if (!planned.ok) throw new Error(JSON.stringify(planned.message));
  await run(port, planned.value);
  edit(port.sheets[0]!.rows, port);
  return port;
}

async function repair(port: MemoryPort) {
  const planned = await commands["register.repair"].plan(port, DAMAGE, contextFor());
  if (!planned.ok) return { ...planned, code: planned.message.code };
  const done = await run(port, planned.value);
  if (!done.ok) throw new Error(JSON.stringify(done.message));
  return { ok: true, answer: planned.value.preview, undo: done.value.undo } as const;
}

const kinds = ({ repairs }: RepairAnswer) => repairs.map(({ kind, cell, after }) => [kind, cell, after]);

describe("register.repair: what somebody broke is named, repaired where it is certain, taken back at once", () => {
  type Case = readonly [
    what: string,
    as: "table" | "range",
    edit: (rows: CellValue[][], port: MemoryPort) => void,
    repairs: readonly (readonly CellValue[])[],
    left: readonly string[],
  ];
  const CASES: readonly Case[] = [
    ["nothing", "table", () => undefined, [], []],
    [
      "a header deleted in a table",
      "table",
      (rows) => (rows[0]![1] = "列2"),
      [["header", "B1", "快递单号"]],
      [],
    ],
    [
      "a header deleted in a range",
      "range",
      (rows) => (rows[0]![1] = ""),
      [["header", "B1", "快递单号"]],
      [],
    ],
    ["a header by another name", "table", (rows) => (rows[0]![1] = "面单"), [["renamed", "B1", "面单"]], []],
    [
      "columns that changed places",
      "table",
      (rows) => rows.forEach((row) => row.splice(0, 2, row[1]!, row[0]!)),
      [],
      [],
    ],
    ["a day as text", "table", (rows) => (rows[2]![0] = "2026/10/7"), [["date", "A3", 46302]], []],
    ["an amount as text", "range", (rows) => (rows[3]![4] = "¥59.90"), [["number", "E4", 59.9]], []],
    [
      "a number of a parcel as a number",
      "table",
      (rows) => (rows[1]![1] = 771234567890),
      [["id", "B2", "771234567890"]],
      [],
    ],
    ["a number that stands twice", "range", (rows) => (rows[3]![1] = rows[1]![1]!), [], ["B4 field.twice"]],
    ["a day nobody understands", "table", (rows) => (rows[2]![0] = "昨天"), [], ["A3 date.relative"]],
    [
      "a column that is gone",
      "table",
      (rows) => rows.forEach((row, r) => (row[1] = r === 0 ? "列2" : "")),
      [],
      ["A1 register.repair.column"],
    ],
  ];
  test.each(CASES)("%s (%s)", async (_what, as, edit, repairs, left) => {
    const port = await broken(as, edit);
    const before = JSON.stringify(port.snapshot());
    const done = await repair(port);
    if (!done.ok) throw new Error(done.code);
    expect(kinds(done.answer)).toEqual(repairs);
    expect(done.answer.left.map(({ col, row, code }) => `${col}${row} ${code}`)).toEqual(left);
    for (const { kind, cell, after } of done.answer.repairs)
      if (kind !== "renamed") {
        const [row, col] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
        expect(String(port.sheets[0]!.rows[row]![col]).replace(/^'/, "")).toBe(String(after));
      }
    const again = await repair(port);
    expect(again.ok && again.answer.repairs).toEqual([]);
    if (again.ok) await undo(port, again.undo);
    expect(await undo(port, done.undo)).toMatchObject({ ok: true });
    expect(JSON.stringify(port.snapshot())).toBe(before);
  });

  test("after it the register works again", async () => {
    const port = await broken("table", (rows) => (rows[0]![1] = "列2"));
    await repair(port);
    const row = { tracking: "771234567890129999", parcel: "broken", handler: "小李" };
    const added = await commands["register.add"].plan(port, { ...DAMAGE, row }, contextFor());
    expect(added).toMatchObject({ ok: true });
    expect(await queries["register.check"].ask(port, DAMAGE, contextFor())).toMatchObject({
      ok: true,
      value: { problems: [] },
    });
  });

  test("a table that came back with another id is known by its headers; one that is gone is said", async () => {
    const port = await broken("table", (_rows, at) => (at.sheets[0]!.tables[0]!.id = "another"));
    const done = await repair(port);
    expect(done.ok && kinds(done.answer)).toEqual([["table", "A1", "破损件"]]);
    const gone = await broken("table", (_rows, at) => at.sheets[0]!.tables.splice(0));
    expect(await repair(gone)).toMatchObject({ ok: false, code: "register.repair.lost" });
  });
});
