import fc from "fast-check";
import { KINDS, type KindId, type Reads } from "../../../src/domain/fields";
import { day, dayOf, FIRST_DAY, LAST_DAY, moment, type Cell, type Choice } from "../../../src/domain/kernel";

const PARCELS: readonly Choice[] = [
  { value: "broken", words: ["破损", "损坏"], en: "broken" },
  { value: "lost", words: ["丢失"], en: "lost" },
];
const ABOUT = { choices: PARCELS };
const on = (year: number, month: number, dayOfMonth: number) => dayOf(year, month, dayOfMonth)!;

/** Kind, what is typed, what it is; a text beginning with "!" is the code of the sentence that refuses it. */
const ROWS: readonly (readonly [KindId, Cell, unknown])[] = [
  ["text", " 左边 裂了 ", "左边 裂了"],
  ["text", "   ", null],
  ["text", 12, "12"],
  ["id", "ＳＦ １２３", "SF123"],
  ["id", "", null],
  ["id", "7.71E+17", "!id.exponent"],
  ["id", 1234567890123456, "!id.rounded"],
  ["id", "abc/1", "!id.form"],
  ["day", 46348, 46348],
  ["day", "2026-12-07", on(2026, 12, 7)],
  ["day", "2026年12月7日 23:30", on(2026, 12, 7)],
  ["day", "明年", "!date.bad"],
  ["day", -3, "!date.range"],
  ["moment", "2026-12-07 9:05", moment(on(2026, 12, 7), 545)],
  ["moment", "2026-12-07", moment(on(2026, 12, 7))],
  ["deadline", "2026-12-07", moment(on(2026, 12, 7), 23 * 60 + 59)],
  ["deadline", "2026-12-07 12:00", moment(on(2026, 12, 7), 720)],
  ["deadline", 46363, moment(day(46363), 23 * 60 + 59)],
  ["time", "下午3:05", 905],
  ["time", 0.5, 720],
  ["time", "25:00", "!time.bad"],
  ["money", "¥88", 8800],
  ["money", "８８元", 8800],
  ["money", "1,234.50", 123450],
  ["money", 0, 0],
  ["money", "八十八", "!number.bad"],
  ["money", 1e15, "!amount.range"],
  ["count", "3", 3],
  ["count", "1.5", "!count.bad"],
  ["count", -1, "!count.bad"],
  ["number", "1e3", 1000],
  ["rate", "5%", 0.05],
  ["flag", "不包邮", false],
  ["flag", "√", true],
  ["flag", "也许", "!flag.bad"],
  ["choice", "破損", "broken"],
  ["choice", "BROKEN", "broken"],
  ["choice", "没有破损", "!choice.bad"],
  ["choice", null, null],
  ["list", "破损、丢失", ["broken", "lost"]],
  ["list", "破损,好的", "!choice.bad"],
  ["person", "８４３", "843"],
  ["shift", "白 ", "白"],
  ["month", "2026-12", { year: 2026, month: 12 }],
  ["month", "2026年12月", { year: 2026, month: 12 }],
  ["month", "13月", "!month.bad"],
];

test.each(ROWS)("%s reads %j as %j", (kind, cell, expected) => {
  const read = KINDS[kind].read(cell, ABOUT);
  if (typeof expected === "string" && expected.startsWith("!"))
    expect(read).toMatchObject({ ok: false, problem: { kind: "wrong", code: expected.slice(1) } });
  else expect(read).toEqual({ ok: true, value: expected });
});

test.each(Object.keys(KINDS) as KindId[])("%s reads a blank as nothing", (kind) => {
  for (const blank of [null, "", "  "])
    expect(KINDS[kind].read(blank, ABOUT)).toEqual({ ok: true, value: null });
});

/** Values of each kind; what is shown in either language is read as the same value. */
const VALUES: { readonly [K in KindId]: fc.Arbitrary<Reads[K]> } = {
  text: fc.string({ minLength: 1 }).filter((s) => s.trim() === s && s !== ""),
  id: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
  day: fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(day),
  moment: fc
    .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 0, max: 1439 }))
    .map(([d, m]) => moment(day(d), m)),
  deadline: fc
    .tuple(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), fc.integer({ min: 1, max: 1439 }))
    .map(([d, m]) => moment(day(d), m)),
  time: fc.integer({ min: 0, max: 1439 }),
  money: fc.integer({ min: -1e9, max: 1e9 }) as fc.Arbitrary<Reads["money"]>,
  count: fc.nat(),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  rate: fc.double({ min: 0, max: 1, noNaN: true }),
  flag: fc.boolean(),
  choice: fc.constantFrom("broken", "lost"),
  list: fc.subarray(["broken", "lost"], { minLength: 1 }),
  person: fc.stringMatching(/^[0-9]{1,6}$/),
  shift: fc.constantFrom("白", "晚"),
  month: fc.record({ year: fc.integer({ min: 1901, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) }),
};

test.each(Object.keys(KINDS) as KindId[])("property: what %s shows, it reads", (kind) => {
  fc.assert(
    fc.property(
      VALUES[kind] as fc.Arbitrary<unknown>,
      fc.constantFrom("zh" as const, "en" as const),
      (value, locale) => {
        const { show, read } = KINDS[kind] as {
          show(v: unknown, l: "zh" | "en", a: typeof ABOUT): Cell;
          read(c: Cell, a: typeof ABOUT): unknown;
        };
        expect(read(show(value, locale, ABOUT), ABOUT)).toEqual({ ok: true, value });
      }
    )
  );
});
