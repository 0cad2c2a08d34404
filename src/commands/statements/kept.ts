import { aText, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";

/** Headers of the two columns beside the register's lines that are ours; only they are ever written over. */
export interface OwnHeaders {
  /** Id of the sheet of the register. */
  readonly sheet: string;
  readonly state: string;
  readonly why: string;
}

/** What 店务设置 remembers of the runs: the table of the log, and our columns. */
export const RUNS = recordKind(
  "statements.runs",
  shape({ log: aText }, { columns: shape({ sheet: aText, state: aText, why: aText }) })
);
