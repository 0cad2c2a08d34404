export interface ExplainedRule {
  readonly id: string;
  readonly says: string;
  readonly value: string;
  readonly source: string;
  readonly quote: string;
  /** What today's law or platform says instead, or "". */
  readonly today: string;
}

export interface Explained {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    /** As it stands in the formula. */
    readonly written: string;
    /** How it was read, or why it was refused; null where only Excel can work the argument out. */
    readonly understood: string | null;
  }[];
  /** How the rules were chosen: "手册", "现行,S3", or the argument itself when it can't be known here. */
  readonly ruleSet: string;
  /** True: the rules this answer was worked out with. False: all that the function may use. */
  readonly used: boolean;
  readonly rules: readonly ExplainedRule[];
  /** The answer as the cell shows it, lines of a table under each other; "" where it can't be worked out here. */
  readonly result: string;
  /** The answer by the other pack of rules, where rules were used. */
  readonly other: { readonly pack: string; readonly result: string; readonly same: boolean } | null;
}
