import { type Day, type Finding, isDay, MINUTES_PER_DAY, ymd } from "../../domain/kernel";
import { REST } from "../../domain/roster";
import { isTextKey, labelled, listed, type Locale, type Params, text } from "../../text";

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

/** Minutes of a day as a clock shows them, past midnight too. Example: 1500 → "1:00". */
export function clockText(minutes: number): string {
  const m = minutes % MINUTES_PER_DAY;
  return `${Math.floor(m / 60)}:${String(m % 60).padStart(2, "0")}`;
}

/** One finding as a sentence: who, when, what. */
export function sentenceOf(finding: Finding, problem: Named, locale: Locale): string {
  const params = spoken(finding.params, problem, locale);
  const what = isTextKey(finding.code) ? text(finding.code, params, locale) : finding.code;
  const who = whereText(finding, problem);
  return who === "" ? what : labelled(who, what, locale);
}

const personIn = ({ person }: Params): readonly string[] => (person === undefined ? [] : [String(person)]);

/**
 * What can't be said as it is stored: numbers of people, minutes, and cover that is asked for by the clock. `people` are
 * all it is about, where they are several.
 */
export function spoken(
  params: Params,
  problem: Named,
  locale: Locale,
  people: readonly string[] = personIn(params)
): Params {
  const { minutes, shift, day, want } = params;
  return {
    ...params,
    ...(people.length === 0 ? {} : { person: namesOf(people, problem, locale) }),
    ...(typeof minutes === "number" ? { hours: minutes / 60 } : {}),
    ...(shift === undefined ? {} : { shift: shiftText(params, locale) }),
    ...(typeof day === "number" && isDay(day) ? { day: monthDay(day) } : {}),
    ...(want === undefined ? {} : { wish: wishText(params, locale) }),
  };
}

/** What somebody wished, as people say it. Example: code 休, want 1 → "想休". */
export function wishText({ code, want }: Params, locale: Locale): string {
  const [what, how] = [code === REST ? "rest" : "shift", want === 1 ? "want" : "avoid"] as const;
  return text(`roster.wish.${how}.${what}`, { code: code ?? "" }, locale);
}

function namesOf(ids: readonly string[], { people }: Named, locale: Locale): string {
  const name = (id: string) => people.find((p) => p.id === id)?.name ?? id;
  return listed(ids.map(name), locale);
}

function shiftText({ shift, role, from, to, at }: Params, locale: Locale): string {
  const what = shift !== "" ? String(shift) : timeText(from ?? at, to, locale);
  return role === undefined || role === "" ? what : text("roster.roleShift", { role, shift: what }, locale);
}

function timeText(from: Params[string] | undefined, to: Params[string] | undefined, locale: Locale): string {
  const clock = (minutes: Params[string] | undefined) => clockText(Number(minutes ?? 0));
  return to === undefined
    ? text("roster.atTime", { from: clock(from) }, locale)
    : text("roster.between", { from: clock(from), to: clock(to) }, locale);
}
