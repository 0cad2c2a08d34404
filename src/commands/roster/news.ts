import { type Day, isoDay, monthOf, weekday, ymd } from "../../domain/kernel";
import {
  attendanceCsv,
  attendanceProblems,
  calendarIcs,
  type Poster,
  posterSvg,
  REST,
  runsOf,
  type Shift,
  type VersionChange,
  type VersionRow,
  withVersionChanges,
} from "../../domain/roster";
import type { ReadPort } from "../../excel";
import { labelled, listed, type Locale, text } from "../../text";
import { type CommandContext, done, type Outcome, refuse } from "../contract";
import type { FilesAnswer, IcsArgs, NewsArgs, TextAnswer, TextArgs, VersionsAnswer } from "./shapes";
import { openRoster, type OpenRoster } from "./open-roster";
import { type Published, publishedIn } from "./published";
import { called } from "./requested-cells";
import { clockText } from "./sentence";
import { markOf } from "./marks";

/** A month as it was given out: what the wall, the group and the files all say. */
interface GivenOut {
  readonly open: OpenRoster;
  readonly published: Published;
  readonly version: number;
  readonly days: readonly Day[];
}

async function givenOut(port: ReadPort, month: string | undefined): Promise<Outcome<GivenOut>> {
  const open = await openRoster(port, { month });
  if (!open.ok) return open;
  const published = publishedIn(open.value.staffed.book, open.value.known.month);
  if (!published.ok) return published;
  if (!published.value) return refuse("publish.notYet", { sheet: open.value.standing.sheet });
  const { versions, rows, agreed } = published.value;
  const days = open.value.problem.days.map((d) => d.day);
  return done({
    open: open.value,
    published: { ...published.value, rows: withVersionChanges(rows, agreed, days[0]!) },
    version: versions.length,
    days,
  });
}

/** The versions of a month, the latest first; none as long as it isn't given out. */
export async function askVersions(port: ReadPort, { month }: NewsArgs): Promise<Outcome<VersionsAnswer>> {
  const given = await givenOut(port, month);
  if (!given.ok) return given.message.code === "publish.notYet" ? done({ versions: [] }) : given;
  const { versions } = given.value.published;
  const lines = versions.map((v) => ({
    ...v,
    changes: v.changes.map((c) => ({ ...c, day: isoDay(c.day) })),
  }));
  return done({ versions: lines.reverse() });
}

const monthDay = (day: Day): string => `${ymd(day).month}-${ymd(day).day}`;

/** What goes to the group: the whole month at first, later only what changed. */
export async function askText(
  port: ReadPort,
  { month, whole }: TextArgs,
  { locale }: CommandContext
): Promise<Outcome<TextAnswer>> {
  const given = await givenOut(port, month);
  if (!given.ok) return given;
  const { published, version, open, days } = given.value;
  const entry = published.versions[version - 1]!;
  const isAgreed = published.agreed.length > 0 && whole !== "yes";
  const isWhole = !isAgreed && (version === 1 || whole === "yes");
  const title = text(
    isWhole ? "publish.text.whole" : isAgreed ? "publish.text.agreed" : "publish.text.changes",
    { month: ymd(days[0]!).month, version, ...(isAgreed ? {} : { at: entry.at }) },
    locale
  );
  const lines = isWhole
    ? published.rows.map((row) => personLine(row, open.problem.shifts, days, locale))
    : changeLines(isAgreed ? published.agreed : entry.changes, locale);
  return done({ version, text: [title, ...lines].join("\n") });
}

/** "小赵：白 1–4、8；休 5–7". */
function personLine(
  { name, codes }: VersionRow,
  shifts: readonly Shift[],
  days: readonly Day[],
  locale: Locale
): string {
  const order = [...shifts.map((s) => s.code), REST];
  const known = [...order, ...new Set(codes.filter((c) => c !== "" && !order.includes(c)))];
  const date = (d: number) => String(ymd(days[d]!).day);
  const said = known.flatMap((code) => {
    const runs = runsOf(codes.slice(0, days.length), code).map(([a, b]) =>
      a === b ? date(a) : `${date(a)}–${date(b)}`
    );
    return runs.length === 0 ? [] : [`${code} ${listed(runs, locale)}`];
  });
  return labelled(name, said.join(locale === "zh" ? "；" : "; "), locale);
}

