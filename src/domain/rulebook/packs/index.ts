import type { Pack, Rule } from "../rule";
import { CURRENT } from "./current";
import { HANDBOOK } from "./handbook";

/** Every key a rule set answers. */
export type RuleKey = (typeof HANDBOOK)[number]["key"] | (typeof CURRENT)[number]["key"];

/** Where several rules of a pack share a key, the first one is the default scheme. */
export const PACKS: Readonly<Record<Pack, readonly Rule[]>> = { handbook: HANDBOOK, current: CURRENT };
