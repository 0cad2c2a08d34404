import type { PublicSource } from "../rule";
import { CURRENT_TOLD } from "./current";

/**
 * The law or platform page behind a rule of today's pack; undefined for one of the handbook. Apart from wordings and
 * phrases: a line of a register names the source of its amount, and needs no more than that.
 * Example: `sourceOf("W01")?.article` → "第16条".
 */
export function sourceOf(id: string): PublicSource | undefined {
  const told = CURRENT_TOLD[id];
  if (told === undefined) return undefined;
  const [, source, article] = told;
  return article === undefined ? source : { ...source, article };
}
