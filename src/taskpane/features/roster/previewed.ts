import { clockText, type Planned, type RosterPreview, spoken, whereText, wishText } from "../../../commands";
import { listed, type Locale, type Message } from "../../../text";
import { sourceOf } from "./findings";
import { scoreOf } from "./scored";
import type { RosterPreview as PreviewView } from "./state";

function rotationOf({ rotation }: RosterPreview): Message[] {
  if (!rotation) return [];
  const { rows, isContinued, open } = rotation;
  const code = isContinued ? "rosterView.rotation.continued" : "rosterView.rotation.fresh";
  const unworked = open.map((shift): Message => ({ code: "rosterView.rotation.open", params: { shift } }));
  return [{ code, params: { weeks: rows.length } }, ...unworked];
}

const percent = (share: number): number => Math.round(share * 100);

/** What is there now beside what is proposed. */
function comparedOf({ before, rhythm, score }: RosterPreview): Message[] {
  if (before === null) return [];
  const { version, kept, changed, points } = before;
  return [
    ...(version === null ? [] : [{ code: "roster.regenerate.out", params: { version } } as const]),
    { code: "roster.regenerate.kept", params: { kept, changed, before: points, after: score.score.total } },
    {
      code: "roster.regenerate.rhythm",
      params: {
        changes: percent(before.rhythm.changes),
        changesNow: percent(rhythm.changes),
        singles: percent(before.rhythm.singles),
        singlesNow: percent(rhythm.singles),
        longest: before.rhythm.longest,
        longestNow: rhythm.longest,
      },
    },
  ];
}

function standingOf({ standingLeave: { kept, givenUp } }: RosterPreview, locale: Locale): Message[] {
  const said = (code: "roster.standing.kept" | "roster.standing.givenUp", leave: readonly string[]) =>
    leave.length === 0 ? [] : [{ code, params: { leave: listed(leave, locale) } }];
  return [...said("roster.standing.givenUp", givenUp), ...said("roster.standing.kept", kept)];
}

function grantedOf(
  { granted: { days, unknown }, unasked, notRead }: RosterPreview,
  locale: Locale
): Message[] {
  return [
    ...(unasked.length > 0
      ? [{ code: "roster.people.unasked", params: { people: listed(unasked, locale) } } as const]
      : []),
    ...(notRead.length > 0
      ? [{ code: "roster.people.notRead", params: { people: listed(notRead, locale) } } as const]
      : []),
    ...(days > 0 ? [{ code: "roster.granted.days", params: { days } } as const] : []),
    ...(unknown.length > 0
      ? [{ code: "roster.granted.unknown", params: { lines: listed(unknown, locale) } } as const]
      : []),
  ];
}

/** Where the number of rests comes from, when nobody gave it. */
function proposalOf({ proposed }: RosterPreview): Message[] {
  if (proposed === null || proposed.rests === proposed.handbook) return [];
  const { rests, handbook, lawful, people } = proposed;
  const isByLaw = rests === lawful && lawful > handbook;
  return [
    isByLaw
      ? { code: "roster.policy.byLaw", params: { handbook, lawful } }
      : { code: "roster.policy.byCover", params: { people, rests, handbook } },
  ];
}

/** The month as it would be written, in the words of the screen; `more` is said with its summary. */
export function previewOf(
  { preview, writes }: Planned<RosterPreview>,
  more: readonly Message[],
  locale: Locale
): PreviewView {
  const named = { people: preview.rows };
  return {
    ...preview,
    shifts: preview.shifts.map(({ code, name, start, end, colour }) => ({
      code,
      name,
      colour,
      hours: `${clockText(start)}–${clockText(end)}`,
    })),
    summary: [
      ...(preview.stopped ? [{ code: "roster.build.stopped", params: {} } as const] : []),
      ...comparedOf(preview),
      ...standingOf(preview, locale),
      ...grantedOf(preview, locale),
      ...proposalOf(preview),
      ...rotationOf(preview),
      ...summaryOf(preview),
      ...unmetOf(preview, locale),
      ...more,
    ],
    score: scoreOf(preview),
    findings: preview.findings.map((finding) => ({
      severity: finding.severity,
      who: whereText(finding, named),
      message: { code: finding.code, params: spoken(finding.params, named, locale) },
      source: sourceOf(finding.rule),
      place: null,
    })),
    touches: writes.touches,
  };
}

/** Wishes that are named in the summary; all of them are among the findings. */
const MOST_WISHES = 6;

function unmetOf({ findings, rows }: RosterPreview, locale: Locale): Message[] {
  const unmet = findings.filter((f) => f.code === "roster.wishNotMet");
  if (unmet.length === 0) return [];
  const named = unmet
    .slice(0, MOST_WISHES)
    .map((f) => `${whereText(f, { people: rows })} ${wishText(f.params, locale)}`);
  const code = unmet.length > MOST_WISHES ? "rosterView.unmetMore" : "rosterView.unmet";
  return [{ code, params: { count: unmet.length, wishes: listed(named, locale) } }];
}

function summaryOf({ rows, calendarKnown }: RosterPreview): Message[] {
  const nights = rows.map((r) => r.nights);
  const hours = rows.map((r) => r.hours);
  const params = {
    people: rows.length,
    fewest: Math.min(...nights),
    most: Math.max(...nights),
    hours: Math.max(...hours) - Math.min(...hours),
  };
  const summary: Message = { code: "rosterView.summary", params };
  return calendarKnown ? [summary] : [summary, { code: "rosterView.provisional", params: {} }];
}
