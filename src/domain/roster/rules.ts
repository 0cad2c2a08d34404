import type { Finding } from "../kernel";

/** A rule of rosters: how bad it is to break it, and where it comes from. */
export interface RosterRule {
  /** Handbook or law row, or a name of ours for what only the shop sets. */
  readonly id: string;
  readonly severity: Finding["severity"];
  /** Key of the sentence in src/text. */
  readonly code: string;
}

const rule = (id: string, severity: Finding["severity"], code: string): RosterRule =>
  Object.freeze({ id, severity, code });

/**
 * Every rule a roster is checked against, once. Red rules are kept by the engine or the request is refused;
 * yellow ones are weighed or only reported.
 * What law says (W09, W10) is red too, and weighed: where last month's tail or the shop's cover leaves no lawful month,
 * the least unlawful one is made and says so. Example: `RULES.succession.id` → "A-12".
 */
export const RULES = Object.freeze({
  code: rule("A-05", "red", "roster.unknownCode"),
  blank: rule("A-02", "red", "roster.blank"),
  fixed: rule("A-20", "red", "roster.fixedChanged"),
  notAllowed: rule("shop:shifts", "red", "roster.shiftNotAllowed"),
  employed: rule("shop:employed", "red", "roster.notEmployed"),
  coverMin: rule("A-18", "red", "roster.coverShort"),
  window: rule("A-04", "yellow", "roster.windowOpen"),
  coverMax: rule("shop:coverMax", "red", "roster.coverOver"),
  restPeriodMin: rule("A-01", "red", "roster.restTooFew"),
  restPeriodMax: rule("A-01", "red", "roster.restTooMany"),
  restWeek: rule("A-26", "red", "roster.restWeek"),
  wholeRest: rule("A-14", "red", "roster.wholeRest"),
  succession: rule("A-12", "red", "roster.succession"),
  gap: rule("shop:gap", "red", "roster.gap"),
  longRun: rule("A-26", "red", "roster.longRun"),
  shortRun: rule("shop:shortRun", "red", "roster.shortRun"),
  shortRest: rule("shop:shortRest", "red", "roster.shortRest"),
  nightsInRow: rule("shop:nightsInRow", "red", "roster.nightsInRow"),
  nightsPeriod: rule("shop:nights", "red", "roster.nightsPeriod"),
  weekendsOff: rule("shop:weekends", "red", "roster.weekendsOff"),
  minutesMax: rule("shop:maxMinutes", "red", "roster.minutesMax"),
  minutesMin: rule("shop:minMinutes", "red", "roster.minutesMin"),
  longRunTried: rule("A-26", "yellow", "roster.longRunTried"),
  weeklyRestLaw: rule("W09", "red", "roster.weeklyRestLaw"),
  overtimeLaw: rule("W10", "red", "roster.overtimeLaw"),
  nightsLaw: rule("W13", "red", "roster.nightsLaw"),
  uneven: rule("A-15", "yellow", "roster.uneven"),
  yearOfRests: rule("A-01", "yellow", "roster.yearOfRests"),
  wish: rule("A-21", "info", "roster.wishNotMet"),
});

/** Days of work that law allows in a row: one rest a week (W09). */
export const LAWFUL_RUN = 6;

/** What law forbids stands above what the shop sets: it is said red, and a month goes out with it only by a decision. */
export const isOfLaw = ({ rule: id, severity }: Pick<Finding, "rule" | "severity">): boolean =>
  severity === "red" && /^W\d/.test(id);

/** A finding of one of the RULES. */
export function findingOf(
  r: RosterRule,
  where: Finding["where"],
  params: Finding["params"] = {},
  amount?: number
): Finding {
  return { severity: r.severity, rule: r.id, code: r.code, params, where, amount };
}
