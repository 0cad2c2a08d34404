import fc from "fast-check";
import { checkRoster, isLawful, type Problem, S0, S3, type Settings } from "../../../../src/domain/roster";
import {
  anneal,
  cellsOf,
  compile,
  firstRoster,
  randomOf,
  rosterOf,
  RosterState,
} from "../../../../src/domain/roster/engine";
import { person, problem } from "../support";

const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  restPerPeriod: fc.option(
    fc.record({
      mode: fc.constantFrom("exactly" as const, "atLeast" as const),
      days: fc.integer({ min: 2, max: 8 }),
    })
  ),
  restPerWeek: fc.integer({ min: 0, max: 2 }),
  wholeRests: fc.integer({ min: 0, max: 3 }),
  minGap: fc.constantFrom(0, 600, 720),
  longestRun: fc.option(fc.record({ days: fc.integer({ min: 4, max: 7 }), hard: fc.boolean() })),
  shortestRun: fc.integer({ min: 1, max: 2 }),
  shortestRest: fc.integer({ min: 1, max: 2 }),
  nightsInRow: fc.integer({ min: 0, max: 4 }),
  nightsPerPeriod: fc.constantFrom(0, 12),
  weekendsOff: fc.integer({ min: 0, max: 1 }),
});

const tail = fc.oneof(
  fc.constant([]),
  fc.array(fc.constantFrom("白", "晚", "休"), { minLength: 1, maxLength: 9 })
);

const months: fc.Arbitrary<Problem> = fc
  .record({
    settings,
    profile: fc.constantFrom(S0, S3),
    month: fc.integer({ min: 1, max: 12 }),
    tails: fc.array(tail, { minLength: 3, maxLength: 6 }),
    roles: fc.boolean(),
  })
  .map((m) => {
    const people = m.tails.map((t, i) =>
      person(String(i), { tail: t, maxMinutes: i === 0 ? 11_000 : null, roles: i < 2 ? ["主管"] : ["售后"] })
    );
    const { from, to } = m.profile.window;
    const demands = [
      { shift: null, from, to, role: null, min: 1, max: null },
      { shift: "白", from: 0, to: 0, role: m.roles ? "主管" : null, min: 0, max: 2 },
    ];
    const fixed = [{ person: "1", day: problem({ month: m.month }).days[4]!.day, code: "年假" }];
    return problem({ ...m, people, demands, over: { fixed } });
  });

/** Rosters near the lawful ones, where one broken rule more or less shows. */
function nearRosters(asked: Problem, seed: number) {
  const c = compile(asked);
  const state = new RosterState(c, 60);
  const random = randomOf(seed);
  const seen: Int8Array[] = [];
  state.load(firstRoster(c, random));
  anneal(state, random, {
    hottest: 20,
    coldest: 1,
    moves: 6000,
    stop: () => false,
    onBest: (_hard, _soft, cells) => seen.push(cells.slice()),
  });
  return { c, state, seen: [...seen.slice(-4), state.cells] };
}

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
