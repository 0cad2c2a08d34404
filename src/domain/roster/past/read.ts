import { type Cell, daysInMonth, folded, idKey, type Month, plain } from "../../kernel";
import { codeOf, legendOn } from "./codes";
import { dayAxis, type DayAxis } from "./days";
import { REST } from "../model";
import type { PastAbout, PastCode, PastPerson, PastReading, PastSheet, PastWhy } from "./model";
import { monthNamed, type NamedMonth, wholeMonth, yearByWeekday } from "./month";

const NO_LINES =
  /^.{1,6} (?:要|有|needed|there)$|^(?:合计|小计|总计|人数|在岗|应到|实到|要.{1,3}|有.{1,3}|备注|说明|白班人数|晚班人数|星期|礼拜|日期|节日|调休|total|sum|need.*|have.*)/;
/** 周 is a surname too: only as a whole word is it the week or one of its days. */
const WEEK_LINES =
  /^周(?:[几次数]?|[一二三四五六日天](?:[至到-]?周?[一二三四五六日天])?|末.*|[小合总]?计|工时)$/;
/** Columns, or rows, before the days in which a name may stand. */
const NAME_PLACES = 8;
/** A head of at least so many days is meant as a whole month. */
const SHORTEST = 28;

/** Reads a sheet as an old roster; null when nothing on it looks like one. Example: tab "3月", names down, 早 and 晚. */
export function readPast(sheet: PastSheet, about: PastAbout): PastReading | null {
  const axis = dayAxis(sheet.cells);
  const named = monthNamed(sheet.name);
  if (!axis)
    return named || /排班|值班表|roster/i.test(sheet.name)
      ? unread(sheet.name, { code: "past.noDays" })
      : null;
  const grid = gridOf(sheet, axis);
  if (axis.places.length < SHORTEST && !named && !axis.month) return null;
  const month = monthOfSheet(sheet, axis, about);
  const lines = linesOf(grid, axis, about);
  if (lines.length === 0 && !named) return null;
  return reading(sheet, axis, month, lines, about, legendIn(sheet, axis, about));
}

const unread = (sheet: string, why: PastWhy): PastReading => ({
  sheet,
  month: null,
  days: 0,
  rows: new Map(),
  strangers: [],
  codes: [],
  why,
});

/** Cells with the days along the rows, whichever way they stand on the sheet. */
interface Turned {
  readonly cells: readonly (readonly Cell[])[];
  readonly fills: readonly (readonly string[])[];
}

function gridOf({ cells, fills = [] }: PastSheet, { along }: DayAxis): Turned {
  if (along === "row") return { cells, fills };
  const width = cells.reduce((most, line) => Math.max(most, line.length), 0);
  const turned = <T>(lines: readonly (readonly T[])[], none: T) =>
    Array.from({ length: width }, (_, c) => lines.map((line) => line[c] ?? none));
  return { cells: turned<Cell>(cells, null), fills: turned<string>(fills, "") };
}

const textOf = (cell: Cell | undefined): string => plain(cell ?? null).trim();
const nameKey = (text: string): string => folded(text).replace(/\s+/g, "");

interface Line {
  readonly name: string;
  readonly person: PastPerson | null;
  readonly texts: readonly string[];
}

const NAME_HEAD = /姓名|昵称|花名|名字|客服|员工|人员|name/;

const isLabel = (text: string): boolean =>
  [NO_LINES, WEEK_LINES, NAME_HEAD].some((pattern) => pattern.test(text));

/** Lines with somebody's name before the days. */
function linesOf({ cells, fills }: Turned, { at, places }: DayAxis, { people }: PastAbout): Line[] {
  const first = places[0]!;
  const from = Math.max(0, first - NAME_PLACES);
  const heads = [at, at - 1, at + 1].map(
    (row) => cells[row]?.slice(from, first).map((c) => folded(textOf(c))) ?? []
  );
  const column = heads.map((head) => head.findIndex((h) => NAME_HEAD.test(h))).find((i) => i >= 0) ?? -1;
  const lines = cells.slice(at + 1).flatMap((line, i) => {
    const lead = line.slice(from, first).map(textOf);
    const said = lead.filter((t) => t !== "");
    const name = lead[column] || said.find((t) => !/^\d/.test(t)) || said[0];
    if (!name || said.some((t) => isLabel(folded(t)))) return [];
    const person = personIn(said, people);
    const texts = places.map((place) => textOf(line[place]) || fills[at + 1 + i]?.[place] || "");
    return [{ name: person?.names[0] ?? name, person, texts }];
  });
  // Where all are blank the days may be coloured; else a blank line is a heading.
  const written = lines.filter((line) => line.person !== null || line.texts.some((t) => t !== ""));
  return written.length > 0 ? written : lines;
}

function personIn(lead: readonly string[], people: readonly PastPerson[]): PastPerson | null {
  const keys = lead.map(nameKey);
  return (
    people.find((p) =>
      keys.some((k) => p.names.some((n) => nameKey(n) === k) || (k !== "" && idKey(k) === idKey(p.id)))
    ) ?? null
  );
}

