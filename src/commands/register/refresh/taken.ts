import { type Incoming, printOf, type RefreshLine, type Seen } from "../../../domain/tables";
import type { RefreshArgs } from "./model";
import { FILLED } from "./refund-file";
import { type seenIn, seenText } from "./seen";

const KINDS = ["new", "changed"] as const;

/** What is written: the kinds that are taken, and the conflicts that were decided for the export. */
export function takenOf(
  lines: readonly RefreshLine[],
  { take = KINDS, keep = {} }: RefreshArgs
): RefreshLine[] {
  const kinds = new Set<string>(take);
  return lines.filter(({ kind, key }) => (kind === "conflict" ? keep[key] === "theirs" : kinds.has(kind)));
}

/** What is to be remembered of what the file says now; cells that wait for a decision stay as they were seen. */
export function seenChanges(
  incoming: ReadonlyMap<string, Incoming>,
  lines: readonly RefreshLine[],
  taken: readonly RefreshLine[],
  seen: ReturnType<typeof seenIn>,
  { keep = {} }: RefreshArgs
) {
  const isTaken = new Set(taken);
  const waiting = new Map<string, Set<string>>();
  const mine = new Map<string, Set<string>>();
  const left = new Set<string>();
  for (const line of lines) {
    if (isTaken.has(line)) continue;
    if (line.kind === "new") left.add(line.key);
    const into = line.kind === "conflict" && keep[line.key] === "mine" ? mine : waiting;
    const columns = into.get(line.key) ?? new Set();
    for (const { column } of line.cells) columns.add(column);
    into.set(line.key, columns);
  }
  const changed = new Map<number, string>();
  const added: [string, string][] = [];
  for (const { key, values } of incoming.values()) {
    if (left.has(key)) continue;
    const known = seen.get(key);
    const prints = printsOf(values, known?.prints ?? {}, waiting.get(key), mine.get(key));
    const raw = seenText(prints, FILLED);
    if (!known) added.push([key, raw]);
    else if (known.raw !== raw) changed.set(known.index, raw);
  }
  return { changed, added };
}

function printsOf(
  values: Incoming["values"],
  before: Seen,
  waiting: ReadonlySet<string> | undefined,
  mine: ReadonlySet<string> | undefined
): Seen {
  const prints: Record<string, string> = { ...before };
  for (const column of FILLED) {
    const value = values[column.id];
    if (value === undefined || waiting?.has(column.id)) continue;
    const print = printOf(column, value);
    if (mine?.has(column.id)) prints[column.id] = `=${print}`;
    else if (prints[column.id] !== `=${print}`) prints[column.id] = print;
  }
  return prints;
}
