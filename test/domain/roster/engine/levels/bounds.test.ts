import { leastRange, shortestArc, stepOf } from "../../../../../src/domain/roster/engine/levels/bounds";

const row = (steps: readonly number[], opening: readonly number[], unit: number, free = 0) => ({
  group: Int32Array.from(opening, (_, i) => i),
  opening: Int32Array.from(opening),
  load: Int32Array.from([0, ...steps]),
  unit,
  free,
  weight: 1,
});

test.each([
  ["steps of 90 min, openStates 0 and 60", [540, 450], [0, 60], 30, 1],
  ["openStates that a step bridges", [540, 450], [0, 180], 30, 0],
  ["three openStates round the circle", [450], [0, 150, 300], 30, 10],
  ["nothing to add: openStates stay apart", [0], [2, 5], 1, 3],
  ["a difference that costs nothing is taken off", [450], [0, 150, 300], 30, 6, 120],
])("%s", (_, steps, opening, unit, range, free = 0) =>
  expect(leastRange(row(steps, opening, unit, free))).toBe(range)
);

test("the shortest arc holds every point and may run over zero", () => {
  expect(shortestArc([0, 60], 90)).toBe(30);
  expect(shortestArc([10, 80, 5], 90)).toBe(20);
  expect(shortestArc([7], 90)).toBe(0);
});

test("the step of loads is what they have in common", () => {
  expect(stepOf([540, 450, 0])).toBe(90);
  expect(stepOf([0, 0])).toBe(0);
});
