import type { Day, Fen, Problem } from "../kernel";

/** What people are fined or rewarded for by the documents (C-01 … C-30). */
export type Offence =
  | "activity"
  | "complaint"
  | "cleaning"
  | "contacts"
  | "customerData"
  | "noNumber"
  | "tidiness"
  | "snacks"
  | "headphones"
  | "dress"
  | "noise"
  | "reward";

/** An offence of the shop's own list: what it costs each time, and the stage that goes with it. */
export interface OwnOffence {
  readonly name: string;
  readonly fen: Fen;
  readonly stage: string;
}

/** One line of a penalty log as it stands in the table; what can't be read says why. */
export interface LogLine {
  /** Row of the table, from 1, its header row included. */
  readonly row: number;
  readonly day: Day | null;
  /** The month of a date that lacks its year: 11 for 11月20日. */
  readonly monthOfYear?: number;
  readonly dayText: string;
  readonly number: string;
  readonly name: string;
  readonly matter: string;
  /** What a column of remarks says beside it. */
  readonly remark?: string;
  /** Set by the department manager (C-27); wins over the ladder. */
  readonly amount?: Fen;
  readonly amountText?: string;
}

/** What one line says of one offence. */
export interface Charge {
  readonly offence: Offence | OwnOffence;
  /** How often in this line; one without a word about it. */
  readonly count: number;
  /** The how-manieth time, where the line says so itself. */
  readonly nth?: number;
  /** Place of a trainer's reward: 1, 2, 3. */
  readonly place?: number;
}

/** A line of the ledger: what was understood of a log line, and what the rules make of it. */
export interface LedgerLine {
  readonly line: LogLine;
  /** By whom it is counted: the staff number, or the name where there is none; "" when nobody is named. */
  readonly person: string;
  readonly charge: Charge | null;
  /** The how-manieth time in its period; 0 when nothing counts. */
  readonly occurrence: number;
  /** Null: there is no amount. */
  readonly fen: Fen | null;
  /** "口头警告" … "自动离职"; "" where the documents name none. */
  readonly stage: string;
  /** How grave the stage is, for comparing. */
  readonly gravity: number;
  readonly rule: string;
  /** Why there is no amount. */
  readonly problem?: Problem;
  /** The line was not understood: it may be anything. */
  readonly isUnclear: boolean;
  /** An amount stands there, but what it is for was not understood: no stage can be named. */
  readonly hasNoStage?: boolean;
  /** Everything the line says was taken back: what it would have been; empty where that can't be told. */
  readonly withdrawn?: readonly Charge[];
}

/** True for a line that gives instead of takes. */
export const isReward = ({ charge }: LedgerLine): boolean => charge?.offence === "reward";
