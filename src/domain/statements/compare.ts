import { type Day, isoDay } from "../kernel";
import type { FileReading, FileTable } from "./file";
import type { FileProblem } from "./refusal";

/** What is said of files beside one another, by the table it is about. */
export type Remarks = ReadonlyMap<FileTable, readonly FileProblem[]>;

type Read = Extract<FileReading, { ok: true }>;
const isRead = (file: FileReading): file is Read => file.ok;

/**
 * The same file twice, lines that stand in two files, lines of two files that contradict each other, and days that no
 * file of an account has. Files are compared in the order in which they were handed in: the first one owns a line.
 */
export function compareFiles(files: readonly FileReading[]): Remarks {
  const remarks = new Map<FileTable, FileProblem[]>();
  const say = (table: FileTable, code: string, params: FileProblem["params"]) =>
    remarks.set(table, [...(remarks.get(table) ?? []), { code, params }]);
  sameFiles(files.filter(isRead), say);
  const accounts = files.filter(isRead).flatMap((f) => f.tables.filter((t) => t.layout?.side === "account"));
  if (accounts.length > 1) sharedLines(accounts, say);
  gaps(accounts, say);
  return remarks;
}

type Say = (table: FileTable, code: string, params: FileProblem["params"]) => void;

function sameFiles(files: readonly Read[], say: Say): void {
  const first = new Map<string, string>();
  for (const { name, hash, tables } of files) {
    const before = first.get(hash);
    if (before === undefined) first.set(hash, name);
    else for (const table of tables) say(table, "statement.sameFile", { other: before });
  }
}

/** Where a line stands that another file has as well: the table that came first. */
export interface Shared {
  readonly first: FileTable;
  readonly firstIndex: number;
  readonly sameContents: boolean;
}

/** Looks every line up among those of the tables before; `hear` is told of each that stands there already. */
export function eachShared(
  tables: readonly FileTable[],
  hear: (table: FileTable, index: number, shared: Shared) => void
): void {
  const seen = new Map<number, { table: FileTable; index: number; contents: number }>();
  for (const table of tables)
    for (let i = 0; i < table.identities.length; i++) {
      const key = table.identities.key(i);
      const contents = table.identities.contents(i);
      const before = seen.get(key);
      if (!before) seen.set(key, { table, index: i, contents });
      else if (before.table !== table)
        hear(table, i, {
          first: before.table,
          firstIndex: before.index,
          sameContents: before.contents === contents,
        });
    }
}

function sharedLines(tables: readonly FileTable[], say: Say): void {
  const counts = new Map<string, { table: FileTable; other: string; same: number; differ: number }>();
  eachShared(tables, (table, _index, { first, sameContents }) => {
    const key = `${tables.indexOf(table)} ${tables.indexOf(first)}`;
    const count = counts.get(key) ?? { table, other: first.name, same: 0, differ: 0 };
    counts.set(key, count);
    if (sameContents) count.same++;
    else count.differ++;
  });
  for (const { table, other, same, differ } of counts.values()) {
    if (same > 0) say(table, "statement.overlap", { other, n: same });
    if (differ > 0) say(table, "statement.conflict", { other, n: differ });
  }
}

const accountOf = ({ layout, account, shop }: FileTable): string =>
  `${layout?.id ?? ""} ${account ?? ""} ${shop ?? ""}`;

function gaps(tables: readonly FileTable[], say: Say): void {
  const byAccount = new Map<string, FileTable[]>();
  for (const table of tables)
    byAccount.set(accountOf(table), [...(byAccount.get(accountOf(table)) ?? []), table]);
  for (const group of byAccount.values()) {
    const sorted = group
      .filter((t) => t.from !== null && t.to !== null)
      .sort((a, b) => Number(a.from) - Number(b.from));
    let covered = Infinity;
    for (const table of sorted) {
      const [from, to] = [Number(table.from), Number(table.to)];
      if (from > covered + 1)
        say(table, "statement.gap", {
          from: isoDay((covered + 1) as Day),
          to: isoDay((from - 1) as Day),
        });
      covered = covered === Infinity ? to : Math.max(covered, to);
    }
  }
}
