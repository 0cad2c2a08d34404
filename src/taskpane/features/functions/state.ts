import type { ArgumentOption } from "../../../commands";

/** What a card answers, and where it leads. */
export interface FunctionCard {
  /** "task.deadline", or the name of a function. */
  readonly id: string;
  readonly question: string;
  readonly about: string;
  /** "SHOP.REFUND_DUE"; null for what no function does. */
  readonly name: string | null;
  /** Another place of the pane, where it is done; null when a formula is inserted. */
  readonly place: string | null;
  readonly spills: boolean;
  readonly helpUrl: string | null;
}

/** An argument of the card that is open: what it is, and what stands for it. */
export interface ArgumentLine {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly text: string;
  readonly options: readonly ArgumentOption[];
}

/** The card whose formula is being put together. */
export interface OpenCard {
  readonly id: string;
  readonly args: readonly ArgumentLine[];
  /** Null while an argument that is needed isn't known. */
  readonly formula: string | null;
  /** Rows of the blank column that it can fill; 0 or 1 = one cell only. */
  readonly rows: number;
  /** The cell stands among the columns that are needed. */
  readonly circular: boolean;
}

export interface FunctionsState {
  readonly cards: readonly FunctionCard[];
  /** Cell the formula goes into; null = nothing is selected. */
  readonly target: string | null;
  readonly chosen: OpenCard | null;
}

export interface FunctionsEvents {
  /** Opens a card: its arguments are proposed for the selected cell. */
  chooseCard(id: string): void;
  closeCard(): void;
  /** What stands for an argument; "" leaves it out. */
  editArgument(id: string, text: string): void;
  insertFormula(fill: "cell" | "column"): void;
  /** A native formula: the deadline less 店务_现在. */
  insertCountdown(): void;
}
