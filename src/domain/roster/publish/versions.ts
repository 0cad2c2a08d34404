import { type Day } from "../../kernel";

/** What somebody works in a version that was given out, a code a day. */
export interface VersionRow {
  readonly id: string;
  readonly name: string;
  readonly codes: readonly string[];
}

/** A cell that isn't as it was; "" = the person wasn't there. */
export interface VersionChange {
  readonly person: string;
  readonly name: string;
  readonly day: Day;
  readonly from: string;
  readonly to: string;
}

/**
 * What is different between two versions of a month, person by person and day by day. Example: 小钱's 7th from 晚 to 病假
 * → one change.
 */
export function versionChanges(
  before: readonly VersionRow[],
  after: readonly VersionRow[],
  days: readonly Day[]
): VersionChange[] {
  const gone = before
    .filter((row) => !after.some((a) => a.id === row.id))
    .map((row) => ({ ...row, codes: [] }));
  return [...after, ...gone].flatMap(({ id, name, codes }) => {
    const was = before.find((row) => row.id === id)?.codes ?? [];
    return days.flatMap((day, d) => {
      const [from, to] = [was[d] ?? "", codes[d] ?? ""];
      return from === to ? [] : [{ person: id, name, day, from, to }];
    });
  });
}

/** Rows with some cells changed; a change whose cell doesn't hold its `from` any more is left out. */
export function withVersionChanges(
  rows: readonly VersionRow[],
  changes: readonly Omit<VersionChange, "name">[],
  first: Day
): VersionRow[] {
  return rows.map((row) => {
    const codes = [...row.codes];
    for (const { person, day, from, to } of changes)
      if (person === row.id && codes[day - first] === from) codes[day - first] = to;
    return { ...row, codes };
  });
}

/** Days of one code as runs. Example: 白白休白 for 白 → [[0, 1], [3, 3]]. */
export function runsOf(codes: readonly string[], code: string): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  codes.forEach((c, d) => {
    if (c !== code) return;
    const last = runs.at(-1);
    if (last && last[1] === d - 1) last[1] = d;
    else runs.push([d, d]);
  });
  return runs;
}

/** Several changes of a cell as one, in the order in which cells changed first; back and forth is none. */
export function netChanges(changes: readonly VersionChange[]): VersionChange[] {
  const net = new Map<string, VersionChange>();
  for (const change of changes) {
    const key = `${change.person} ${String(change.day)}`;
    net.set(key, { ...change, from: net.get(key)?.from ?? change.from });
  }
  return [...net.values()].filter(({ from, to }) => from !== to);
}
