export interface WhyState {
  readonly address: string | null;
  readonly passport: Passport | null;
}

/** Where a result comes from. */
export interface Passport {
  readonly address: string;
  readonly formula: string;
  readonly functions: readonly FunctionPassport[];
}

export interface FunctionPassport {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    readonly written: string;
    /** How it was read; null where only Excel can work it out. */
    readonly understood: string | null;
  }[];
  /** Which rules it uses: pack, schemes or the workbook's rule table. */
  readonly ruleSet: string;
  /** True: the rules this answer was worked out with; false: all that the function may use. */
  readonly used: boolean;
  readonly rules: readonly {
    readonly id: string;
    readonly says: string;
    readonly value: string;
    readonly source: string;
    readonly quote: string;
    /** What today's law or platform says instead, or "". */
    readonly today: string;
  }[];
  /** "" where it can't be worked out here. */
  readonly result: string;
  /** The answer by the other pack of rules. */
  readonly other: { readonly pack: string; readonly result: string; readonly same: boolean } | null;
  readonly helpUrl: string;
}
