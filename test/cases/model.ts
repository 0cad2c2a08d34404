type Cell = string | number | boolean;
export type Given = Cell | null | readonly (readonly Cell[])[];

/** What must come out: one cell as it stands, or something about the answer. */
export type Gives =
  | Cell
  /** A date and time, "2024-03-10 10:00". */
  | { readonly moment: string }
  /** A line that names the rule has a cell with this text in it. */
  | { readonly line: string }
  /** Some cell has this text in it; none has. */
  | { readonly has: string }
  | { readonly lacks: string }
  /** An error whose sentence has this text in it. */
  | { readonly error: "#N/A" | "#VALUE!"; readonly says: string };

/**
 * One executed case of one rule, keyed by the id of its row: what the function answers where the rule is kept (pass),
 * and where it is broken, exceeded or has no value (fail).
 */
export interface RuleCase {
  readonly rule: string;
  readonly kind: "pass" | "fail";
  readonly call: string;
  readonly args: readonly Given[];
  readonly gives: Gives;
}

const of =
  (kind: RuleCase["kind"]) =>
  (rule: string, call: string, args: readonly Given[], gives: Gives): RuleCase => ({
    rule,
    kind,
    call,
    args,
    gives,
  });

export const pass = of("pass");
export const fail = of("fail");

export const moment = (text: string): Gives => ({ moment: text });
export const line = (text: string): Gives => ({ line: text });
export const has = (text: string): Gives => ({ has: text });
export const lacks = (text: string): Gives => ({ lacks: text });
export const unset = (says: string): Gives => ({ error: "#N/A", says });
export const refused = (says: string): Gives => ({ error: "#VALUE!", says });

/** Several lines of one answer: rule by rule what it says. */
export const lines = (
  call: string,
  args: readonly Given[],
  said: Readonly<Record<string, string>>
): RuleCase[] => Object.entries(said).map(([rule, text]) => pass(rule, call, args, line(text)));
