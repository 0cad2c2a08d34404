import fc from "fast-check";
import { HUMANE, type Problem, S0, S3, type Settings } from "../../../../src/domain/roster";
import { anneal, compile, firstRoster, randomOf, RosterState } from "../../../../src/domain/roster/engine";
import { on, person, problem } from "../support";

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
  nightRun: fc.constantFrom([2, 5] as const, [1, 3] as const, [3, 4] as const),
});

const tail = fc.oneof(
  fc.constant([]),
  fc.array(fc.constantFrom("白", "晚", "休"), { minLength: 1, maxLength: 9 })
);

/** Odd little months: every rule on or off, tails, roles, leave. */
export const months: fc.Arbitrary<Problem> = fc
  .record({
    settings,
    humane: fc.boolean(),
    profile: fc.constantFrom(S0, S3),
    month: fc.integer({ min: 1, max: 12 }),
    tails: fc.array(tail, { minLength: 3, maxLength: 6 }),
    roles: fc.boolean(),
    carry: fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 }),
    wished: fc.array(fc.nat(27), { maxLength: 4 }),
  })
  .map((m) => {
    const people = m.tails.map((t, i) =>
      person(String(i), {
        tail: t,
        carry: { minutes: 60 * m.carry[i]!, nights: m.carry[5 - i]!, weekends: 0, holidays: m.carry[i]! },
        maxMinutes: i === 0 ? 11_000 : null,
        roles: i < 2 ? ["主管"] : ["售后"],
      })
    );
    const [from, to] = m.profile.id === "S0" ? [540, 1410] : [510, 1500];
    const demands = [
      { shift: null, from, to, role: null, min: 1, max: null },
      { shift: "白", from: 0, to: 0, role: m.roles ? "主管" : null, min: 0, max: 2 },
    ];
    const { days } = problem({ month: m.month });
    const fixed = [{ person: "1", day: days[4]!.day, code: "年假" }];
    const wishes = m.wished.map((d, i) => ({
      person: String(i % people.length),
      day: days[d]!.day,
      code: i % 2 === 0 ? "休" : "晚",
      want: true,
      weight: 1 + i,
    }));
    const rules = { ...m.settings, ...(m.humane ? HUMANE : {}) };
    return problem({ ...m, settings: rules, people, demands, over: { fixed, wishes } });
  });

/** Months that cover binds: so many people on each shift, supervisors, part-timers, people who work no nights. */
export const staffed: fc.Arbitrary<Problem> = fc
  .record({
    profile: fc.constantFrom(S0, S3),
    mode: fc.constantFrom("exactly" as const, "atLeast" as const),
    people: fc.integer({ min: 5, max: 7 }),
    partTime: fc.integer({ min: 0, max: 2 }),
    noNights: fc.integer({ min: 0, max: 2 }),
    byDay: fc.integer({ min: 1, max: 2 }),
    nights: fc.integer({ min: 0, max: 1 }),
    supervisors: fc.integer({ min: 0, max: 2 }),
    carry: fc.array(fc.integer({ min: -3, max: 9 }), { minLength: 7, maxLength: 7 }),
  })
  .map((m) => {
    const people = Array.from({ length: m.people }, (_, i) =>
      person(String(i), {
        share: i < m.partTime ? 0.5 : 1,
        shifts: i >= m.people - m.noNights ? ["白"] : null,
        roles: i < m.supervisors + 1 ? ["主管"] : ["售后"],
        carry: { minutes: 120 * m.carry[i]!, nights: m.carry[6 - i]! % 3, weekends: 0, holidays: 0 },
      })
    );
    const demands = [
      on("白", m.byDay),
      on("晚", m.nights),
      ...(m.supervisors > 0 ? [on("白", 1, "主管")] : []),
    ];
    const settings: Partial<Settings> = { restPerPeriod: { mode: m.mode, days: 5 }, tolerance: 2400 };
    return problem({ profile: m.profile, people, demands, settings });
  });

/** Rosters near the lawful ones, where one broken rule more or less shows. */
export function nearRosters(asked: Problem, seed: number, moves = 6000) {
  const c = compile(asked);
  const state = new RosterState(c, 60);
  const random = randomOf(seed);
  const seen: Int8Array[] = [];
  state.load(firstRoster(c, random));
  anneal(state, random, {
    hottest: 20,
    coldest: 1,
    moves,
    stop: () => false,
    onBest: (_hard, _soft, cells) => seen.push(cells.slice()),
  });
  return { c, state, seen: [...seen.slice(-4), state.cells] };
}
