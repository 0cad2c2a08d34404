import { CATALOG } from "../../src/functions/catalog";
import {
  type Argument,
  type Expected,
  type Expression,
  byRules,
  formulaText,
  isExpression,
  UNCOMPUTED,
  WORKED_CASES,
} from "../../src/selftest";
import { plus, rowsOf, shop } from "../../src/selftest/worked-case";
import { at, call, type Cellish } from "../functions/runtime";
import "../functions/all";

/** The numbers of the handbook's own list of worked cases; it skips some. */
const LISTED = [
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 17, 18, 19, 20, 22, 23, 25, 26, 29, 32, 33, 36, 37, 38, 39],
  ...[40, 42, 44, 46, 47, 49, 50, 51],
].map((n) => `TC${String(n).padStart(2, "0")}`);

const given = (arg: Argument): unknown => (isExpression(arg) ? answer(arg) : arg);

/** What Excel would make of the formula: single answers are added up, tables are counted. */
function answer(e: Expression): Cellish {
  if ("rowsOf" in e) return rows(e.rowsOf).length;
  if ("operator" in e) {
    const [left, right] = [Number(answer(e.left)), Number(answer(e.right))];
    return e.operator === "+" ? left + right : left - right;
  }
  return rows(e)[0]![0]!;
}

function rows(e: Expression): Cellish[][] {
  return "call" in e ? call(e.call, ...e.args.map(given)) : [[answer(e)]];
}

function wanted(expected: Expected): unknown {
  if ("moment" in expected) return expect.closeTo(at(expected.moment), 7);
  if ("error" in expected) return expect.stringMatching(new RegExp(`^${expected.error} `));
  return typeof expected.value === "number" ? expect.closeTo(expected.value, 9) : expected.value;
}

describe("worked cases through the functions", () => {
  test.each(WORKED_CASES.map((c) => [c.id, formulaText(c.formula), c] as const))("%s %s", (_id, _f, c) =>
    expect(answer(c.formula)).toEqual(wanted(c.expected))
  );
});

describe("the list itself", () => {
  const all = [...WORKED_CASES, ...UNCOMPUTED];
  const family = (id: string) => id.split(".")[0]!;

  test("each case of the handbook's list is there, computed or with a reason", () => {
    const ids = new Set(all.map((c) => family(c.id)));
    expect(LISTED.filter((id) => !ids.has(id))).toEqual([]);
  });

  test("no number is used twice, and a suffix follows its number", () => {
    const ids = all.map((c) => c.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !ids.includes(family(id)))).toEqual([]);
    expect(WORKED_CASES.length).toBeGreaterThanOrEqual(80);
  });

  test("every function of the catalogue that answers by rules has a case", () => {
    const called = (e: Expression): string[] => {
      if ("rowsOf" in e) return called(e.rowsOf);
      if ("operator" in e) return [...called(e.left), ...called(e.right)];
      return [e.call, ...e.args.flatMap((a) => (isExpression(a) ? called(a) : []))];
    };
    const used = new Set(WORKED_CASES.flatMap((c) => called(c.formula)));
    const names = CATALOG.filter((f) => f.topics.length > 0).map((f) => f.name);
    expect(names.filter((name) => !used.has(name))).toEqual([]);
  });

  test("rules are named by the id of their row", () => {
    const id = /^([A-V]-\d\d|[A-Z]\d\d|AMB\d\d)(\.\w+)?$/;
    const named = all.flatMap((c) => c.rules);
    expect(named.filter((rule) => !id.test(rule))).toEqual([]);
  });

  test("formulas are short enough for Excel and hold no unbalanced quote", () => {
    for (const { formula } of WORKED_CASES) {
      const text = formulaText(formula);
      expect(text.length).toBeLessThan(1000);
      expect((text.match(/"/g) ?? []).length % 2).toBe(0);
    }
  });

  test("by the rules of a workbook: behind what is given, not where a case names its own", () => {
    const rulesAt = (call: string) => (call === "B" ? 2 : -1);
    const by = (e: Expression) => formulaText(byRules(e, "店务_规则", rulesAt));
    expect(by(shop("A", shop("B", 1)))).toBe("=SHOP.A(SHOP.B(1,,店务_规则))");
    expect(by(plus(shop("B", 1, 2, "S3"), rowsOf(shop("B"))))).toBe(
      '=SHOP.B(1,2,"S3")+ROWS(SHOP.B(,,店务_规则))'
    );
  });

  test("the text of a formula: left-out arguments, quotes, blocks, calls inside calls", () => {
    const inner = shop("B", true, -1.5);
    expect(
      formulaText(
        shop(
          "A",
          'x"y',
          null,
          [
            ["a", 1],
            ["b", false],
          ],
          inner
        )
      )
    ).toBe('=SHOP.A("x""y",,{"a",1;"b",FALSE},SHOP.B(TRUE,-1.5))');
  });
});
