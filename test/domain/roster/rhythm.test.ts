import fc from "fast-check";
import {
  freeOf,
  HUMANE,
  openingBalances,
  type Problem,
  REST,
  type Roster,
  rhythmOf,
  type Settings,
} from "../../../src/domain/roster";
import { rosterOf } from "../../../src/domain/roster/engine";
import { plainRhythm } from "../../../tools/bench/roster-rhythm";
import { months, nearRosters } from "./engine/support";
import { on, person, problem } from "./support";

/** Rows of the first days of June 2026, each with what stood before it. */
function asked(rows: readonly string[], tail = "", settings: Partial<Settings> = {}): [Problem, Roster] {
  const people = rows.map((_, i) => person(String(i), { tail: [...tail] }));
  const base = problem({ people, demands: [], settings });
  const cells = rows.map((row) => [...row]);
  return [{ ...base, days: base.days.slice(0, cells[0]!.length) }, { cells }];
}

test.each([
  ["one change of three pairs", ["白白晚休休白白"], "", { changes: 0.333 }],
  ["the day before counts", ["晚晚休休"], "休休半", { changes: 0.5 }],
  ["a rest between them is no change", ["白白休休晚晚"], "", { changes: 0 }],
  ["one single rest of two blocks", ["白白休白白休休白白"], "", { singles: 0.5 }],
  ["a rest that began last month is no single", ["休白白休休白白"], "白白休", { singles: 0 }],
  ["a single day of work", ["白白休休白休休白白"], "", { islands: 1 }],
  ["a run goes on from last month", ["白白白休休白白"], "休白白白白", { longest: 7 }],
  ["two of five nights stand alone", ["晚休休晚休休晚晚晚"], "", { nightsInRuns: 0.6 }],
  ["the sixth night of a block is too many", ["晚晚晚晚晚晚休休白"], "", { nightsInRuns: 0.833 }],
  ["no night at all", ["白白休休白白"], "", { nightsInRuns: 1 }],
  ["6 June is a Saturday", ["白白白白白白白", "白白白白白休休"], "", { weekendSpread: 2 }],
])("%s", (_, rows, tail, expected) => {
  expect(rhythmOf(...asked(rows, tail))).toMatchObject(expected);
});

test("spare people differ from day to day, but on a day somebody is away fewer are no wonder", () => {
  const [base, roster] = asked(["白白白", "白白休", "白休休"]);
  const days = base.days.map((d) => ({ ...d, demands: [on("白", 1)] }));
  expect(rhythmOf({ ...base, days }, roster).surplusSpread).toBe(2);
  const fixed = [{ person: "2", day: days[2]!.day, code: "年假" }];
  const away: Roster = {
    cells: [
      ["白", "白", "白"],
      ["白", "白", "休"],
      ["白", "休", "年假"],
    ].map((r) => [...r]),
  };
  expect(rhythmOf({ ...base, days, fixed }, away).surplusSpread).toBe(1);
});

test("what no month can do without is free: rests that can't be pairs, a few changes and scattered nights", () => {
  const demands = [on("白", 3), on("半", 1), on("晚", 2)];
  const december = (rests: number) =>
    problem({
      people: 9,
      month: 12,
      demands,
      settings: { ...HUMANE, restPerPeriod: { mode: "exactly", days: rests } },
    });
  // 186 shifts, 62 nights, 72 or 36 rests; four rests in 31 days stand alone, each of them.
  expect(freeOf(december(8))).toEqual({ changes: 13, singles: 3, nightRuns: 2 });
  expect(freeOf(december(4))).toEqual({ changes: 13, singles: 37, nightRuns: 2 });
});

test("a script that shares nothing with the engine counts the same", () => {
  fc.assert(
    fc.property(months, fc.nat(1000), (month, seed) => {
      const { c, seen } = nearRosters(month, seed, 2000);
      expect(c.people).toBe(month.people.length);
      for (const cells of seen) {
        const roster = rosterOf(month, cells);
        const own = rhythmOf(month, roster);
        const plain = plainRhythm(
          {
            rows: roster.cells,
            tails: month.people.map((p) => p.tail),
            shifts: month.shifts.map((s) => s.code),
            nights: month.shifts.filter((s) => s.kind === "night").map((s) => s.code),
            rest: REST,
            asked: month.days.map((d) =>
              Object.fromEntries(
                month.shifts.map((s) => {
                  const needs = (role: boolean) =>
                    d.demands
                      .filter((x) => x.shift === s.code && (x.role !== null) === role)
                      .reduce((n, x) => n + x.min, 0);
                  return [s.code, Math.max(needs(true), needs(false))];
                })
              )
            ),
            short: month.days.map((d) => month.fixed.some((f) => f.day === d.day && f.code === "年假")),
            weekend: month.days.map((d) => d.kind === "weekend"),
            broughtWeekends: openingBalances(month).map((b) => b.weekends),
          },
          month.settings.nightRun
        );
        const rounded = Object.fromEntries(
          Object.entries(plain).map(([name, n]: [string, number]) => [name, Math.round(1000 * n) / 1000])
        );
        expect(own).toEqual(rounded);
      }
    }),
    { numRuns: 40 }
  );
});