/** The month a sheet is about: with its days, in its name, in its titles; the year perhaps by its weekdays or agreed. */
function monthOfSheet(sheet: PastSheet, axis: DayAxis, about: PastAbout): Month | NamedMonth | null {
  const agreed = about.months[sheet.name];
  if (agreed) return agreed;
  const above = axis.along === "row" ? sheet.cells.slice(0, axis.at) : sheet.cells.slice(0, axis.places[0]);
  const titles = above.flatMap((line) => line.slice(0, 12).map(textOf)).filter((t) => t.length > 1);
  const all = [axis.month, monthNamed(sheet.name), ...titles.map(monthNamed)].filter((m) => m !== null);
  const best = all.find((m) => m.year !== null) ?? all[0] ?? null;
  if (!best || best.year !== null) return best;
  const first = weekdayOfFirst(gridOf(sheet, axis), axis);
  const year = first === null ? null : yearByWeekday(best.month, first, axis.places.length, about.thisYear);
  return { year, month: best.month };
}

const WEEKDAYS = "一二三四五六日";

/** A row of weekdays beside the days, when all seven days of the first week fit. */
function weekdayOfFirst({ cells }: Turned, { at, places }: DayAxis): number | null {
  for (const row of [at + 1, at - 1, at + 2, at - 2, at]) {
    const signs = places.map((place) => weekdaySign(textOf(cells[row]?.[place])));
    const first = signs[0] ?? -1;
    if (first >= 0 && signs.slice(0, 7).every((sign, i) => sign === (first + i) % 7)) return first + 1;
  }
  return null;
}

const weekdaySign = (text: string): number =>
  WEEKDAYS.indexOf((/([一二三四五六日天])\s*\)?$/.exec(folded(text))?.[1] ?? "?").replace("天", "日"));

/** What the shop said, what the sheet says outside its grid, and what coloured words beside it say of colours. */
function legendIn({ cells, fills = [] }: PastSheet, axis: DayAxis, about: PastAbout): Record<string, string> {
  const isGrid = (row: number, col: number) =>
    axis.along === "row"
      ? row > axis.at && axis.places.includes(col)
      : col > axis.at && axis.places.includes(row);
  const beside = cells.flatMap((line, row) =>
    line.flatMap((cell, col) =>
      typeof cell === "string" && !isGrid(row, col) ? [{ text: textOf(cell), row, col }] : []
    )
  );
  const colours = beside.flatMap(({ text, row, col }) => {
    const code = codeOf(text, about.shifts, {});
    const fill = fills[row]?.[col] ?? "";
    return fill !== "" && code !== null ? [[fill, code] as const] : [];
  });
  return {
    ...Object.fromEntries(colours),
    ...legendOn(
      beside.map((b) => b.text),
      about.shifts
    ),
    ...about.legend,
  };
}

function reading(
  sheet: PastSheet,
  axis: DayAxis,
  month: NamedMonth | Month | null,
  lines: readonly Line[],
  about: PastAbout,
  legend: Record<string, string>
): PastReading {
  const whole = month && wholeMonth(month);
  const length = whole ? daysInMonth(whole.year, whole.month) : axis.places.length;
  const meant = (text: string) => codeOf(text, about.shifts, legend);
  const listed = about.people.length > 0;
  const known = lines.filter((line) => line.person !== null || !listed);
  const written = [...new Set(known.flatMap((line) => line.texts.slice(0, length)))].sort();
  const codes: PastCode[] = written.map((code) => ({ code, shift: meant(code) }));
  const rows = new Map(
    known.map(
      (line) =>
        [line.person?.id ?? line.name, line.texts.slice(0, length).map((t) => meant(t) ?? "")] as const
    )
  );
  return {
    sheet: sheet.name,
    month: whole,
    days: Math.min(length, axis.places.length),
    rows,
    strangers: listed
      ? lines.filter((l) => l.person === null && isRosterLine(l, meant)).map((l) => l.name)
      : [],
    codes,
    why: whyNot(axis, month, known, codes, length),
  };
}

/** Somebody who is on no list any more: most of the line are codes that are known. */
const isRosterLine = ({ texts }: Line, meant: (text: string) => string | null): boolean =>
  texts.filter((t) => meant(t) !== null).length * 2 > texts.length;

function whyNot(
  { places }: DayAxis,
  month: NamedMonth | null,
  known: readonly Line[],
  codes: readonly PastCode[],
  length: number
): PastWhy | null {
  if (!month) return { code: "past.noMonth" };
  if (month.year === null) return { code: "past.noYear", month: month.month };
  if (places.length < length) return { code: "past.partial", last: places.length };
  if (known.some((line) => line.texts.slice(length).some((t) => t !== "")))
    return { code: "past.extraDays", last: length };
  if (known.length === 0) return { code: "past.noPeople" };
  const twice = known.find((line, i) => known.findIndex((l) => l.name === line.name) !== i);
  if (twice) return { code: "past.twice", name: twice.name };
  if (codes.every((c) => c.code === "")) return { code: "past.colours" };
  // Where nothing else means a day off, blank may.
  const isBlankRest = !codes.some((c) => c.shift === REST);
  const unknown = codes.filter((c) => c.shift === null && (c.code !== "" || isBlankRest)).map((c) => c.code);
  return unknown.length > 0 ? { code: "past.unknownCodes", codes: unknown } : null;
}

/** The rosters that are understood, by month, the later tab of a month left out. */
export function understood(readings: readonly PastReading[]): { month: Month; rows: PastReading["rows"] }[] {
  const clear = readings.flatMap((r) =>
    r.why === null && r.month ? [{ month: r.month, rows: r.rows }] : []
  );
  const key = (m: Month) => m.year * 12 + m.month;
  return clear.filter((one, i) => clear.findIndex((o) => key(o.month) === key(one.month)) === i);
}
