import { PRACTICES } from "./handbook";
import { type Practice, PRACTICE_GROUPS } from "./practice";

export { type Practice, PRACTICE_GROUPS, PRACTICES_READ } from "./practice";

/**
 * A row of the handbook that decides no value (groups B, N … U): how the desk works, with its phrase. Only who explains
 * rules loads them. Example: `practiceOf("O-03")` → 售后每天：处理快递群里的异常包裹, S0.
 */
export const practiceOf = (id: string): Practice | undefined => PRACTICES.find(([own]) => own === id);

/** All rows of a group by its name, "日常工作"; undefined when no group is called so. */
export function practicesOf(group: string): readonly Practice[] | undefined {
  const letter = Object.keys(PRACTICE_GROUPS).find((key) => PRACTICE_GROUPS[key] === group);
  return letter === undefined ? undefined : PRACTICES.filter(([id]) => id.startsWith(`${letter}-`));
}
