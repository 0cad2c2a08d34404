import type { Settings, Shift } from "../model";

/** The rules a weekly rotation keeps; the others are about single months or single people. */
export type RotationRules = Pick<
  Settings,
  "restPerPeriod" | "restPerWeek" | "wholeRests" | "forbidden" | "minGap" | "longestRun" | "nightsInRow"
>;

/** What a weekly rotation must hold. */
export interface RotationRequest {
  readonly shifts: readonly Shift[];
  /** Rows of the rotation, one per person. */
  readonly people: number;
  /** [weekday, Monday first]: least people per shift code. */
  readonly cover: readonly Readonly<Record<string, number>>[];
  readonly rules: RotationRules;
  /** Whole number; the same request and seed give the same rotation. */
  readonly seed: number;
}

/**
 * Rows of seven codes, Monday first. Who works row r in one week works row r + 1 in the next and the first row after
 * the last, so that everybody does everything in as many weeks as there are rows.
 */
export interface Rotation {
  readonly rows: readonly (readonly string[])[];
}

/**
 * The search is measured up to here: one to two seconds, and a rotation as long as cover takes no more than about 95 % of
 * the shifts that rests leave.
 */
export const MOST_ROWS = 60;

/** A rotation, or the arithmetic why there is none. */
export type RotationOutcome =
  | { readonly kind: "made"; readonly rotation: Rotation }
  /** Proven by counting: a week needs `needed` shifts, rests leave at most `most`. */
  | { readonly kind: "short"; readonly needed: number; readonly most: number; readonly missing: number }
  /** Nothing found; that is no proof. */
  | { readonly kind: "notFound" };
