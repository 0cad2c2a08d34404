import fc from "fast-check";
import { S3 } from "../../../../src/domain/roster";
import { compile, rosterMip, RosterState } from "../../../../src/domain/roster/engine";
import {
  countedBound,
  jointBound,
  leastRange,
  shortestArc,
} from "../../../../src/domain/roster/engine/bounds";
import { person, problem } from "../support";
import { months, nearRosters } from "./support";

const row = (steps: readonly number[], opening: readonly number[], unit: number, weight = 1) => ({
  group: Int32Array.from(opening, (_, i) => i),
  opening: Int32Array.from(opening),
  load: Int32Array.from([0, ...steps]),
  unit,
  weight,
});

test.each([
  ["steps of 90 min, openings 0 and 60", [540, 450], [0, 60], 30, 1],
  ["openings that a step bridges", [540, 450], [0, 180], 30, 0],
  ["three openings round the circle", [450], [0, 150, 300], 30, 10],
  ["nothing to add: openings stay apart", [0], [2, 5], 1, 3],
])("%s", (_, steps, opening, unit, range) => expect(leastRange(row(steps, opening, unit))).toBe(range));

test("the shortest arc holds a point of everybody and may run over zero", () => {
  expect(shortestArc([[0], [60]], 90)).toBe(30);
  expect(shortestArc([[10], [80], [5, 40]], 90)).toBe(20);
});

test("S3: one night more for one of two equal people, or nine hours apart minus what a night brings", () => {
  const people = [person("1"), person("2", { carry: { minutes: 90, nights: 0, weekends: 0, holidays: 0 } })];
  const c = compile(problem({ people, profile: S3, demands: [] }));
  const [minutes, nights] = c.even;
  // level minutes by one night more (6 points) beat equal nights with 90 min apart (3 points)? No: 3 points are less.
  expect(jointBound(c, minutes!, nights!)).toBe(3);
});

test("no roster costs less than the bound", () => {
  fc.assert(
    fc.property(months, fc.nat(1000), (asked, seed) => {
      const { c, seen } = nearRosters(asked, seed);
      for (const cells of seen) {
        const state = new RosterState(c, 60);
        state.load(cells);
        expect(state.soft).toBeGreaterThanOrEqual(countedBound(c));
      }
      expect(rosterMip(c, { cells: seen[0]! }).model.lower.every(Number.isFinite)).toBe(true);
    }),
    { numRuns: 30 }
  );
});
