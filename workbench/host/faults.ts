import { HostError } from "./errors";

/** Something that goes wrong on purpose, decided before a request is executed. */
export interface Fault {
  /** 1 = the next request. */
  request: number;
  /** Excel's error code, e.g. "GeneralException", "AccessDenied". */
  code?: string;
  message?: string;
  /** The request waits for this. */
  delay?: Promise<void>;
  /** Runs before the request, between two syncs of the add-in: a co-author's edit, a changed selection. */
  before?: () => void;
}

const CELL_EDITING =
  "Excel is in cell-editing mode. Leave it by pressing ENTER or TAB, or by selecting another cell.";
const EXPIRED = "The session has expired. Please refresh the page.";

/** Faults on demand: what an add-in meets in real life and can't be waited for in a test. */
export class Faults {
  private pending: Fault[] = [];
  private seen = 0;
  /** The user is typing into a cell: requests are refused. */
  cellEditing = false;
  sessionExpired = false;

  plan(fault: Fault): void {
    this.pending.push({ ...fault, request: this.seen + fault.request });
  }

  /** Refuses, delays or prepares the request that is about to run. */
  async meet(): Promise<void> {
    this.seen++;
    const due = this.pending.filter((fault) => fault.request === this.seen);
    this.pending = this.pending.filter((fault) => fault.request > this.seen);
    for (const fault of due) {
      await fault.delay;
      fault.before?.();
      if (fault.code) throw new HostError(fault.code, fault.message ?? "The request failed on purpose.");
    }
    if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode", CELL_EDITING);
    if (this.sessionExpired) throw new HostError("SessionExpired", EXPIRED);
  }
}
