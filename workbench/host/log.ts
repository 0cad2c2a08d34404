/** A request of the add-in; of the runtime and of functions; or the client letting its ranges go. */
export type RequestKind = "excel" | "service" | "release";

/** What one request of the client was and cost. */
export interface RequestEntry {
  kind: RequestKind;
  /** Excel-API members the request used, e.g. "Range.values". */
  members: string[];
  actions: number;
  bytesUp: number;
  bytesDown: number;
  cellsTouched: number;
  /** Whether the workbook is different afterwards. */
  wrote: boolean;
  error?: string;
}

export interface LogTotals {
  syncs: number;
  /** Syncs after which the workbook was different. */
  writes: number;
  bytesUp: number;
  bytesDown: number;
  cellsTouched: number;
  members: string[];
}

/** Every request that reached the host, in order. Tests and the command line read it. */
export class RequestLog {
  readonly entries: RequestEntry[] = [];
  /** Called after each entry. */
  onAdd: () => void = () => undefined;

  add(entry: RequestEntry): void {
    this.entries.push(entry);
    this.onAdd();
  }

  clear(): void {
    this.entries.length = 0;
  }

  /** Sums over the add-in's own requests; the client's calls of runtime services are not its syncs. */
  totals(): LogTotals {
    const mine = this.entries.filter((entry) => entry.kind === "excel");
    const sum = (read: (entry: RequestEntry) => number): number =>
      mine.reduce((total, entry) => total + read(entry), 0);
    return {
      syncs: mine.length,
      writes: mine.filter((entry) => entry.wrote).length,
      bytesUp: sum((entry) => entry.bytesUp),
      bytesDown: sum((entry) => entry.bytesDown),
      cellsTouched: sum((entry) => entry.cellsTouched),
      members: [...new Set(mine.flatMap((entry) => entry.members))].sort(),
    };
  }
}
