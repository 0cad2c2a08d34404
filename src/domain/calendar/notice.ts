import { type Day, addDays, dayOf, isoDay, weekday } from "../kernel";
import type { HolidayRow } from "./work-calendar";
import { statutoryDays } from "./statutory";

/** A day of a notice, with the words it is named under: "春节". */
export interface NoticeRow extends HolidayRow {
  readonly name: string;
}

/** Why a date of the text is no row: no arrangement stands beside it, or what stands there contradicts the calendar. */
export type Unread = "sentence" | "noDay" | "weekday" | "count" | "twice";

/** A sentence of a notice that says something we don't understand. */
export interface NotRead {
  readonly text: string;
  readonly why: Unread;
}

/** What a notice says about one year. */
export interface Notice {
  /** null when the text names none. */
  readonly year: number | null;
  readonly rows: readonly NoticeRow[];
  /** Dates that are spoken of but no day off: 鼓励……休息. */
  readonly remarks: readonly string[];
  readonly notRead: readonly NotRead[];
  /** Statutory days of the year that the rows leave out; a notice that leaves one out is not whole. */
  readonly missing: readonly Day[];
}

const TITLE = /(\d{4})年(?:部分)?节假日/;
const YEAR = /(\d{4})年/;
const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^()]*)\))?/y;
const WEEKDAY = /(?:周|星期)([一二三四五六日天])/;
const OFF = /(?:放假(?:调休|公休)?|调休放假|公休)/y;
const WORK = /(?:均?(?:正常|照常|补)?上班|补班)/y;
/** What may stand behind the verb: a weekend that joins, and how many days it makes. */
const TAIL = /([,、]?与周末连休)?(?:[,、]?(?:共|计)(\d{1,2})天)?[,、]?/y;
/** 鼓励 …… 休息: an advice of the notice, not a day off. */
const ADVICE = /^鼓励/;
const WEEKDAYS = "一二三四五六日";

interface Span {
  readonly days: readonly Day[];
  readonly wrong: Unread | null;
}

/** Reads one sentence from left to right. */
class Reader {
  at = 0;
  private month: number | null = null;

  constructor(
    readonly text: string,
    private year: number
  ) {}

  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }

  /** One date; null where none stands here. A month or year that is left out is the one before. */
  private date(): { day: Day | null; wrong: Unread | null } | null {
    const found = this.take(DATE);
    if (!found) return null;
    const [, year, month, dayOfMonth, remark = ""] = found;
    if (year !== undefined) this.year = Number(year);
    if (month !== undefined) this.month = Number(month);
    const day = this.month === null ? null : dayOf(this.year, this.month, Number(dayOfMonth));
    if (day === null) return { day, wrong: "noDay" };
    const said = WEEKDAY.exec(remark)?.[1]?.replace("天", "日");
    return {
      day,
      wrong: said === undefined || WEEKDAYS.indexOf(said) + 1 === weekday(day) ? null : "weekday",
    };
  }

  /** "2月15日(周日)至23日(周一)" → its nine days. */
  span(): Span | null {
    const from = this.date();
    if (!from) return null;
    const to = this.take(/[至到\-—–~]+/y) ? this.date() : from;
    const wrong = from.wrong ?? to?.wrong ?? null;
    if (from.day === null || !to || to.day === null || to.day < from.day)
      return { days: [], wrong: wrong ?? "noDay" };
    const first = from.day;
    return { days: Array.from({ length: to.day - first + 1 }, (_, i) => addDays(first, i)), wrong };
  }

  /** Spans joined by 、 or 和. */
  spans(): Span[] {
    const spans: Span[] = [];
    for (let one = this.span(); one; one = this.take(/[、,和及]+/y) ? this.span() : null) spans.push(one);
    return spans;
  }
}

type Sentence = readonly NoticeRow[] | Unread;

/** One clause, dates and what they are; "sentence" when something else stands there. */
function clause(reader: Reader, name: string): Sentence {
  const spans = reader.spans();
  if (spans.length === 0) return "sentence";
  const wrong = spans.find((s) => s.wrong !== null)?.wrong;
  if (wrong) return wrong;
  const off = reader.take(OFF) !== null;
  if (!off && !reader.take(WORK)) return "sentence";
  const [, joined, count] = reader.take(TAIL) ?? [];
  const days = spans.flatMap((s) => s.days);
  if (count !== undefined && joined === undefined && Number(count) !== days.length) return "count";
  return days.map((day) => ({ day, work: !off, name }));
}

