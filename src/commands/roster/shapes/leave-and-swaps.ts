import type { CheckedFinding } from "./findings";
import type { NamedEffect } from "./stand-ins";

/** A step of a request for leave; without a line only `ask` is possible. */
export interface LeaveArgs {
  readonly step: "ask" | "approve" | "refuse" | "withdraw";
  /** Row of the register, as the sheet counts them. */
  readonly line?: number;
  /** Number or name. */
  readonly person?: string;
  /** First and last day, serials; `to` omitted = that one day. */
  readonly from?: number;
  readonly to?: number;
  readonly code?: string;
  readonly half?: "am" | "pm";
  readonly reason?: string;
  /** Who grants it. */
  readonly by?: string;
}

/** A step of a swap; the colleague answers before anybody approves. */
export interface SwapArgs {
  readonly step: LeaveArgs["step"] | "agree" | "decline";
  readonly line?: number;
  readonly person?: string;
  readonly other?: string;
  readonly day?: number;
  /** When it is given back. */
  readonly back?: number;
  readonly reason?: string;
  readonly by?: string;
}

export interface AskPreview {
  readonly month: string;
  /** Row of the register. */
  readonly line: number;
  readonly state: "asked" | "agreed" | "declined" | "approved" | "refused" | "withdrawn";
  /** Cells of the roster it is about, or that change; `day` is ISO. */
  readonly changes: readonly {
    readonly person: string;
    readonly name: string;
    readonly day: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** What these cells mean for whom. */
  readonly effects: readonly NamedEffect[];
  /** What the check will say once they hold and doesn't say now, and what it says now and won't. */
  readonly caused: readonly CheckedFinding[];
  readonly mended: readonly CheckedFinding[];
}

/** A line of one of the two registers. */
export interface AskLine {
  readonly kind: "leave" | "swap";
  readonly line: number;
  readonly person: string;
  readonly other: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly code: string | null;
  readonly state: string;
  readonly approver: string | null;
}

export interface AsksAnswer {
  readonly lines: readonly AskLine[];
}
