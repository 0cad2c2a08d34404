import type { ActiveCell } from "../../excel";

export interface InsertArgs {
  /** Without the namespace, "REFUND_DUE". */
  readonly name: string;
  /** Where it goes, "退款!S2"; the pane hands over the selected cell instead. */
  readonly at?: string;
  readonly cell?: ActiveCell;
  /** By argument id, what stands in the formula; "" leaves it out. What isn't named is proposed. */
  readonly args?: Readonly<Record<string, string>>;
  /** One cell, or the blank column of its table. */
  readonly fill?: "cell" | "column";
}

export type CountdownArgs = Pick<InsertArgs, "at" | "cell">;

/** Something an argument may be. */
export interface ArgumentOption {
  /** As it stands in the formula. */
  readonly text: string;
  /** What people know it by: a header, a word, a table. */
  readonly label: string;
}

/** What an argument of the formula would be. */
export interface ProposedArgument {
  readonly id: string;
  readonly required: boolean;
  /** As it stands in the formula; "" = left out, or nobody can tell. */
  readonly text: string;
  readonly options: readonly ArgumentOption[];
}

export interface Proposal {
  readonly args: readonly ProposedArgument[];
  /** Null while an argument that is needed isn't known. */
  readonly formula: string | null;
  /** Ids of the arguments that are needed and not known. */
  readonly open: readonly string[];
  /** Rows of the blank column that it can fill; 0 = one cell only. */
  readonly rows: number;
  /** Why the formula can't stand here, though all is known. */
  readonly circular: boolean;
}
