import fc from "fast-check";
import { checkRoster, isLawful } from "../../../../../src/domain/roster";
import {
  cellsOf,
  compile,
  firstRoster,
  randomOf,
  rosterOf,
  RosterState,
} from "../../../../../src/domain/roster/engine";
import { problem } from "../../support";
import { months, nearRosters } from "../support";

test("the engine and the independent checker agree: lawful or not, and every point of the score", () => {
  let lawful = 0;
  let unlawful = 0;
  fc.assert(
    fc.property(months, fc.nat(1000), (asked, seed) => {
      const { c, seen } = nearRosters(asked, seed);
      for (const cells of seen) {
        const fresh = new RosterState(c, 60);
        fresh.load(cells);
        const result = checkRoster(asked, rosterOf(asked, cells));
        expect({ lawful: fresh.hard === 0, score: fresh.soft }).toEqual({
          lawful: isLawful(result),
          score: result.score.total,
        });
        if (fresh.hard === 0) lawful += 1;
        else unlawful += 1;
      }
    }),
    { numRuns: 60 }
  );
  expect(Math.min(lawful, unlawful)).toBeGreaterThan(10);
});

test("prices kept up to date move by move equal prices counted from nothing", () => {
  fc.assert(
    fc.property(months, fc.nat(1000), (asked, seed) => {
      const { c, state } = nearRosters(asked, seed);
      const fresh = new RosterState(c, 60);
      fresh.load(state.cells);
      expect([state.hard, state.soft]).toEqual([fresh.hard, fresh.soft]);
    }),
    { numRuns: 20 }
  );
});

test("codes and engine form convert both ways", () => {
  const asked = problem();
  const cells = firstRoster(compile(asked), randomOf(7));
  expect(cellsOf(asked, rosterOf(asked, cells))).toEqual(cells);
  expect(cellsOf(asked, { cells: [["早"]] })).toBeNull();
});
