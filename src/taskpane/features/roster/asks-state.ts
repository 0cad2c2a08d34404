import type { AskLine, LeaveArgs } from "../../../commands";

export const ASK_KINDS = ["leave", "swap"] as const;
export type AskKind = (typeof ASK_KINDS)[number];

/** What is typed; days as "2026-12-07". Of a swap `from` is the day and `to` the day it is given back. */
export interface AskValues {
  readonly kind: AskKind;
  readonly person: string;
  readonly other: string;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly reason: string;
}

/** Leave and swaps of the registers; null = nobody looked yet. */
export interface AsksState {
  readonly values: AskValues;
  /** Registers that the workbook hasn't. */
  readonly missing: readonly AskKind[];
  readonly lines: readonly AskLine[] | null;
  /** What the group is told of what holds now; null = nothing new. */
  readonly news: string | null;
}

const NOTHING_ASKED: AskValues = {
  kind: "leave",
  person: "",
  other: "",
  from: "",
  to: "",
  code: "事假",
  reason: "",
};

export const NO_ASKS: AsksState = { values: NOTHING_ASKED, missing: [], lines: null, news: null };

export const blankAsk = (kind: AskKind): AskValues => ({ ...NOTHING_ASKED, kind });

/** Enough is filled in. */
export const isAskable = ({ kind, person, other, from }: AskValues): boolean =>
  person !== "" && from !== "" && (kind === "leave" || other !== "");

export interface AsksEvents {
  editAsk(part: Partial<AskValues>): void;
  createAskRegister(kind: AskKind): void;
  /** A new line in the register. */
  ask(): void;
  /** A step of a line of a register, by whom where it is an approval. */
  answerAsk(line: AskLine, step: LeaveArgs["step"] | "agree" | "decline", by: string): void;
}