function changeLines(changes: readonly VersionChange[], locale: Locale): string[] {
  const people = [...new Set(changes.map((c) => c.name))];
  const cell = ({ day, from, to }: VersionChange) =>
    text("publish.text.cell", { day: monthDay(day), from: from || "—", to: to || "—" }, locale);
  return people.map((name) =>
    labelled(name, listed(changes.filter((c) => c.name === name).map(cell), locale), locale)
  );
}

/** A poster of the month, with frames around what the last version changed. */
export async function askPicture(
  port: ReadPort,
  { month }: NewsArgs,
  { locale }: CommandContext
): Promise<Outcome<FilesAnswer>> {
  const given = await givenOut(port, month);
  if (!given.ok) return given;
  const { version, open } = given.value;
  const svg = posterSvg(posterOf(given.value, locale));
  return done({ version, files: [{ name: `${open.standing.sheet} v${version}.png`, svg }] });
}

function posterOf({ open, published, version, days }: GivenOut, locale: Locale): Poster {
  const { standing, problem } = open;
  const entry = published.versions[version - 1]!;
  const { year, month } = monthOf(open.known.month)!;
  const changed = new Set([...entry.changes, ...published.agreed].map((c) => `${c.person} ${c.day}`));
  return {
    title: text("rosterSheet.title", { year, month }, locale),
    stamp: text("publish.stamp", { version, at: entry.at }, locale),
    days: standing.days.map((d) => ({
      label: String(ymd(d.day).day),
      weekday: text(`weekday.${weekday(d.day)}`, {}, locale),
      isOff: problem.days[d.day - days[0]!]?.kind === "weekend" || d.statutory,
      mark: markOf(d, problem.days, locale),
    })),
    rows: published.rows.map((row) => ({
      ...row,
      changed: days.map((day) => changed.has(`${row.id} ${day}`)),
    })),
    shifts: problem.shifts
      .filter((s) => published.rows.some((row) => row.codes.includes(s.code)))
      .map(({ code, start, end, colour }) => ({
        code,
        text: `${clockText(start)}–${clockText(end)}`,
        colour,
      })),
    cover: coverOf(problem, published.rows, locale),
    note: changed.size === 0 ? "" : text("publish.changed", { count: changed.size }, locale),
  };
}

function coverOf(
  { shifts, days }: OpenRoster["problem"],
  rows: readonly VersionRow[],
  locale: Locale
): Poster["cover"] {
  return shifts
    .filter((s) => days.some((d) => d.demands.some((x) => x.shift === s.code && x.min > 0)))
    .map(({ code }) => {
      const have = days.map((_, d) => rows.filter((row) => row.codes[d] === code).length);
      const need = (d: number) => days[d]!.demands.find((x) => x.shift === code)?.min ?? 0;
      return {
        label: text("rosterSheet.have", { shift: code }, locale),
        have,
        short: have.map((n, d) => n < need(d)),
      };
    });
}

/** A calendar for each person, or for one. */
export async function askIcs(
  port: ReadPort,
  { month, person }: IcsArgs,
  { now, locale }: CommandContext
): Promise<Outcome<FilesAnswer>> {
  const given = await givenOut(port, month);
  if (!given.ok) return given;
  const { published, version, open, days } = given.value;
  const rows = person === undefined ? published.rows : rowsCalled(String(person), given.value);
  if (rows.length !== 1 && person !== undefined)
    return refuse(rows.length === 0 ? "roster.away.unknown" : "roster.away.twice", {
      person,
      sheet: open.standing.sheet,
    });
  const title = (name: string) => text("publish.calendar", { name, month: open.known.month }, locale);
  const files = rows.map((row) => ({
    name: `${open.known.month} ${row.name} ${row.id}.ics`,
    text: calendarIcs({ row, days, shifts: open.problem.shifts, version, now, title: title(row.name) }),
  }));
  return done({ version, files });
}

function rowsCalled(person: string, { open, published }: GivenOut): readonly VersionRow[] {
  const ids = called(person, open.standing.people).map((p) => p.id);
  return published.rows.filter((row) => ids.includes(row.id));
}

/** A schedule in the shape attendance systems take, checked as they would check it. */
export async function askAttendance(port: ReadPort, { month }: NewsArgs): Promise<Outcome<FilesAnswer>> {
  const given = await givenOut(port, month);
  if (!given.ok) return given;
  const { published, version, open, days } = given.value;
  const csv = attendanceCsv(published.rows, days, open.problem.shifts);
  const [problem] = attendanceProblems(csv, days, open.problem.shifts);
  if (problem) return refuse("publish.attendance", { line: problem.line, value: problem.value });
  return done({ version, files: [{ name: `${open.known.month} 考勤排班.csv`, text: csv }] });
}
