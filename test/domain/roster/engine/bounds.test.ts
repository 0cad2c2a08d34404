import fc from "fast-check";
import { leastRange } from "../../../../src/domain/roster/engine/bounds";

const row = (steps: readonly number[], opening: readonly number[], unit: number) => ({
  group: Int32Array.from(opening, (_, i) => i),
  opening: Int32Array.from(opening),
  load: Int32Array.from([0, ...steps]),
  unit,
  weight: 1,
});

test.each([
  ["steps of 90 min, openings 0 and 60", [540, 450], [0, 60], 30, 1],
  ["openings that a step bridges", [540, 450], [0, 180], 30, 0],
  ["three openings round the circle", [450], [0, 150, 300], 30, 10],
  ["nothing to add: openings stay apart", [0], [2, 5], 1, 3],
])("%s", (_, steps, opening, unit, range) => expect(leastRange(row(steps, opening, unit))).toBe(range));

test("no choice of shifts is more even than the bound", () => {
  const shifts = fc.array(
    fc.integer({ min: 1, max: 8 }).map((n) => n * 30),
    { minLength: 1, maxLength: 3 }
  );
  const openings = fc.array(fc.integer({ min: -200, max: 200 }), { minLength: 2, maxLength: 4 });
  const counts = fc.array(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(shifts, openings, counts, (minutes, opening, worked) => {
      const loads = opening.map((o, i) => minutes.reduce((sum, m, k) => sum + m * worked[i]![k]!, o));
      const range = Math.ceil((Math.max(...loads) - Math.min(...loads)) / 30);
      expect(range).toBeGreaterThanOrEqual(leastRange(row(minutes, opening, 30)));
    })
  );
});
