export type Cell = string | number | boolean;
/** What a call is given: a value, a block as an array constant, the answer of another call, null = left out. */
export type Argument = Cell | null | readonly (readonly Cell[])[] | Expression | Reference;

/** A name of the workbook, written as it is. */
export interface Reference {
  readonly name: string;
}

export type Expression =
  | { readonly call: string; readonly args: readonly Argument[] }
  | { readonly left: Expression; readonly operator: "+" | "-"; readonly right: Expression }
  /** How many rows an answer has. */
  | { readonly rowsOf: Expression };

export type ErrorKind = "#N/A" | "#VALUE!";

/** What must come out. A moment is written "2024-03-10 10:00", a day "2024-03-10". */
export type Expected = { readonly value: Cell } | { readonly moment: string } | { readonly error: ErrorKind };

/** A case worked out by hand: the functions must come to the same, in our tests and in the user's own Excel. */
export interface WorkedCase {
  readonly id: string;
  /** The rules that decide it. */
  readonly rules: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly formula: Expression;
  readonly expected: Expected;
}

/** A worked case for which there is no function, and why. */
export interface Uncomputed {
  readonly id: string;
  readonly rules: readonly string[];
  readonly zh: string;
  readonly en: string;
}

/** A call of one of our functions, without the namespace. */
export const shop = (call: string, ...args: Argument[]): Expression => ({ call, args });
export const plus = (left: Expression, right: Expression): Expression => ({ left, operator: "+", right });
export const minus = (left: Expression, right: Expression): Expression => ({ left, operator: "-", right });
export const rowsOf = (expression: Expression): Expression => ({ rowsOf: expression });

export const value = (v: Cell): Expected => ({ value: v });
export const moment = (text: string): Expected => ({ moment: text });
export const error = (kind: ErrorKind): Expected => ({ error: kind });

/** One case on one line: id, rules, what happens (zh, en), formula, what must come out. */
export function worked(
  id: string,
  rules: string,
  zh: string,
  en: string,
  formula: Expression,
  expected: Expected
): WorkedCase {
  return { id, rules: rules.split(" "), zh, en, formula, expected };
}
