import fc from "fast-check";
import { CATALOG } from "../../src/functions/catalog";
import { type Cellish, RuntimeError } from "./runtime";

/** What nobody should hand to a function, and the judgement of what comes out; the tests and `npm run fuzz` share it. */
const known = CATALOG.flatMap((f) => f.params).flatMap((p) => p.choices?.list.map((c) => c.words[0]!) ?? []);

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
    ...["手册", "现行", "S3", "D-03", "2026-02-28 23:30", "17:30-凌晨1:00", "843", "投诉", "1.23E+17"]
  ),
  fc.constantFrom("规则", "数值", "日期", "工号", "事项", "2026-13-45", "99:99", "__proto__", "constructor"),
  fc.constant(new RuntimeError("#REF!")),
  fc.constant({}),
  fc.string(),
  fc.double()
);
const matrix = fc
  .tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 }))
  .chain(([rows, cols]) =>
    fc.array(fc.array(cell, { minLength: cols, maxLength: cols }), { minLength: rows, maxLength: rows })
  );
export const hostileArguments = fc.array(fc.oneof(cell, matrix), { maxLength: 9 });

const ERROR = /^(#N\/A|#VALUE!) [\s\S]*[\u4e00-\u9fff]/;
/** What was typed is quoted back, whatever it was. */
const QUOTED = /「[\s\S]*?」/g;
const NONSENSE = /undefined|NaN|\[object|TypeError|算不出来/;

/** Whether a cell may be shown to a user. */
function isFit(value: Cellish): boolean {
  if (typeof value !== "string") return typeof value === "boolean" || Number.isFinite(value);
  return !NONSENSE.test(value.replace(QUOTED, "")) && (!/^#(N\/A|VALUE!)/.test(value) || ERROR.test(value));
}

/** What is wrong with an answer: no rectangle, or cells nobody may see. */
export const unfit = (answer: Cellish[][]): unknown[] => [
  ...(answer.length === 0 ? ["no rows"] : answer.filter((row) => row.length !== answer[0]!.length)),
  ...answer.flat().filter((value) => !isFit(value)),
];
