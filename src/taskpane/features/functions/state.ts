export interface FunctionCard {
  readonly name: string;
  readonly description: string;
  readonly args: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly spills: boolean;
  readonly helpUrl: string;
  /** What is put into the cell. */
  readonly formula: string;
}

export interface FunctionsState {
  readonly cards: readonly FunctionCard[];
  /** Cell the formula goes into; null = nothing is selected. */
  readonly target: string | null;
}

export interface FunctionsEvents {
  insertFormula(name: string): void;
}
