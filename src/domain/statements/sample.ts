import type { OwnSide } from "./layouts";
import { proposed, type ProposedRole } from "./propose";

/** Lines that are shown of a file nobody knows. */
const SHOWN = 5;
/** Columns with more different words than this are no lists of words. */
const MOST_WORDS = 30;
/** Rows whose words are looked at. */
const LOOKED_AT = 20_000;
/** A header stands among the first rows or nowhere. */
const HEAD = 40;
const FEWEST = 3;

/** A table nobody knows, as it is shown to somebody who does, with what its columns may be for. */
export interface UnknownTable {
  readonly headers: readonly string[];
  /** The first lines under them, as text. */
  readonly lines: readonly (readonly string[])[];
  /** The different words of each column; null where there are too many to be a list. */
  readonly words: readonly (readonly string[] | null)[];
  readonly side: OwnSide;
  readonly roles: Readonly<Record<OwnSide, readonly ProposedRole[]>>;
}

/** Looks at the rows of a table of no known layout: its header, its first lines, the words of its columns. */
export class Sample {
  private readonly top: (readonly string[])[] = [];
  private readonly words: (Set<string> | null)[] = [];
  private rows = 0;

  /** False when enough was seen. */
  take(cells: readonly string[]): boolean {
    this.rows++;
    if (this.top.length < HEAD) this.top.push(cells);
    cells.forEach((cell, at) => this.note(cell, at));
    return this.rows < LOOKED_AT;
  }

  private note(cell: string, at: number): void {
    const words = this.words[at];
    if (words === null || cell === "") return;
    if (!words) this.words[at] = new Set([cell]);
    else if (words.add(cell).size > MOST_WORDS + 1) this.words[at] = null;
  }

  /** Null when no row looks like a header. */
  table(): UnknownTable | null {
    const at = headerAt(this.top);
    const headers = this.top[at];
    if (!headers) return null;
    const below = this.top.slice(at + 1).filter((row) => row.some((cell) => cell !== ""));
    const columns = headers.map((header, col) => ({
      header,
      cells: below.map((row) => row[col] ?? "").filter((cell) => cell !== ""),
    }));
    const above = new Set(this.top.slice(0, at + 1).flat());
    return {
      headers,
      lines: below.slice(0, SHOWN),
      words: headers.map((_, col) => listed(this.words[col], above)),
      ...proposed(columns),
    };
  }
}

const listed = (words: ReadonlySet<string> | null | undefined, above: ReadonlySet<string>) =>
  words ? [...words].filter((word) => !above.has(word)).slice(0, MOST_WORDS) : words === null ? null : [];

const filled = (row: readonly string[]): number => row.filter((cell) => cell !== "").length;
const isWordy = (cell: string): boolean => cell !== "" && !/^[-+¥￥]?[\d.,:/\s-]+$/.test(cell);

/** The first row of words only that has at least as many cells as the rows under it use. */
function headerAt(rows: readonly (readonly string[])[]): number {
  const widest = rows.reduce((most, row) => Math.max(most, filled(row)), 0);
  return rows.findIndex(
    (row) => filled(row) >= FEWEST && filled(row) * 2 > widest && row.every((c) => c === "" || isWordy(c))
  );
}
