import { type Notice, type NoticeRow, readNotice, readYearFile } from "../../domain/calendar";
import { isoDay } from "../../domain/kernel";
import { done, type Outcome, type Query, refuse } from "../contract";
import type { NoticeArgs, NoticePreview, NoticeSpan } from "./notice-answers";

/** A notice with a year and at least one arrangement. */
export interface Understood extends Notice {
  readonly year: number;
}

/** Reads pasted text: a year file when it is one, else the notice. */
export function understood(text: string): Outcome<Understood> {
  const notice = readYearFile(text) ?? readNotice(text);
  const { year } = notice;
  if (year === null) return refuse("calendar.noYear");
  return notice.rows.length === 0 && notice.notRead.length === 0
    ? refuse("calendar.nothing", { year })
    : done({ ...notice, year });
}

/** Days in a row under one name. */
function spansOf(rows: readonly NoticeRow[]): NoticeSpan[] {
  const spans: { name: string; from: number; to: number }[] = [];
  for (const { day, name } of rows) {
    const last = spans.at(-1);
    if (last !== undefined && last.to + 1 === day && last.name === name) last.to = day;
    else spans.push({ name, from: day, to: day });
  }
  const iso = new Map(rows.map(({ day }): [number, string] => [day, isoDay(day)]));
  return spans.map(({ name, from, to }) => ({
    name,
    from: iso.get(from) ?? "",
    to: iso.get(to) ?? "",
    days: to - from + 1,
  }));
}

export function previewOf({ year, rows, remarks, notRead, missing }: Understood): NoticePreview {
  return {
    year,
    off: spansOf(rows.filter((r) => !r.work)),
    work: spansOf(rows.filter((r) => r.work)),
    remarks,
    notRead,
    missing: missing.map(isoDay),
  };
}

/** What a pasted notice is understood as; writes nothing. */
export const readCalendar: Query<NoticeArgs, NoticePreview> = {
  title: "calendar.read.title",
  args: [{ name: "text", kind: "text", label: "calendar.text", required: true }],
  ask: (_port, { text }) => {
    const notice = understood(String(text));
    return Promise.resolve(notice.ok ? done(previewOf(notice.value)) : notice);
  },
};
