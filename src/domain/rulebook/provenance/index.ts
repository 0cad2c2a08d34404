import { LISTS } from "../lists";
import type { Provenance } from "../rule";
import { CURRENT_TOLD } from "./current";
import { HANDBOOK_TOLD } from "./handbook";
import { reviewOf } from "./reviewed";
import { sourceOf } from "./source";

/**
 * Where a rule comes from and how it reads in English. Kept apart from the packs: only who explains a rule loads it.
 * Example: `provenanceOf("D-03").quote` → "会在2天内自动退款成功".
 */
export function provenanceOf(id: string): Provenance {
  const handbook = HANDBOOK_TOLD[id];
  if (handbook !== undefined) return { en: handbook[0], quote: handbook[1], reviewed: reviewOf(id) };
  const list = LISTS.find((rule) => rule.id === id);
  if (list !== undefined) return { en: list.en, quote: list.quote, reviewed: reviewOf(id) };
  const today = CURRENT_TOLD[id];
  if (today === undefined) throw new RangeError(`no provenance of ${id}`);
  return { en: today[0], source: sourceOf(id), reviewed: reviewOf(id) };
}
