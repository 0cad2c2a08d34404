import fc from "fast-check";
import { PricingMemory } from "../../../../../src/domain/roster/engine/rows/label-setting";
import { RowPricer } from "../../../../../src/domain/roster/engine/rows/pricing";
import { DAYS, STATES, allRows, keepsRules, personOf, personSpec, weekOf } from "./support";

const prices = fc
  .array(fc.integer({ min: -20, max: 20 }), { minLength: DAYS * STATES, maxLength: DAYS * STATES })
  .map((a) => Float64Array.from(a));

function priced(states: Uint8Array, cost: number, price: Float64Array): number {
  return cost + states.reduce((sum, s, d) => sum + price[d * STATES + s]!, 0);
}

describe("pricing one person's period", () => {
  test("finds a row that keeps every rule, and none of all rows is worth less than its bound", () => {
    fc.assert(
      fc.property(personSpec, prices, (spec, price) => {
        const person = personOf(spec);
        const p = weekOf([person]);
        const found = new RowPricer(p, 0, new PricingMemory()).cheapest(price);
        const rows = allRows(p, person);
        if (rows.length === 0) return expect(found).toBeNull();
        const best = Math.min(...rows.map((r) => priced(r.states, r.cost, price)));
        if (!found) return;
        expect(keepsRules(p, person, [...found.row.states])).toBe(true);
        expect(found.value).toBeLessThanOrEqual(best + 1e-9);
        expect(priced(found.row.states, found.row.cost, price)).toBeGreaterThanOrEqual(best - 1e-9);
      }),
      { numRuns: 150 }
    );
  });

  test("is exact where at most one limit can bind", () => {
    const oneLimit = personSpec.map((s) => ({ ...s, limit: [DAYS, DAYS, s.limit[2]!] }));
    fc.assert(
      fc.property(oneLimit, prices, (spec, price) => {
        const person = personOf(spec);
        const p = weekOf([person]);
        const found = new RowPricer(p, 0, new PricingMemory()).cheapest(price);
        const rows = allRows(p, person);
        const best = Math.min(Infinity, ...rows.map((r) => priced(r.states, r.cost, price)));
        expect(found?.value ?? Infinity).toBeCloseTo(best, 9);
      }),
      { numRuns: 150 }
    );
  });

  test("the memory shared by two people of different size leaves nothing behind", () => {
    fc.assert(
      fc.property(personSpec, personSpec, prices, (a, b, price) => {
        const p = weekOf([personOf(a), personOf(b)]);
        const memory = new PricingMemory();
        const shared = [0, 1, 0].map((i) => new RowPricer(p, i, memory).cheapest(price)?.value);
        const alone = [0, 1, 0].map((i) => new RowPricer(p, i, new PricingMemory()).cheapest(price)?.value);
        expect(shared).toEqual(alone);
      }),
      { numRuns: 60 }
    );
  });

  test("a closed state is never used", () => {
    const person = personOf({
      closed: [],
      cost: new Array(21).fill(0),
      limit: [7, 7, 7],
      units: [0, 10],
      maxRun: 5,
      minRun: 1,
      minOff: 1,
      maxWeekends: 1,
    });
    const pricer = new RowPricer(weekOf([person]), 0, new PricingMemory());
    const price = new Float64Array(DAYS * STATES).fill(-1);
    for (let d = 0; d < DAYS; d++) pricer.open[d * STATES + 2] = 0;
    expect([...pricer.cheapest(price)!.row.states]).not.toContain(2);
  });
});
