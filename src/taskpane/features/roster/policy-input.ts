import { foldWidth } from "../../../domain/kernel";
import type { BuildArgs } from "../../../commands";
import { POLICY_NUMBERS, type PolicyInput, type PolicyNumber } from "./input-state";

/** Least and most of each number. */
export const POLICY_LIMITS: Readonly<Record<PolicyNumber, readonly [number, number]>> = {
  rests: [0, 27],
  longestRun: [1, 31],
  nights: [1, 14],
  weekendsOff: [0, 5],
};

type Typed = Partial<Readonly<Record<PolicyNumber, string>>> & Pick<PolicyInput, "pairs" | "changes">;

export const NO_POLICY: PolicyInput = policyInput({ pairs: "try", changes: "try" });

/** Digits of any width; null for blank, NaN for what is no such number. */
function numberIn(name: PolicyNumber, typed: string): number | null {
  const digits = foldWidth(typed).trim();
  if (digits === "") return null;
  const [least, most] = POLICY_LIMITS[name];
  const n = /^\d{1,2}$/.test(digits) ? Number(digits) : NaN;
  return n >= least && n <= most ? n : NaN;
}

/** What is typed with what is wrong in it. */
export function policyInput({ pairs, changes, ...typed }: Typed): PolicyInput {
  const field = (name: PolicyNumber) => {
    const value = typed[name] ?? "";
    const [least, most] = POLICY_LIMITS[name];
    const isWrong = Number.isNaN(numberIn(name, value));
    return { value, problem: isWrong ? ({ code: "policy.number", params: { least, most } } as const) : null };
  };
  const numbers = {
    rests: field("rests"),
    longestRun: field("longestRun"),
    nights: field("nights"),
    weekendsOff: field("weekendsOff"),
  };
  return { numbers, pairs, changes };
}

export const policyTyped = ({ numbers, pairs, changes }: PolicyInput): Typed => ({
  ...Object.fromEntries(POLICY_NUMBERS.map((name) => [name, numbers[name].value])),
  pairs,
  changes,
});

/** The argument of the command: what is filled in must be kept; nothing when nothing is asked. */
export function policyArg(input: PolicyInput): Pick<BuildArgs, "policy"> {
  const number = (name: PolicyNumber) => numberIn(name, input.numbers[name].value);
  const [rests, days] = [number("rests"), number("longestRun")];
  const [most, weekendsOff] = [number("nights"), number("weekendsOff")];
  const policy: BuildArgs["policy"] = {
    ...(typeof rests === "number" && { rests }),
    ...(typeof days === "number" && { longestRun: { days, hold: "must" } }),
    ...(typeof most === "number" && { nights: { most, hold: "must" } }),
    ...(typeof weekendsOff === "number" && { weekendsOff }),
    ...(input.pairs !== "try" && { pairs: input.pairs }),
    ...(input.changes !== "try" && { changes: input.changes }),
  };
  return Object.keys(policy).length === 0 ? {} : { policy };
}
