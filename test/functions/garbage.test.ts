import fc from "fast-check";
import { CATALOG } from "../../src/functions/catalog";
import { type Cellish, RuntimeError, call } from "./runtime";
import "./all";

const known = CATALOG.flatMap((f) => f.params).flatMap((p) => p.choices?.list.map((c) => c.words[0]!) ?? []);
const inputError = new RuntimeError("#REF!");

const cell = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    "",
    0,
    1,
    -1,
    true,
    false,
    NaN,
    Infinity,
    -Infinity,
    1e308,
    45359.4,
    2958466
  ),
  fc.constantFrom(
    ...known,
    "手册",
    "现行",
    "S3",
    "D-03",
    "2026-02-28 23:30",
    "17:30-凌晨1:00",
    "843",
    "投诉",
    "1.23E+17"
  ),
  fc.constantFrom("规则", "数值", "日期", "工号", "事项", "2026-13-45", "99:99", "__proto__", "constructor"),
  fc.constant(inputError),
  fc.constant({}),
  fc.string(),
  fc.double()
);
const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, cols]) =>
    fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows })
  );
const args = fc.array(fc.oneof(cell, matrix), { maxLength: 9 });

const ERROR = /^(#N\/A|#VALUE!) [\s\S]*[\u4e00-\u9fff]/;
/** What was typed is quoted back, whatever it was. */
const QUOTED = /「[\s\S]*?」/g;
const NONSENSE = /undefined|NaN|\[object|TypeError|算不出来/;

/** Whether a cell may be shown to a user. */
function isFit(value: Cellish): boolean {
  if (typeof value !== "string") return typeof value === "boolean" || Number.isFinite(value);
  return !NONSENSE.test(value.replace(QUOTED, "")) && (!/^#(N\/A|VALUE!)/.test(value) || ERROR.test(value));
}

/** Whatever comes in, a value goes out, or an error that says in Chinese what to do. */
test.each(CATALOG.map((f) => [f.name]))("%s", (name) => {
  fc.assert(
    fc.property(args, (raw) => {
      const answer = call(name, ...raw);
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.filter((row) => row.length !== answer[0]!.length)).toEqual([]);
      expect(answer.flat().filter((value) => !isFit(value))).toEqual([]);
    }),
    { numRuns: 300 }
  );
});
