import { checkOffer, type OfferCheck, type Purpose, PURPOSES } from "../../../domain/amounts";
import { postsOf, verdictOf } from "../../../domain/approvals";
import type { Fen, Result } from "../../../domain/kernel";
import { COMPENSATION } from "../../../domain/registers";
import { type Resolved, type RuleKey, textOf } from "../../../domain/rulebook";
import type { Line } from "../../../domain/tables";
import { wordingOf } from "../../../functions/rules";
import { type Locale, text } from "../../../text";
import {
  type Derivation,
  type Derived,
  type DerivedProblem,
  type Desk,
  numberIn,
  textIn,
  type Values,
  wrongWith,
} from "./derivation";
import { approverOf } from "./people";

const RULE = COMPENSATION.rule;
/** As many remarks as fit in a cell that people read. */
const MOST_NOTES = 2;

/** What a line needs: its cap where there is one, and who must agree. */
interface Need {
  /** Null where there is no cap. */
  readonly cap: Fen | null;
  readonly isWithin: boolean;
  /** The rule that names who agrees to more. */
  readonly approver: RuleKey | null;
  readonly notes: readonly Resolved[];
}

const purposeOf = (values: Values): Purpose | null =>
  PURPOSES.find(({ value }) => value === values.reason)?.value ?? null;

const fenIn = (values: Values, id: string): Fen | undefined =>
  (numberIn(values, id) ?? undefined) as Fen | undefined;

/** G: postage is paid back as it was advanced; the amount itself where nobody wrote it down. */
function postageNeed(values: Values, amount: Fen): Need {
  const cap = fenIn(values, "postage") ?? null;
  return { cap, isWithin: cap === null || amount <= cap, approver: null, notes: [] };
}

const needOf = ({ cap, within, approver, notes }: OfferCheck): Need => ({
  cap,
  isWithin: within,
  approver,
  notes,
});

/** A reason whose cap nobody has set needs somebody's word whatever the amount. */
function offerNeed(values: Values, amount: Fen, desk: Desk): Result<Need> {
  const purpose = purposeOf(values);
  if (purpose === null) return { ok: true, value: postageNeed(values, amount) };
  const offer = { amount, purpose, postage: fenIn(values, "postage"), price: fenIn(values, "price") };
  const checked = checkOffer(desk.rules, offer);
  if (checked.ok) return { ok: true, value: needOf(checked.value) };
  if (ASKED[checked.problem.code]) return checked;
  return { ok: true, value: { cap: null, isWithin: false, approver: null, notes: [] } };
}

/** What a cap is worked out from and is missing. */
const ASKED: Readonly<Record<string, { readonly field: string; readonly code: string }>> = {
  "compensation.postage": { field: "postage", code: "compensation.needs.postage" },
  "compensation.price": { field: "price", code: "compensation.needs.price" },
};

function roleText({ approver, isWithin }: Need, { rules, locale }: Desk): string {
  if (isWithin) return "";
  const said = approver === null ? null : textOf(rules, approver);
  return said?.ok ? said.value : text("compensation.anyone", {}, locale);
}

const notesText = ({ notes }: Need, locale: Locale): string =>
  notes
    .slice(0, MOST_NOTES)
    .map(({ rule }) => wordingOf(rule, locale))
    .join(locale === "zh" ? "；" : "; ");

function derive(line: Values, desk: Desk): Derived {
  const amount = fenIn(line, "amount");
  if (amount === undefined) return { ok: true, values: line };
  const need = offerNeed(line, amount, desk);
  if (!need.ok) {
    const { code, params } = need.problem;
    const asked = ASKED[code] ?? { field: "amount", code };
    return wrongWith(RULE, asked.field, asked.code, params);
  }
  const { value } = need;
  return {
    ok: true,
    values: { ...line, cap: value.cap, role: roleText(value, desk), caution: notesText(value, desk.locale) },
  };
}

/** Red: nobody entitled has agreed · yellow: nobody can say whether they are. */
function problemOf({ index, values }: Line, desk: Desk): DerivedProblem[] {
  const amount = fenIn(values, "amount");
  if (amount === undefined || values.reason === null) return [];
  const at = (column: string, code: string, severity: "red" | "yellow" = "red"): DerivedProblem[] => [
    {
      index,
      column,
      code,
      params: { yuan: amount / 100, role: textIn(values, "role"), approver: textIn(values, "approver") },
      severity,
    },
  ];
  const need = offerNeed(values, amount, desk);
  if (!need.ok) {
    const asked = ASKED[need.problem.code] ?? { field: "amount", code: need.problem.code };
    return at(asked.field, asked.code);
  }
  if (need.value.isWithin) return [];
  const verdict = verdictOf(
    postsOf(desk.rules, need.value.approver),
    approverOf(textIn(values, "approver"), [textIn(values, "handler")], desk.people)
  );
  if (verdict === "approved") return [];
  const found = at(
    "approver",
    `compensation.check.${verdict}`,
    verdict === "unknown" || verdict === "postOnly" ? "yellow" : "red"
  );
  const role = roleText(need.value, desk);
  return found.map((problem) => ({ ...problem, params: { ...problem.params, role } }));
}

/** J: caps by purpose, who must agree, and what to mind. */
export const compensation: Derivation = {
  derive,
  check: (desk) => desk.lines.flatMap((line) => problemOf(line, desk)),
};
