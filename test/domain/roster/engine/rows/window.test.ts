import fc from "fast-check";
import { PricingMemory } from "../../../../../src/domain/roster/engine/rows/label-setting";
import { RowPricer } from "../../../../../src/domain/roster/engine/rows/pricing";
import { rowOf, totalCost } from "../../../../../src/domain/roster/engine/rows/problem";
import {
  insideOf,
  wholeWeekends,
  windowProblem,
  withWindow,
} from "../../../../../src/domain/roster/engine/rows/window";
import { DAYS, STATES, allRows, keepsRules, personOf, personSpec, weekOf } from "./support";

const need = Array.from({ length: DAYS * STATES }, (_, k) => (k % STATES === 0 ? -1 : 1));
const prices = (days: number) =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: days * STATES, maxLength: days * STATES })
    .map((a) => Float64Array.from(a));
const span = fc.tuple(fc.nat({ max: 4 }), fc.integer({ min: 1, max: 7 })).map(([from, length]) => ({
  from,
  to: Math.min(DAYS, from + length),
}));

describe("a window of a roster as a problem of its own", () => {
  test("its cheapest row is the cheapest of all rows that are the same outside, and keeps the rules", () => {
    fc.assert(
      fc.property(personSpec, span, fc.nat(), prices(DAYS), (spec, days, pick, price) => {
        const oneLimit = { ...spec, limit: [DAYS, DAYS, spec.limit[2]!] };
        const person = personOf(oneLimit);
        const p = weekOf([person], need);
        const rows = allRows(p, person);
        if (rows.length === 0) return;
        const now = rows[pick % rows.length]!;
        const w = { ...wholeWeekends(p, days.from, days.to), people: [0] };
        const prices = price.subarray(w.from * STATES, w.to * STATES);
        const found = new RowPricer(windowProblem(p, [now], w), 0, new PricingMemory()).cheapest(prices)!;
        const [whole] = withWindow(p, [now], w, [found.row]);
        expect(keepsRules(p, person, [...whole!.states])).toBe(true);
        expect(whole!.cost).toBeCloseTo(rowOf(p, 0, whole!.states).cost, 9);
        const same = rows.filter((r) =>
          r.states.every((s, d) => (d >= w.from && d < w.to) || s === now.states[d])
        );
        const value = (states: Uint8Array, cost: number) =>
          cost +
          states.reduce((sum, s, d) => sum + (d < w.from || d >= w.to ? 0 : price[d * STATES + s]!), 0);
        const best = Math.min(...same.map((r) => value(r.states, r.cost)));
        expect(value(whole!.states, whole!.cost)).toBeCloseTo(best, 9);
      }),
      { numRuns: 200 }
    );
  });

  test("what the window gains is what the roster gains", () => {
    fc.assert(
      fc.property(personSpec, personSpec, fc.nat(), fc.nat(), (a, b, pick, other) => {
        const people = [personOf(a), personOf(b)];
        const p = weekOf(people, need);
        const choices = people.map((person) => allRows(p, person));
        if (choices.some((rows) => rows.length === 0)) return;
        const now = choices.map((rows, i) => rows[(pick + i) % rows.length]!);
        const next = choices.map((rows, i) => rows[(other + 3 * i) % rows.length]!);
        const w = { from: 0, to: DAYS, people: [0, 1] };
        const inside = windowProblem(p, now, w);
        const after = withWindow(
          p,
          now,
          w,
          next.map((row, i) => insideOf(p, i, row, w))
        );
        const gained = totalCost(inside, now) - totalCost(inside, next);
        expect(totalCost(p, now) - totalCost(p, after)).toBeCloseTo(gained, 9);
      }),
      { numRuns: 60 }
    );
  });

  test("never cuts a weekend in two", () => {
    const p = weekOf([], need);
    expect(wholeWeekends(p, 6, 7)).toEqual({ from: 5, to: 7 });
    expect(wholeWeekends(p, 0, 6)).toEqual({ from: 0, to: 7 });
    expect(wholeWeekends(p, 1, 5)).toEqual({ from: 1, to: 5 });
  });
});
