import { commands, queries, readArgs } from "../../src/commands";

type Json = Readonly<Record<string, unknown>>;
const all = { ...commands, ...queries };
const argsOf = async (id: string) => (await all[id as keyof typeof all].load()).args;
const read = async (id: string, args: Json) => readArgs(await argsOf(id), args);

/** For each command whose arguments have parts: one that is right. */
const RIGHT: Readonly<Record<string, Json>> = {
  "roster.build": {
    month: "2026-12",
    profile: "S0",
    demand: { 白: 3, 晚: 0 },
    promotions: [{ from: "2026-12-12", to: 46368, shift: "白", more: 2 }],
    leave: [{ person: "843", from: 46370, to: "2026-12-15", code: "年假" }],
    wishes: [{ person: 843, from: 46371, code: "休", want: true, weight: 10 }],
    locked: [{ person: "小赵", from: "2026-12-24", code: "白" }],
    ease: [
      {
        code: "roster.relax.longRun",
        params: { to: 7, shift: "" },
        missing: [{ day: 46368, shifts: "白", people: 1 }],
      },
    ],
    seconds: 5,
  },
  "roster.change": { changes: [{ person: "843", day: 46368, from: "白", to: "休" }] },
  "roster.replacements": { cells: { sheet: "排班 2026-12", at: { row: 6, col: 3, rows: 1, cols: 2 } } },
  "register.adopt": { register: "damage", range: "破损", columns: { tracking: "快递单号" } },
  "register.add": { register: "damage", row: { tracking: "1", price: 88, parcel: "破损" } },
  "staff.adopt": { sheet: "人员", mapping: { number: "工号", name: "姓名" } },
  "rules.write": { schemes: { X05: "S0" } },
  "rules.change": { values: { "A-24": 9, "H-05": "2-5" }, reason: "店规" },
};

const NO_OBJECT = [null, "x", 7, true, []];
const NO_LIST = [{}, "x", 7, true];
const NO_TEXT = [null, true, {}, [], "", "  "];
const NO_WORD = [null, true, {}, []];
const NO_DAY = [null, 0, -1, 46366.5, 1e308, -1e308, "2026-02-30", "12-24", "morgen", {}, true];
const NO_PEOPLE = [null, -1, 1.5, "3", "NaN", 1e308, {}, [], true];
const NO_FLAG = [null, 0, 1, "true", {}];

/** For each part, by its path, the values that are refused there. */
const WRONG: readonly (readonly [command: string, path: string, values: readonly unknown[]])[] = [
  ["roster.build", "demand", NO_OBJECT.slice(1)],
  ["roster.build", "demand.白", NO_PEOPLE],
  ["roster.build", "promotions", NO_LIST],
  ["roster.build", "promotions[0]", NO_OBJECT],
  ["roster.build", "promotions[0].from", NO_DAY],
  ["roster.build", "promotions[0].to", NO_DAY],
  ["roster.build", "promotions[0].shift", NO_TEXT],
  ["roster.build", "promotions[0].more", [...NO_PEOPLE, 0, -5]],
  ["roster.build", "promotions[0].extra", [1]],
  ["roster.build", "leave", NO_LIST],
  ["roster.build", "leave[0]", NO_OBJECT],
  ["roster.build", "leave[0].person", NO_TEXT],
  ["roster.build", "leave[0].from", NO_DAY],
  ["roster.build", "leave[0].code", ["白", "休", "", null, 7]],
  ["roster.build", "wishes[0].want", NO_FLAG],
  ["roster.build", "wishes[0].weight", [0, 11, 0.5, "5", null, -3]],
  ["roster.build", "wishes[0].code", NO_TEXT],
  ["roster.build", "locked", NO_LIST],
  ["roster.build", "locked[0].from", NO_DAY],
  ["roster.build", "locked[0].code", NO_TEXT],
  ["roster.build", "ease", NO_LIST],
  ["roster.build", "ease[0]", NO_OBJECT],
  ["roster.build", "ease[0].code", ["roster.relax.nothing", "toString", null, 7]],
  ["roster.build", "ease[0].params", NO_OBJECT],
  ["roster.build", "ease[0].params.to", NO_WORD],
  ["roster.build", "ease[0].missing[0].people", NO_PEOPLE],
  ["roster.build", "seconds", [-1, 1e308, "5", {}, true]],
  ["roster.change", "changes", NO_LIST],
  ["roster.change", "changes[0]", NO_OBJECT],
  ["roster.change", "changes[0].person", NO_TEXT],
  ["roster.change", "changes[0].day", NO_DAY],
  ["roster.change", "changes[0].from", NO_WORD],
  ["roster.replacements", "cells", NO_OBJECT.slice(1)],
  ["roster.replacements", "cells.sheet", NO_TEXT],
  ["roster.replacements", "cells.at.rows", [-1, 1.5, null, "1", 1e308]],
  ["register.adopt", "columns", NO_OBJECT.slice(1)],
  ["register.adopt", "columns.tracking", NO_TEXT.filter((value) => typeof value !== "string")],
  ["register.add", "row", NO_OBJECT.slice(1)],
  ["register.add", "row.price", [null, {}, [], Number.NaN]],
  ["staff.adopt", "mapping.name", NO_TEXT],
  ["staff.adopt", "mapping.__proto__x", ["姓名"]],
  ["rules.write", "schemes", NO_OBJECT.slice(1)],
  ["rules.write", "schemes.X05", NO_TEXT],
  ["rules.change", "values", NO_OBJECT.slice(1)],
  ["rules.change", "values.A-24", NO_WORD],
];

/** The arguments with the part at a path replaced. */
function withPart(args: Json, path: string, value: unknown): Json {
  const copy = structuredClone(args) as Record<string, unknown>;
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  const owner = steps.slice(0, -1).reduce((at, step) => at[step] as Record<string, unknown>, copy);
  owner[steps.at(-1)!] = value;
  return copy;
}

describe("arguments with parts", () => {
  test.each(Object.entries(RIGHT))("%s takes what is right as it is", async (id, args) => {
    expect(await read(id, args)).toEqual({ ok: true, value: args });
  });

  const rows = WRONG.flatMap(([id, path, values]) => values.map((value) => [id, path, value] as const));

  test("there are more than 159 wrong ones", () => expect(rows.length).toBeGreaterThan(159));

  test.each(rows)("%s refuses %s = %p by its path", async (id, path, value) => {
    expect(await read(id, withPart(RIGHT[id]!, path, value))).toMatchObject({
      ok: false,
      message: { code: "refuse.argument", params: { name: path } },
    });
  });

  test("every command that takes parts says what they are", async () => {
    const shapeless = Object.keys(all).map(async (id) =>
      (await argsOf(id))
        .filter((arg) => arg.kind === "mapping" && !arg.shape)
        .map((arg) => `${id}: ${arg.name}`)
    );
    expect((await Promise.all(shapeless)).flat()).toEqual([]);
  });
});
