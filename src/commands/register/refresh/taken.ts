import { type Incoming, printOf, type RefreshLine, type Seen } from "../../../domain/tables";
import type { RefreshArgs } from "./model";
import { FILLED } from "./refund-file";
import { type seenIn, seenText } from "./seen";

const KINDS = ["new", "changed"] as const;

/** Who is right about a cell in conflict: as decided of the refund, else of the column; undefined = nobody has decided. */
const sideOf = ({ keep = {} }: RefreshArgs, key: string, column: string): "mine" | "theirs" | undefined =>
  keep[key] ?? keep[column];

/** What is written: the kinds that are taken, and of conflicts the cells that were decided for the export. */
export function takenOf(lines: readonly RefreshLine[], args: RefreshArgs): RefreshLine[] {
  const kinds = new Set<string>(args.take ?? KINDS);
  return lines.flatMap((line) => {
    if (line.kind !== "conflict") return kinds.has(line.kind) ? [line] : [];
    const cells = line.cells.filter(({ column }) => sideOf(args, line.key, column) === "theirs");
    return cells.length > 0 ? [{ ...line, cells }] : [];
  });
}

/** What is to be remembered of what the file says now; cells that wait for a decision stay as they were seen. */
export function seenChanges(
  incoming: ReadonlyMap<string, Incoming>,
  lines: readonly RefreshLine[],
  seen: ReturnType<typeof seenIn>,
  args: RefreshArgs
) {
  const kinds = new Set<string>(args.take ?? KINDS);
  const waiting = new Map<string, Set<string>>();
  const mine = new Map<string, Set<string>>();
  const left = new Set<string>();
  const put = (into: Map<string, Set<string>>, key: string, column: string) =>
    into.set(key, (into.get(key) ?? new Set()).add(column));
  for (const { kind, key, cells } of lines) {
    if (kind !== "conflict" && kinds.has(kind)) continue;
    if (kind === "new") left.add(key);
    for (const { column } of cells) {
      const side = kind === "conflict" ? sideOf(args, key, column) : undefined;
      if (side !== "theirs") put(side === "mine" ? mine : waiting, key, column);
    }
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
