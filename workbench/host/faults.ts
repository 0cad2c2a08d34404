import { HostError } from "./errors";

/** Something that goes wrong on purpose, decided before a request is executed. */
export interface Fault {
  /** 1 = the next request. */
  request: number;
  /** Excel's error code, e.g. "GeneralException", "AccessDenied". */
  code?: string;
  message?: string;
  /** Not this request alone: every later one is refused with the code as well. */
  lasting?: boolean;
  /** The request is executed; its answer never arrives, and the code stands in its place. */
  lost?: boolean;
  /** Executed up to this action (0 = none), then refused; what went before stays, as in Excel. */
  stopAt?: number;
  /** The request waits for this. */
  delay?: Promise<void>;
  /** Runs before the request, between two syncs of the add-in: a co-author's edit, a changed selection. */
  before?: () => void;
}

/** What a request that is let through still has before it. */
export interface Meeting {
  /** The action before which the batch ends. */
  stopAt?: number;
  /** Said instead of the answer. */
  lost?: HostError;
}

const CELL_EDITING =
  "Excel is in cell-editing mode. Leave it by pressing ENTER or TAB, or by selecting another cell.";
const EXPIRED = "The session has expired. Please refresh the page.";
const DEFAULT_CODE = "GeneralException";

const errorOf = ({ code, message }: Fault): HostError =>
  new HostError(code ?? DEFAULT_CODE, message ?? "The request failed on purpose.");

/** Faults on demand: what an add-in meets in real life and can't be waited for in a test. */
export class Faults {
  private pending: Fault[] = [];
  private lasting: Fault | null = null;
  private seen = 0;
  /** The user is typing into a cell: requests are refused. */
  cellEditing = false;
  sessionExpired = false;
  /** Invocations of functions leave for the add-in when this is settled: a slow runtime. */
  functionDelay: Promise<void> | null = null;

  plan(fault: Fault): void {
    this.pending.push({ ...fault, request: this.seen + fault.request });
  }

  /** From here on everything works again. */
  clear(): void {
    this.pending = [];
    this.lasting = null;
    this.cellEditing = false;
    this.sessionExpired = false;
    this.functionDelay = null;
  }

  /** Refuses, delays or prepares the request that is about to run. */
  async meet(): Promise<Meeting> {
    this.seen++;
    const due = this.pending.filter((fault) => fault.request === this.seen);
    this.pending = this.pending.filter((fault) => fault.request > this.seen);
    if (this.lasting) throw errorOf(this.lasting);
    const meeting: Meeting = {};
    for (const fault of due) await this.apply(fault, meeting);
    if (this.cellEditing) throw new HostError("InvalidOperationInCellEditMode", CELL_EDITING);
    if (this.sessionExpired) throw new HostError("SessionExpired", EXPIRED);
    return meeting;
  }

  private async apply(fault: Fault, meeting: Meeting): Promise<void> {
    await fault.delay;
    fault.before?.();
    if (fault.lasting) this.lasting = fault;
    if (fault.lost) meeting.lost = errorOf(fault);
    else if (fault.stopAt !== undefined) meeting.stopAt = fault.stopAt;
    else if (fault.code) throw errorOf(fault);
  }
}
