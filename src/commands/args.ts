import { dayOf } from "../domain/kernel";
import { type ArgSpec, done, type Outcome, refuse } from "./contract";
import { isDayArg, misfit } from "./shapes";

type Given = Readonly<Record<string, unknown>>;

/**
 * Checks arguments that come as JSON (a command line, a saved form) against the description of a command. Dates may be
 * written "2026-12-01" or "2026-12-01 09:30". Example: `readArgs([], {x: 1})` → refused, "x" is unknown.
 */
export function readArgs(specs: readonly ArgSpec[], given: Given): Outcome<Given> {
  const unknown = Object.keys(given).find((name) => !specs.some((s) => s.name === name));
  if (unknown !== undefined) return wrong(unknown, given[unknown]);
  const read: Record<string, unknown> = {};
  for (const spec of specs) {
    const value = given[spec.name];
    const absent = value === undefined || value === null || value === "";
    if (absent && spec.required) return wrong(spec.name, "");
    if (absent) continue;
    const found = spec.shape ? misfit(spec.shape, value, spec.name) : null;
    if (found) return wrong(found.path, found.value);
    read[spec.name] = readArg(spec, value);
    if (read[spec.name] === undefined) return wrong(spec.name, value);
  }
  return done(read);
}

const wrong = (name: string, value: unknown) =>
  refuse("refuse.argument", {
    name,
    // Nothing is shown as "", so that the sentence doesn't end in a colon.
    value: typeof value === "string" && value !== "" ? value : (JSON.stringify(value) ?? ""),
  });

const isNumber = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;

const ANY_NUMBER = [-1e9, 1e9] as const;
/** More fen than any shop turns over, and still exact. */
const MOST_YUAN = 1e12;

function readArg(spec: ArgSpec, value: unknown): unknown {
  switch (spec.kind) {
    case "number":
      return isNumber(value, ...(spec.range ?? ANY_NUMBER)) ? value : undefined;
    case "money":
      return isNumber(value, -MOST_YUAN, MOST_YUAN) ? value : undefined;
    case "date":
      return typeof value === "number" ? (isDayArg(Math.floor(value)) ? value : undefined) : dateOf(value);
    case "choice":
      return spec.choices?.some((c) => c.value === value) ? value : undefined;
    case "month":
      return typeof value === "string" ? value : undefined;
    case "text":
      return typeof value === "string" || Number.isFinite(value) ? value : undefined;
    case "mapping":
      return spec.shape && value;
  }
}

/** "2026-12-01 09:30" → serial with fraction. */
function dateOf(value: unknown): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d))?$/.exec(String(value));
  if (!match) return undefined;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const serial = dayOf(year!, month!, day!);
  return serial === null ? undefined : serial + (hour * 60 + minute) / 1440;
}
