import { DESK } from "./desk";
import { ROWS } from "./handbook";
import { type Practice, PRACTICE_GROUPS } from "./practice";

export { type Practice, PRACTICE_GROUPS, PRACTICES_READ } from "./practice";

const ordered = (...parts: readonly (readonly Practice[])[]): Practice[] =>
  parts.flat().sort(([a], [b]) => (a < b ? -1 : 1));

/** All rows that decide no value, by id. */
export const PRACTICES: readonly Practice[] = /* @__PURE__ */ ordered(ROWS, DESK);

/**
 * A row of the handbook that decides no value: how the desk works, with its phrase. Only who explains
 * rules loads them. Example: `practiceOf("O-03")` → 售后每天：处理快递群里的异常包裹, S0.
 */
export const practiceOf = (id: string): Practice | undefined => PRACTICES.find(([own]) => own === id);

/** All rows of a group by its name, "日常工作"; undefined when no group is called so. */
export function practicesOf(group: string): readonly Practice[] | undefined {
  const letters = Object.keys(PRACTICE_GROUPS).filter((letter) => PRACTICE_GROUPS[letter] === group);
  return letters.length === 0 ? undefined : PRACTICES.filter(([id]) => letters.includes(id.charAt(0)));
}
