import { type Finding, interval, MINUTES_PER_DAY } from "../../kernel";
import { REST, type Shift } from "../model";
import { findingOf, RULES } from "../rules";
import type { Rotation, RotationRequest } from "./rotation";

const WEEK = 7;
const MONTHS = [28, 29, 30, 31];

type Codes = readonly string[];
type Asked = Omit<RotationRequest, "seed">;

/**
 * Checks a rotation straight from its codes: cover of every weekday, every step from one day to the next (Sunday to the
 * next row's Monday too), and months of every length that start on any weekday of any row. Shares no code with the
 * search. Example: a row of seven shifts where six are allowed → red findings "roster.longRun".
 */
export function checkRotation(asked: Asked, { rows }: Rotation): Finding[] {
  const shape = rows.length === asked.people && rows.every((row) => row.length === WEEK);
  const table = new Map(asked.shifts.map((s) => [s.code, s]));
  const line = rows.flat();
  const odd = line.filter((code) => code !== REST && !table.has(code));
  if (!shape || odd.length > 0) return [findingOf(RULES.code, {}, { code: odd[0] ?? "" })];
  return [
    ...coverOf(asked, rows),
    ...steps(asked, line, table),
    ...runs(asked, line, table),
    ...weeks(asked, rows),
    ...months(asked, line, table),
  ];
}

function coverOf({ cover }: Asked, rows: readonly Codes[]): Finding[] {
  return cover.flatMap((needs, w) =>
    Object.entries(needs).flatMap(([shift, need]) => {
      const have = rows.filter((row) => row[w] === shift).length;
      const params = { shift, have, need, weekday: w + 1 };
      return have < need ? [findingOf(RULES.coverMin, {}, params, need - have)] : [];
    })
  );
}

const lastMinute = (s: Shift): number => interval.overnight(s.start, s.end).end;

function steps({ rules }: Asked, line: Codes, table: ReadonlyMap<string, Shift>): Finding[] {
  return line.flatMap((code, i) => {
    const next = line[(i + 1) % line.length]!;
    const [a, b] = [table.get(code), table.get(next)];
    const params = { before: code, after: next, cell: i };
    const bad = rules.forbidden.some(([x, y]) => x === code && y === next);
    const gap = a && b ? b.start + MINUTES_PER_DAY - lastMinute(a) : Infinity;
    return [
      ...(bad ? [findingOf(RULES.succession, {}, params)] : []),
      ...(gap < rules.minGap ? [findingOf(RULES.gap, {}, { ...params, gap, least: rules.minGap })] : []),
    ];
  });
}

/** Every stretch of `most` + 1 days in a row must have a day that is not of the kind. */
function runs({ rules }: Asked, line: Codes, table: ReadonlyMap<string, Shift>): Finding[] {
  const over = (most: number, counts: (code: string) => boolean) =>
    line.flatMap((_, i) =>
      Array.from({ length: most + 1 }, (_x, k) => line[(i + k) % line.length]!).every(counts) ? [i] : []
    );
  const days = rules.longestRun?.days ?? 0;
  const nights = rules.nightsInRow;
  const long = days > 0 ? over(days, (code) => code !== REST) : [];
  const dark = nights > 0 ? over(nights, (code) => table.get(code)?.kind === "night") : [];
  return [
    ...long.map((cell) => findingOf(RULES.longRun, {}, { most: days, cell })),
    ...dark.map((cell) => findingOf(RULES.nightsInRow, {}, { most: nights, cell })),
  ];
}

function weeks({ rules }: Asked, rows: readonly Codes[]): Finding[] {
  const least = rules.restPerWeek;
  return rows.flatMap((row, r) => {
    const have = row.filter((code) => code === REST).length;
    return have < least ? [findingOf(RULES.restWeek, {}, { have, least, row: r + 1 })] : [];
  });
}

function months({ rules }: Asked, line: Codes, table: ReadonlyMap<string, Shift>): Finding[] {
  const due = rules.restPerPeriod?.days ?? 0;
  const isWhole = (i: number) => {
    const before = table.get(line[(i + line.length - 1) % line.length]!);
    return before === undefined || lastMinute(before) <= MINUTES_PER_DAY;
  };
  return line.flatMap((_, start) =>
    MONTHS.flatMap((length) => {
      const days = Array.from({ length }, (_x, k) => (start + k) % line.length);
      const rests = days.filter((i) => line[i] === REST);
      const whole = rests.filter(isWhole).length;
      const params = { length, start };
      return [
        ...(rests.length < due
          ? [findingOf(RULES.restPeriodMin, {}, { ...params, have: rests.length, due })]
          : []),
        ...(whole < rules.wholeRests
          ? [findingOf(RULES.wholeRest, {}, { ...params, have: whole, least: rules.wholeRests })]
          : []),
      ];
    })
  );
}
