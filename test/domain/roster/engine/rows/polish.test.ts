import fc from "fast-check";
import { PricingMemory } from "../../../../../src/domain/roster/engine/rows/label-setting";
import { polish } from "../../../../../src/domain/roster/engine/rows/polish";
import { RowPricer } from "../../../../../src/domain/roster/engine/rows/pricing";
import { totalCost } from "../../../../../src/domain/roster/engine/rows/problem";
import { DAYS, STATES, allRows, keepsRules, personOf, personSpec, weekOf } from "./support";

const need = Array.from({ length: DAYS * STATES }, (_, k) => (k % STATES === 0 ? -1 : 1));

describe("everybody takes the best row in turn", () => {
  test("ends by itself, never dearer, with rows that keep the rules", () => {
    fc.assert(
      fc.property(fc.array(personSpec, { minLength: 1, maxLength: 4 }), fc.nat(), (specs, pick) => {
        const people = specs.map(personOf);
        const p = weekOf(people, need);
        const choices = people.map((person) => allRows(p, person));
        if (choices.some((rows) => rows.length === 0)) return;
        const start = choices.map((rows, i) => rows[(pick + i) % rows.length]!);
        const memory = new PricingMemory();
        const pricers = people.map((_, i) => new RowPricer(p, i, memory));
        let asked = 0;
        const end = polish(p, pricers, start, () => ++asked > 1000);
        expect(asked).toBeLessThanOrEqual(1000);
        expect(totalCost(p, end)).toBeLessThanOrEqual(totalCost(p, start) + 1e-9);
        end.forEach((row, i) => expect(keepsRules(p, people[i]!, [...row.states])).toBe(true));
      }),
      { numRuns: 150 }
    );
  });
});
