import type { KindId, Reads } from "../../../domain/fields";
import type { Finding, Moment } from "../../../domain/kernel";
import type { RuleSet } from "../../../domain/rulebook";
import type { Line, LineProblem } from "../../../domain/tables";
import type { Locale } from "../../../text";
import type { StaffMember } from "../../staff/model";

export type Values = Readonly<Record<string, Reads[KindId] | null>>;

/** What a line is worked out from besides itself. */
export interface Desk {
  /** The lines that stand in the register. */
  readonly lines: readonly Line[];
  /** 1-based row of the sheet that the register's first line stands in. */
  readonly firstRow: number;
  readonly rules: RuleSet;
  readonly people: readonly StaffMember[];
  /** The shop's own matters. */
  readonly own: readonly Line[];
  /** Language of the register's words. */
  readonly locale: Locale;
  readonly now: Moment;
}

/** What follows for a line; or what is wrong with it, each under its column. */
export type Derived =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** Something wrong with a line that stands there; red blocks the close of a month. */
export interface DerivedProblem extends LineProblem {
  readonly severity: "red" | "yellow";
}

/** What of a register follows from the rules, the people and its other lines. */
export interface Derivation {
  derive(line: Values, desk: Desk): Derived;
  check(desk: Desk): DerivedProblem[];
}

export const textIn = (values: Values, id: string): string => String(values[id] ?? "");

export const numberIn = (values: Values, id: string): number | null => {
  const value = values[id];
  return typeof value === "number" ? value : null;
};

/** One thing that is wrong under one column. */
export const wrongWith = (
  rule: string,
  field: string,
  code: string,
  params: Finding["params"] = {}
): Derived => ({ ok: false, findings: [{ severity: "red", rule, code, params, where: { field } }] });
