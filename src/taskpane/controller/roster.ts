import { listed, type Locale, type Message } from "../../text";
import {
  type BuildArgs,
  clockText,
  commands,
  type ConflictInWords,
  type Outcome,
  type Planned,
  queries,
  type RosterPreview,
  spoken,
  whereText,
  wishText,
} from "../../commands";
import type { RosterEvents, RosterPreview as PreviewView, RosterState } from "../views/roster/model";
import { chosen } from "./damage";
import { checkedLine, conflictOf } from "./findings";
import { askedIn, inputEvents, profileIn, uncounted, withInput, withoutTexts } from "./input";
import { scoreOf } from "./score";
import type { Session } from "./session";

/** The month roster: staff list, preview from the engine, sheet, check. */
export function rosterEvents(session: Session): RosterEvents {
  const { store, host } = session;
  const change = (part: Partial<RosterState>) => store.change({ roster: { ...store.get().roster, ...part } });
  let planned: Planned<RosterPreview> | null = null;
  let conflict: ConflictInWords | null = null;
  let taken: ConflictInWords["ways"] = [];
  /** The month whose roster was written with the texts that are still there. */
  let writtenFor: string | null = null;

  const ease = (ways: ConflictInWords["ways"]) => {
    taken = ways;
    conflict = null;
    const eased = ways.map((way) => ({ code: way.said, params: {} }));
    const roster = { ...store.get().roster, impossible: null, eased, givenUp: givenUpBy(ways) };
    store.change({ roster: withInput(roster) });
  };

  const take = (outcome: Outcome<Planned<RosterPreview>>, more: readonly Message[]) => {
    planned = outcome.ok ? outcome.value : null;
    conflict = outcome.ok ? null : outcome.conflict;
    change({
      preview: planned && previewOf(planned, more, store.get().locale),
      impossible: outcome.ok || !conflict ? null : conflictOf(outcome),
    });
    if (!outcome.ok && store.get().roster.impossible === null) session.refused(outcome);
  };

  return {
    adoptStaff: async (sheet, mapping) => {
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["staff.adopt"].plan(host.port, { sheet, mapping: chosen(mapping) }, context)
      );
      if (plan) await session.carryOut(plan);
    },
    changeStaff: () => change({ staff: null }),
    // What was eased was eased for that month and those shifts.
    chooseMonth: (month) => {
      const { roster } = store.get();
      const isNext = writtenFor !== null && month !== writtenFor;
      store.change({ roster: { ...(isNext ? withoutTexts(roster) : roster), month } });
      if (isNext) writtenFor = null;
      ease([]);
    },
    chooseProfile: (profile) => {
      change({ profile });
      ease([]);
    },
    ...inputEvents(session, () => taken.length > 0 && ease([])),
    takeWay: (way) => ease([...taken, ...(conflict?.ways.slice(way, way + 1) ?? [])]),
    dropWay: (way) => ease(taken.filter((_, i) => i !== way)),
    generate: async () => {
      const { roster } = store.get();
      const args = {
        month: roster.month,
        profile: profileIn(roster),
        ...askedIn(roster),
        ease: taken.map((way) => way.ease),
      };
      const outcome = await session.outcome({ label: "pane.rostering", cancellable: true }, (context) =>
        commands["roster.build"].plan(host.port, args, context)
      );
      if (outcome) take(outcome, uncounted(roster));
    },
    rotate: async () => {
      const { roster } = store.get();
      const { promotions, ...asked } = askedIn(roster);
      const args = { month: roster.month, profile: profileIn(roster), ...asked };
      const outcome = await session.outcome({ label: "pane.rostering", cancellable: true }, (context) =>
        commands["roster.rotation"].plan(host.port, args, context)
      );
      if (outcome) take(outcome, [...noPromotions(promotions), ...uncounted(roster)]);
    },
    discardRoster: () => change({ preview: null }),
    writeRoster: async () => {
      const { month } = store.get().roster;
      if (!planned || !(await session.carryOut(planned))) return;
      writtenFor = month;
      change({ preview: null });
    },
    checkRoster: async (month) => {
      const answer = await session.ask({ label: "pane.planning" }, (context) =>
        queries["roster.check"].ask(host.port, { month }, context)
      );
      if (answer) change({ checked: { title: answer.sheet, findings: answer.findings.map(checkedLine) } });
    },
  };
}

/** Whose leave and whose locks the ways out give up. */
function givenUpBy(ways: ConflictInWords["ways"]): RosterState["givenUp"] {
  const named = (code: string) =>
    ways
      .filter(({ ease }) => ease.code === code)
      .flatMap(({ ease }) => String(ease.params.person).split("、"));
  return { leave: named("roster.relax.leave"), locked: named("roster.relax.locked") };
}

/** A rotation has the same people every day. */
const noPromotions = (promotions: BuildArgs["promotions"] = []): Message[] =>
  promotions.length === 0 ? [] : [{ code: "rosterView.rotation.noPromotions", params: {} }];

function rotationOf({ rotation }: RosterPreview): Message[] {
  if (!rotation) return [];
  const { rows, isContinued, open } = rotation;
  const code = isContinued ? "rosterView.rotation.continued" : "rosterView.rotation.fresh";
  const unworked = open.map((shift): Message => ({ code: "rosterView.rotation.open", params: { shift } }));
  return [{ code, params: { weeks: rows.length } }, ...unworked];
}

function previewOf(
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
    summary: [...rotationOf(preview), ...summaryOf(preview), ...unmetOf(preview, locale), ...more],
    score: scoreOf(preview),
    findings: preview.findings.map((finding) => ({
      severity: finding.severity,
      who: whereText(finding, named),
      message: { code: finding.code, params: spoken(finding.params, named, locale) },
      source: finding.rule,
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
