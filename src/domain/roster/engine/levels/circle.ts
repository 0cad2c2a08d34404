import type { Compiled, EvenRow } from "../compile/compiled";
import { type Group, groupsOf } from "../compile/needs";
import { DayWindows } from "./day-windows";
import { byDay, byShift, type Circle, leastTogether, mostTogether, neededOf } from "./loads";
import { Mixes } from "./mixes";
import { type Aim, LoadWindows, type Together } from "./load-windows";
import { PersonDays, type WorkDays } from "./work-days";

/** The cheapest walk of one person round a week that closes. */
export interface CircleLevels {
  readonly points: number;
  /** Points of the days alone: wishes, long runs, weekends, holidays. */
  readonly floor: number;
  readonly aims: readonly Aim[];
}

const openingOf = (row: EvenRow | null, p: number) => row?.opening[row.group.indexOf(p)] ?? NaN;

const span = (row: EvenRow) => row.load.reduce((most, load) => Math.max(most, load), 0);

const isPossible = ({ points, loads }: WorkDays, worked: number) =>
  points.subarray(worked * loads, (worked + 1) * loads).some((v) => v < Infinity);

/** Kinds of shift of which every set is looked at; of more kinds, only each alone and all together. */
const FEW_KINDS = 4;

function setsOf(kinds: number): number[][] {
  const all = Array.from({ length: kinds }, (_, k) => k);
  if (kinds > FEW_KINDS) return [...all.map((k) => [k]), all];
  return all.reduce<number[][]>((sets, k) => [...sets, ...sets.map((set) => [...set, k])], [[]]);
}

/** Days that cover asks for of some kinds of shift together, from everybody or from the people of a role. */
interface Need {
  readonly kinds: readonly number[];
  readonly group: Group;
  readonly days: number;
}

/** What cover asks for of sets of kinds, where it asks for anything. */
function neededOfKinds(c: Compiled, people: readonly number[], kinds: Mixes["kinds"]): Need[] {
  const sets = setsOf(kinds.length).map((set) => ({ set, states: set.flatMap((k) => kinds[k]!) }));
  return groupsOf(c)
    .flatMap((group) =>
      sets.map(({ set, states }) => ({ kinds: set, group, days: neededOf(c, group, people, states) }))
    )
    .filter(({ days }) => days > 0);
}

/** What a row's people carry together, as the numbers of days that each can work allow. */
function togetherOf(c: Compiled, people: readonly number[], work: readonly WorkDays[]) {
  const numbers = Array.from({ length: c.days + 1 }, (_, n) => n);
  const possible = work.map((w) => numbers.filter((n) => isPossible(w, n)));
  const of = (p: number) => possible[people.indexOf(p)]!;
  return (row: EvenRow): Together => {
    const opening = row.opening.reduce((a, b) => a + b, 0);
    return {
      least: opening + leastTogether(c, row, (p) => of(p)[0] ?? 0),
      most: opening + mostTogether(c, row, (p) => of(p)[of(p).length - 1] ?? 0),
    };
  };
}

/** The least points of one circle's people, with the windows in which their loads must then lie. */
export function levelsOfCircle(c: Compiled, { people, rows }: Circle): CircleLevels {
  const shiftRows = rows.filter((row) => byShift(c, row) !== null).sort((a, b) => span(b) - span(a));
  const dayRows = rows.filter((row) => !shiftRows.includes(row) && byDay(c, row) !== null).slice(0, 2);
  const [fine = null, coarse = null] = shiftRows;
  const work = people.map((p) =>
    new PersonDays(
      c,
      p,
      dayRows.map((row) => byDay(c, row)!)
    ).cheapest()
  );
  const numbers = Array.from({ length: c.days + 1 }, (_, n) => n);
  const fewest = Math.min(...work.map((w) => numbers.find((n) => isPossible(w, n)) ?? c.days));
  const bitOf = (worked: number) => 1 << Math.min(30, worked - fewest);
  const nothing = new Int32Array(c.states);
  const loads = (row: EvenRow | null) => (row ? byShift(c, row)! : nothing);
  const mixes = new Mixes(c, [loads(fine), loads(coarse)]);
  const needed = neededOfKinds(c, people, mixes.kinds);
  const daysOf = (p: number, most: Int32Array) =>
    Int32Array.from(needed, ({ kinds, group }) =>
      group === null || group[p] === 1 ? kinds.reduce((n, k) => n + most[k]!, 0) : 0
    );
  const points = people.map((p, i) =>
    mixes
      .of(p)
      .filter((m) => isPossible(work[i]!, m.worked))
      .map(({ worked, sums, most }) => ({
        fine: sums[0] + openingOf(fine, p),
        coarse: sums[1] + openingOf(coarse, p),
        bits: bitOf(worked),
        days: daysOf(p, most),
      }))
  );
  const days = new DayWindows(c, people, dayRows, work, bitOf);
  const loadWindows = new LoadWindows(
    days,
    points,
    needed.map((need) => need.days),
    fine,
    coarse,
    togetherOf(c, people, work)
  );
  loadWindows.run();
  return { points: loadWindows.best, floor: loadWindows.floor, aims: loadWindows.aims };
}
