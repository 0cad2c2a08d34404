import type { Problem } from "../model";
import { makeRotation } from "./make";
import type { RotationOutcome, RotationRequest } from "./rotation";
import { type Started, startRotation } from "./spread";

/** A new weekly rotation for the people of a problem, by its rules, begun in the week of its first day. */
export interface BeginRequest {
  readonly problem: Problem;
  /** [weekday, Monday first]: least people per shift code. */
  readonly cover: RotationRequest["cover"];
  /** Whole number; the same request and seed give the same rotation. */
  readonly seed: number;
}

/** A rotation with the day it starts, or why there is none. */
export type BeginOutcome =
  { readonly kind: "begun"; readonly started: Started } | Exclude<RotationOutcome, { kind: "made" }>;

/** What a rotation for a problem is asked. */
export const rotationRequest = ({ problem, cover, seed }: BeginRequest): RotationRequest => ({
  shifts: problem.shifts,
  people: problem.people.length,
  cover,
  rules: problem.settings,
  seed,
});

/**
 * Makes a rotation and puts people on its rows. Example: eight people, S0, December → rows, the anchor 2026-11-30 and
 * who begins on which row.
 */
export function beginRotation(request: BeginRequest): BeginOutcome {
  const outcome = makeRotation(rotationRequest(request));
  if (outcome.kind !== "made") return outcome;
  return { kind: "begun", started: startRotation(request.problem, outcome.rotation) };
}
