import { type Day, dayOf, foldWidth, monthOfDay, monthText } from "../../domain/kernel";
import { type DayArg, type Fixed, type PersonDays, USUAL_WEIGHT, type Wish } from "../../domain/roster";
import { listed, type Locale } from "../../text";
import { done, type Outcome, refuse } from "../contract";
import type { StaffCandidate, StaffMember } from "../staff/model";
import type { SheetDay } from "./calendar";
import type { BuildArgs } from "./shapes";

export interface AskedCells {
  readonly fixed: readonly Fixed[];
  readonly wishes: readonly Wish[];
}

/** Leave, locks and wishes as cells of the month; what is meant for nobody or for no day of it is refused by name. */
export function askedCells(
  { leave = [], locked = [], wishes = [] }: Pick<BuildArgs, "leave" | "locked" | "wishes">,
  staff: StaffCandidate,
  days: readonly SheetDay[],
  locale: Locale
): Outcome<AskedCells> {
  const all = [...leave, ...locked, ...wishes];
  const wrong = wrongPeople(all, staff, locale) ?? wrongDays(all, days, locale);
  if (wrong) return wrong;
  const on = <A extends PersonDays, T>(args: readonly A[], make: (person: string, day: Day, arg: A) => T) =>
    args.flatMap((arg) => {
      const person = called(arg.person, staff.people)[0]!.id;
      return daysIn(arg, days).map((day) => make(person, day, arg));
    });
  return done({
    fixed: on([...leave, ...locked], (person, day, { code }) => ({ person, day, code })),
    wishes: on(wishes, (person, day, { code, want, weight = USUAL_WEIGHT }) => ({
      person,
      day,
      code,
      want,
      weight,
    })),
  });
}

/** Whom a number or a name can mean; a number goes before a name. */
export function called(named: string, people: readonly StaffMember[]): StaffMember[] {
  const numbered = people.filter((p) => p.id === String(named));
  const wanted = bare(named);
  return numbered.length > 0 ? numbered : people.filter((p) => p.names.some((name) => bare(name) === wanted));
}

/** A name without blanks and width. Example: "阿 紫" → "阿紫". */
const bare = (name: string): string => foldWidth(String(name)).replace(/\s+/g, "");

function wrongPeople(asked: readonly PersonDays[], { people, sheet }: StaffCandidate, locale: Locale) {
  const names = [...new Set(asked.map((a) => a.person))];
  const unknown = names.filter((name) => called(name, people).length === 0);
  if (unknown.length > 0)
    return refuse("roster.build.unknownPerson", { names: listed(unknown, locale), sheet: sheet.name });
  const twice = names.find((name) => called(name, people).length > 1);
  return twice === undefined ? null : refuse("roster.away.twice", { person: twice, sheet: sheet.name });
}

function wrongDays(asked: readonly PersonDays[], days: readonly SheetDay[], locale: Locale) {
  const outside = asked.filter((a) => daysIn(a, days).length === 0);
  if (outside.length === 0) return null;
  const names = listed([...new Set(outside.map((a) => a.person))], locale);
  return refuse("roster.build.otherDays", { names, month: monthText(monthOfDay(days[0]!.day)) });
}

/** The days of the month that are meant. */
export function daysIn(
  { from, to = from }: Pick<PersonDays, "from" | "to">,
  days: readonly SheetDay[]
): Day[] {
  const [first, last] = [serialIn(from), serialIn(to)];
  return days.map((d) => d.day).filter((day) => day >= first && day <= last);
}

/** What is no day is on no day of any month. */
function serialIn(value: DayArg): number {
  if (typeof value === "number") return Math.floor(value);
  const parts = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value)?.slice(1).map(Number);
  return (parts && dayOf(parts[0]!, parts[1]!, parts[2]!)) ?? NaN;
}
