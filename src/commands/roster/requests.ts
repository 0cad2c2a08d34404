import { dayOfMoment, isoDay, monthOf } from "../../domain/kernel";
import { type Part, readRequests, type Remark, type Statement } from "../../domain/requests";
import { profileBy } from "../../domain/roster";
import { rulesOn } from "../../domain/rulebook";
import type { ReadPort } from "../../excel";
import { listed, type Locale, text } from "../../text";
import { type CommandContext, done, type Outcome, refuse } from "../contract";
import { shiftsFor } from "./cover";
import type { RequestedPart, RequestsAnswer, RequestsArgs } from "./shapes";
import { rostersOf } from "./read";
import { firstDay } from "./recorded-rules";
import { readStaffedBook, type StaffedBook } from "./staffed-book";

/** What people wrote in the chat, part by part; every character of it is in one part. Writes nothing. */
export async function askRequests(
  port: ReadPort,
  { month, text: chat, profile }: RequestsArgs,
  { now, locale }: CommandContext
): Promise<Outcome<RequestsAnswer>> {
  const about = monthOf(month);
  if (!about) return refuse("refuse.month", { month });
  const staffed = await readStaffedBook(port);
  if (!staffed.ok) return staffed;
  const { staff } = staffed.value;
  if (!staff.chosen) return refuse("staff.none");
  const parts = readRequests(chat, {
    month: about,
    people: staff.chosen.people,
    shifts: shiftsOf(staffed.value, month, profile, locale),
    today: dayOfMoment(now),
  });
  return done({ parts: parts.flatMap((part) => told(part, chat, locale)) });
}

/** The shifts of the month's roster, else of the profile that is asked for, else of the latest roster. */
function shiftsOf(staffed: StaffedBook, month: string, asked: RequestsArgs["profile"], locale: Locale) {
  const rosters = rostersOf(staffed.book);
  const id = asked ?? (rosters.find((r) => r.month === month) ?? rosters[0])?.profile ?? "S0";
  const day = firstDay(monthOf(month)!);
  const ruled = profileBy(rulesOn(staffed.rules.rules, day), id);
  return shiftsFor(staffed, ruled, locale).shifts ?? ruled.shifts;
}

const NOBODY = { person: null, days: [], half: null, code: null, want: null, weight: null } as const;

function told(part: Part, chat: string, locale: Locale): RequestedPart[] {
  const { from, to } = part;
  if (part.is === "unread")
    return [{ from, to, kind: "unread", ...NOBODY, remarks: [said(part.why, locale)] }];
  return cutByPerson(part, chat).map(({ id, ...span }) => ({
    ...span,
    kind: part.asked.kind,
    person: id,
    days: part.days.map(isoDay),
    half: part.half,
    ...codeAndWant(part.asked),
    remarks: part.remarks.map((remark) => said(remark, locale)),
  }));
}

function codeAndWant(asked: Statement["asked"]): Pick<RequestedPart, "code" | "want" | "weight"> {
  switch (asked.kind) {
    case "wish":
      return { code: asked.code, want: asked.want, weight: asked.weight };
    case "extra":
      return { code: null, want: asked.want, weight: null };
    default:
      return { code: asked.code, want: null, weight: null };
  }
}

/** What is said of two people is two parts: the second begins with their name, or is empty where it was said before. */
function cutByPerson({ people, from, to }: Statement, chat: string) {
  const starts = people.map(({ at }, i) => (i === 0 ? from : at !== null && at > from && at < to ? at : to));
  const inOrder = people.map((p, i) => ({ id: p.id, from: starts[i]! })).sort((a, b) => a.from - b.from);
  return inOrder.map((p, i) => ({ ...p, to: inOrder[i + 1]?.from ?? Math.min(to, chat.length) }));
}

const said = ({ code, params, days }: Remark, locale: Locale): RequestedPart["remarks"][number] => ({
  code,
  message: text(code, { ...params, days: listed(days.map(isoDay), locale) }, locale),
});