/** What a sentence arranges: rows, or why it can't be read. It has at least one date. */
function arrangement(sentence: string, name: string, year: number): Sentence {
  const reader = new Reader(sentence, year);
  const rows: NoticeRow[] = [];
  while (reader.at < sentence.length) {
    const read = clause(reader, name);
    if (typeof read === "string") return read;
    for (const row of read) rows.push(row);
  }
  return rows;
}

/** Sentences of a text, without blanks: a heading such as 一、元旦： goes with all that follows it. */
function sentencesOf(text: string): { name: string; said: string }[] {
  let name = "";
  return text
    .normalize("NFKC")
    .replace(/[ \t]/g, "")
    .split(/[。;；\n\r]+/)
    .flatMap((line) => {
      const heading = /^(?:[一二三四五六七八九十]+、|\d+[.、])?([^:\d]{2,12}):/.exec(line);
      if (heading) name = heading[1]!;
      const said = heading ? line.slice(heading[0].length) : line;
      return said === "" ? [] : [{ name, said }];
    });
}

/** A sentence without "10日": nothing in it could be a day off. */
const hasDate = (said: string): boolean => /\d{1,2}日/.test(said);

/**
 * Reads the State Council's notice as it is pasted (放假、调休、上班). Every date of the text is in a row, in a remark,
 * or named as not read; weekdays and the number of days are checked against the calendar. Never guesses a 调休.
 * Example: "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。" of 2026 → three days off, one worked.
 */
export function readNotice(text: string): Notice {
  const folded = text.normalize("NFKC");
  const year = Number((TITLE.exec(folded) ?? YEAR.exec(folded))?.[1] ?? Number.NaN);
  if (!Number.isFinite(year)) return { year: null, rows: [], remarks: [], notRead: [], missing: [] };
  const remarks: string[] = [];
  const notRead: NotRead[] = [];
  const rows = new Map<Day, NoticeRow>();
  for (const { name, said } of sentencesOf(text)) {
    if (!hasDate(said) || /^\d{4}年\d{1,2}月\d{1,2}日$/.test(said)) continue;
    const read = ADVICE.test(said) ? null : arrangement(said, name, year);
    if (read === null) remarks.push(said);
    else if (typeof read === "string") notRead.push({ text: said, why: read });
    else if (read.some((r) => rows.has(r.day))) notRead.push({ text: said, why: "twice" });
    else for (const row of read) rows.set(row.day, row);
  }
  const all = [...rows.values()].sort((a, b) => a.day - b.day);
  return { year, rows: all, remarks, notRead, missing: missingIn(year, rows) };
}

/** Statutory days that are not off by the rows. */
export function missingIn(year: number, rows: ReadonlyMap<Day, HolidayRow>): Day[] {
  return [...(statutoryDays(year)?.keys() ?? [])].filter((day) => rows.get(day)?.work !== false);
}

interface FileDay {
  readonly name?: unknown;
  readonly date?: unknown;
  readonly isOffDay?: unknown;
}

/** Reads a year file: `{"year": 2027, "days": [{"name": "元旦", "date": "2027-01-01", "isOffDay": true}, …]}`; null for anything else. */
export function readYearFile(text: string): Notice | null {
  const file = parsed(text);
  if (file === null) return null;
  const rows = new Map<Day, NoticeRow>();
  const notRead: NotRead[] = [];
  for (const one of file.days) {
    const [, y, m, d] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(one.date)) ?? [];
    const day = d === undefined ? null : dayOf(Number(y), Number(m), Number(d));
    if (day === null || isoDay(day) !== one.date || typeof one.isOffDay !== "boolean")
      notRead.push({ text: JSON.stringify(one), why: "noDay" });
    else rows.set(day, { day, work: !one.isOffDay, name: String(one.name ?? "") });
  }
  const all = [...rows.values()].sort((a, b) => a.day - b.day);
  return { year: file.year, rows: all, remarks: [], notRead, missing: missingIn(file.year, rows) };
}

function parsed(text: string): { year: number; days: readonly FileDay[] } | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== "object" || file === null || !("year" in file) || !("days" in file)) return null;
  const { year, days } = file;
  if (typeof year !== "number" || !Array.isArray(days)) return null;
  return { year, days: days.filter((one): one is FileDay => typeof one === "object" && one !== null) };
}
