import { type Day, type Finding, isDay, ymd } from "../../../domain/kernel";
import { isTextKey, labelled, type Locale, text } from "../../../text";

/** The people findings are about, by number. */
interface Named {
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** Who and when, as people say it. Example: "小赵 12-24". */
export function whereText({ where }: Finding, problem: Named): string {
  const person = problem.people.find((p) => p.id === where.person)?.name ?? where.person;
  const day = typeof where.day === "number" && isDay(where.day) ? monthDay(where.day) : "";
  return [person, day].filter((part) => part !== undefined && part !== "").join(" ");
}

function monthDay(day: Day): string {
  const { month, day: d } = ymd(day);
  return `${month}-${d}`;
}

/** One finding as a sentence: who, when, what. */
export function sentenceOf(finding: Finding, problem: Named, locale: Locale): string {
  const what = isTextKey(finding.code) ? text(finding.code, finding.params, locale) : finding.code;
  const who = whereText(finding, problem);
  return who === "" ? what : labelled(who, what, locale);
}
