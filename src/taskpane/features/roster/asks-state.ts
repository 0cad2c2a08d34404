import type { AskLine, LeaveArgs } from "../../../commands";

/** Leave and swaps of the registers; null = nobody looked yet. */
export interface AsksState {
  readonly lines: readonly AskLine[] | null;
}

export interface AsksEvents {
  lookAtAsks(): void;
  /** A step of a line of a register, by whom where it is an approval. */
  answerAsk(line: AskLine, step: LeaveArgs["step"] | "agree" | "decline", by: string): void;
}
