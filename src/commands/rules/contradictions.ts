import { PACKS, type RuleKey, type Scheme } from "../../domain/rulebook";

/**
 * Where the handbook's documents contradict each other (X01, X02, X05, X06, X16, X18, X20): the keys that are decided
 * together.
 */
const MATTERS = {
  idle: ["penalty.activity.1", "penalty.activity.2", "penalty.activity.3", "penalty.activity.covers"],
  complaint: ["penalty.complaint.1"],
  noReason: ["payer.noReason.free.outbound", "payer.noReason.free.cshop", "payer.noReason.free.tmall"],
  collect: ["payer.collect"],
  delivery: ["delivery.courierA"],
  shifts: ["shift.day", "shift.night"],
} as const satisfies Record<string, readonly RuleKey[]>;

export type MatterId = keyof typeof MATTERS;

export const MATTER_IDS = Object.keys(MATTERS) as MatterId[];

export const keysOf = (matter: MatterId): readonly RuleKey[] => MATTERS[matter];

/** The matter a key belongs to, if the documents differ about it. */
export const matterOf = (key: string): MatterId | undefined =>
  MATTER_IDS.find((id) => (MATTERS[id] as readonly string[]).includes(key));

/** The documents that say something about a matter; the first one is the default. */
export function schemesOf(matter: MatterId): Scheme[] {
  const rules = keysOf(matter).flatMap((key) => PACKS.handbook.filter((r) => r.key === key));
  return [...new Set(rules.map((rule) => rule.doc as Scheme))];
}
