import type { AskLine, LeaveArgs } from "../../../commands";
import type { FindingLine, Said } from "../../parts/shown";

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

/** What a step does to the roster. */
export interface AskAnswer {
  readonly touches: Said;
  readonly changes: readonly Said[];
  readonly effects: readonly Said[];
  /** What the check will say and doesn't say now, and the other way round. */
  readonly caused: readonly FindingLine[];
  readonly mended: readonly FindingLine[];
}

/** Leave and swaps of the registers; null = nobody looked yet. */
export interface AsksState {
  readonly values: AskValues;
  /** Registers that the workbook hasn't. */
  readonly missing: readonly AskKind[];
  readonly lines: readonly AskLine[] | null;
  /** A step that changes the roster, shown before it is written; null = none. */
  readonly answer: AskAnswer | null;
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

export const NO_ASKS: AsksState = {
  values: NOTHING_ASKED,
  missing: [],
  lines: null,
  answer: null,
  news: null,
};

export const blankAsk = (kind: AskKind): AskValues => ({ ...NOTHING_ASKED, kind });

/** Enough is filled in. */
export const isAskable = ({ kind, person, other, from }: AskValues): boolean =>
  person !== "" && from !== "" && (kind === "leave" || other !== "");

export type AskStep = LeaveArgs["step"] | "agree" | "decline";

export interface AsksEvents {
  editAsk(part: Partial<AskValues>): void;
  createAskRegister(kind: AskKind): void;
  /** A new line in the register. */
  ask(): void;
  /** A step of a line of a register, by whom where it is an approval. */
  answerAsk(line: AskLine, step: AskStep, by: string): void;
  /** Writes the step that is shown. */
  writeAsk(): void;
  closeAsk(): void;
}
