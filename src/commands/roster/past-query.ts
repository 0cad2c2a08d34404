import { dayOfMoment, monthOfDay, monthText, ymd } from "../../domain/kernel";
import {
  dayPlan,
  type PastReading,
  type PastWhy,
  profileBy,
  understood,
  yearLines,
} from "../../domain/roster";
import { rulesOn } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import { listed, type Locale, type Message, text } from "../../text";
import { type CommandContext, done, type Outcome, refuse } from "../contract";
import { called } from "./requested-cells";
import { shiftsFor } from "./cover";
import type { PastAnswer, YearAnswer, YearArgs } from "./shapes";
import { readPasts } from "./past";
import { rostersOf } from "./read";
import { readStaffedBook, type StaffedBook } from "./staffed-book";

/** Which sheets are rosters, what was read of each, and why one wasn't. Writes nothing. */
export async function askPast(
  port: ReadPort,
  _args: Record<string, never>,
  { now, locale }: CommandContext
): Promise<Outcome<PastAnswer>> {
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const day = dayOfMoment(now);
  const readings = pastsOf(staffed.value, shiftsInUse(staffed.value, day, locale), ymd(day).year);
  return done({ sheets: readings.map((reading) => told(reading, locale)) });
}

/** The shifts that the shop has today. */
export function shiftsInUse(staffed: StaffedBook, day: Parameters<typeof rulesOn>[1], locale: Locale) {
  const id = rostersOf(staffed.book)[0]?.profile ?? "S0";
  const ruled = profileBy(rulesOn(staffed.rules.rules, day), id);
  return shiftsFor(staffed, ruled, locale).shifts ?? ruled.shifts;
}

const pastsOf = (
  { book, scanned, staff }: StaffedBook,
  shifts: ReturnType<typeof shiftsInUse>,
  year: number
) => readPasts(book, scanned, staff.chosen?.people ?? [], shifts, year);

function told(reading: PastReading, locale: Locale): PastAnswer["sheets"][number] {
  const { sheet, month, rows, days, codes, strangers, why } = reading;
  return {
    sheet,
    month: month && monthText(month),
    people: rows.size,
    days,
    codes,
    strangers,
    understood: why === null,
    why: why === null ? "" : said(why, locale),
    whyCode: why?.code ?? null,
    whyMonth: why?.code === "past.noYear" ? why.month : null,
  };
}

function said(why: PastWhy, locale: Locale): string {
  const { code, params }: Message = messageOf(why, locale);
  return text(code, params, locale);
}

/** Why a sheet isn't history, as a sentence that says what to do. */
function messageOf(why: PastWhy, locale: Locale): Message {
  switch (why.code) {
    case "past.noYear":
      return { code: why.code, params: { month: why.month } };
    case "past.partial":
    case "past.extraDays":
      return { code: why.code, params: { last: why.last } };
    case "past.twice":
      return { code: why.code, params: { name: why.name } };
    case "past.unknownCodes": {
      const codes = why.codes.map((c) => (c === "" ? text("past.blank", {}, locale) : c));
      return { code: why.code, params: { codes: listed(codes, locale) } };
    }
    default:
      return { code: why.code, params: {} };
  }
}

/** 为什么又是我: what everybody had in the year up to now, or up to a month. Writes nothing. */
export async function askYear(
  port: ReadPort,
  { person, month }: YearArgs,
  { now, locale }: CommandContext
): Promise<Outcome<YearAnswer>> {
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const { staff } = staffed.value;
  if (!staff.chosen) return refuse("staff.none");
  const asked = person === undefined ? [] : called(String(person), staff.chosen.people);
  if (person !== undefined && asked.length !== 1)
    return refuse(asked.length === 0 ? "roster.away.unknown" : "roster.away.twice", {
      person,
      sheet: staff.chosen.sheet.name,
    });
  const day = dayOfMoment(now);
  const last = month ?? monthText(monthOfDay(day));
  const shifts = shiftsInUse(staffed.value, day, locale);
  const months = understood(pastsOf(staffed.value, shifts, ymd(day).year))
    .filter((m) => monthText(m.month) <= last && monthText(m.month) > yearBefore(last))
    .sort((a, b) => (monthText(a.month) < monthText(b.month) ? -1 : 1));
  const lines = yearLines(months, shifts, (d) => dayPlan(d, [], staffed.value.calendar));
  const people = staff.chosen.people.flatMap(({ id, name }) => {
    const line = lines.find((l) => l.person === id);
    return line ? [{ ...line, name }] : [];
  });
  return done({
    months: months.map((m) => monthText(m.month)),
    asked: asked[0]?.id ?? null,
    people,
  });
}

/** Twelve months, the last included. */
const yearBefore = (month: string): string => `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
