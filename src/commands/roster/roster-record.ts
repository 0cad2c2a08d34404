import { day } from "../../domain/kernel";
import type { Ease, Policy, Started } from "../../domain/roster";
import type { RuleValue } from "../../domain/rulebook";
import { aNumber, aText, either, listOf, mapOf, oneOf, type Parse, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";
import type { BuildArgs } from "./shapes";
import type { Kept } from "./recorded-wishes";

/** What a roster's record keeps of the rules it was made by. Example: `{"A-01": 8, "A-06": [540, 1050]}`. */
export type RecordedRules = Readonly<Record<string, RuleValue>>;

/** A roster as it was made, so that what people changed since is known: id, codes in one text. */
export type Made = readonly (readonly [person: string, codes: string])[];

/** The weekly rotation a roster came from, so that the next month goes on where it ends. */
export interface KeptRotation extends Started {
  /** People per shift code on each day. */
  readonly demand: Readonly<Record<string, number>>;
}

/** What 店务设置 remembers of a roster it wrote. */
export interface RosterRecord {
  /** Table id. */
  readonly table: string;
  /** Table id of the shift table its counters use. */
  readonly shifts: string;
  readonly profile: BuildArgs["profile"];
  readonly seed: number;
  /** The rules it was made by, by rule id; rosters of earlier versions were made by the handbook and have none. */
  readonly rules?: RecordedRules;
  /** Ways out that were taken when it was made; rosters of the first version have none. */
  readonly ease?: readonly Ease[];
  /** What the shop wanted beside the rules. */
  readonly policy?: Policy;
  readonly rotation?: KeptRotation;
  /** As it was made; rosters of earlier versions have none. */
  readonly made?: Made;
  /** Since the second version, as the fields of `Kept` say. */
  readonly wishes?: Kept["wishes"];
  readonly locked?: Kept["locked"];
}

const aParam = either(aText, aNumber);
const days = listOf(aNumber);

/** A wish or a lock: texts and numbers, and the days of the month at the end. */
const gathered =
  <T extends readonly unknown[]>(...items: readonly Parse<string | number>[]): Parse<T> =>
  (v) => {
    if (!Array.isArray(v) || v.length !== items.length + 1) return null;
    const fits = items.every((item, i) => item(v[i]) !== null) && days(v[items.length]) !== null;
    return fits ? (v as unknown as T) : null;
  };

const aPair: Parse<Made[number]> = (v) => {
  const parts = listOf(aText)(v);
  const [id, codes] = parts ?? [];
  return id === undefined || codes === undefined ? null : [id, codes];
};

const aDay: Parse<Started["anchor"]> = (v) => {
  const serial = aNumber(v);
  return serial === null || !Number.isInteger(serial) ? null : day(serial);
};

/** What each value may be is the profile's to say (`profileOfRecord`). */
const rules: Parse<RecordedRules> = (v) =>
  typeof v === "object" && v !== null && !Array.isArray(v) ? (v as RecordedRules) : null;

const hold = oneOf<"must" | "try">("must", "try");
const policy = shape(
  {},
  {
    rests: aNumber,
    weekly: aNumber,
    longestRun: shape({ days: aNumber, hold }),
    pairs: oneOf<"must" | "try" | "off">("must", "try", "off"),
    weekendsOff: aNumber,
    nights: shape({ most: aNumber, hold }),
    changes: oneOf<"try" | "off">("try", "off"),
  }
) as Parse<Policy>;

const ease = shape({ code: aText, params: mapOf(aParam) }, { people: listOf(aText) });

/** Versions before this one kept several people as one text, "801、802". */
const easeOfRecord: Parse<Ease> = (value) => {
  const found = ease(value);
  const person = String(found?.params.person ?? "");
  return found && !found.people && person.includes("、") ? { ...found, people: person.split("、") } : found;
};

/** Under "roster." and its month. */
export const ROSTER = recordKind<RosterRecord>(
  "roster.",
  shape(
    { table: aText, shifts: aText, profile: oneOf<BuildArgs["profile"]>("S0", "S3"), seed: aNumber },
    {
      rules,
      policy,
      ease: listOf(easeOfRecord),
      made: listOf(aPair),
      rotation: shape({
        rows: listOf(listOf(aText)),
        anchor: aDay,
        order: listOf(aText),
        demand: mapOf(aNumber),
      }),
      wishes: listOf(gathered<Kept["wishes"][number]>(aText, aText, aNumber)),
      locked: listOf(gathered<Kept["locked"][number]>(aText, aText)),
    }
  )
);
