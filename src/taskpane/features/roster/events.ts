import { dayOfMoment } from "../../../domain/kernel";
import { peopleOf } from "../../../domain/roster";
import type { Locale, Message } from "../../../text";
import {
  type BookState,
  type BuildArgs,
  type Plans,
  commands,
  type ConflictInWords,
  type Planned,
  queries,
  type RosterPreview,
} from "../../../commands";
import type { Desk, Started } from "../../feature";
import { planAndWrite, planFlow } from "../../flow";
import type { PaneHost } from "../../host";
import { chosen } from "../../parts/typed";
import { standIns } from "./away";
import type { AwayEvents } from "./away-state";
import { pastRosters } from "./past-events";
import type { PastEvents } from "./past-state";
import { publishing } from "./publish-events";
import { missingIn, openAsks } from "./asks";
import { NO_ASKS } from "./asks-state";
import { monthLife } from "./month-events";
import { type MonthEvents, NOTHING_SHOWN, tabOf } from "./month-state";
import type { AsksEvents } from "./asks-state";
import { NOT_PUBLISHED, type PublishEvents } from "./publish-state";
import { staffCandidate } from "./candidate";
import { staffRemarks } from "./remarks";
import type { RemarksEvents } from "./remarks-state";
import { conflictOf } from "./findings";
import { askedIn, inputEvents, profileIn, uncounted, whenRead, withInput, withoutTexts } from "./input";
import { monthsFrom, usualMonth } from "./months";
import { NO_POLICY } from "./policy-input";
import { previewOf } from "./previewed";
import type { RosterEvents, RosterPreview as PreviewView, RosterState } from "./state";

export const initial = (host: PaneHost, _locale: Locale): RosterState => ({
  today: dayOfMoment(host.now()),
  staff: null,
  candidates: [],
  months: monthsFrom(host.now()),
  month: usualMonth(host.now()),
  profile: "S0",
  preview: null,
  impossible: null,
  input: {
    policy: NO_POLICY,
    cover: [],
    promotions: { text: "", lines: [] },
    requests: { text: "", lines: [] },
  },
  known: { people: [], shifts: { S0: [], S3: [] }, rests: { S0: null, S3: null } },
  eased: [],
  givenUp: { leave: [], locked: [] },
  written: [],
  life: NOTHING_SHOWN,
  remarks: null,
  past: { sheets: null, year: null },
  asks: NO_ASKS,
  published: NOT_PUBLISHED,
  away: { people: [], values: { person: "", from: "", to: "", code: "病假" }, answer: null },
});

/** Everything one can do in the place. */
export type PlaceEvents = RosterEvents &
  MonthEvents &
  AwayEvents &
  PastEvents &
  PublishEvents &
  AsksEvents &
  RemarksEvents;

/** The month roster: staff list, preview from the engine, sheet, check; and who can stand in. */
export function start(desk: Desk<RosterState>): Started<PlaceEvents> {
  const opened = async () => {
    if (tabOf(desk.state()) === "prepare") await askForms(desk);
    for (const { opened: look } of parts) await look?.();
  };
  const parts = [
    newMonth(desk),
    monthLife(desk, opened),
    standIns(desk),
    pastRosters(desk),
    publishing(desk),
    openAsks(desk),
    staffRemarks(desk),
  ] as const;
  const [month, life, away, past, publish, asks, remarks] = parts;
  return {
    events: {
      ...month.events,
      ...life.events,
      ...away.events,
      ...past.events,
      ...publish.events,
      ...asks.events,
      ...remarks.events,
    },
    speaks: async (locale) => {
      for (const { speaks } of parts) await speaks?.(locale);
      await askForms(desk);
    },
    book: (book) => {
      if (book) desk.change(stateOf(book, desk.state()));
    },
    opened,
    edited: life.edited,
  };
}

/** Which shifts can be asked for, by the shop's rules. */
async function askForms({ session, state, change }: Desk<RosterState>): Promise<void> {
  const forms = await session.quietly((context) =>
    queries["roster.form"].ask(session.host.port, {}, context)
  );
  if (!forms?.ok) return;
  const { S0, S3 } = forms.value;
  const known = {
    shifts: { S0: S0.shifts, S3: S3.shifts },
    rests: { S0: S0.rests, S3: S3.rests },
  };
  change(withInput({ ...state(), known: { ...state().known, ...known } }));
}

function stateOf(book: BookState, state: RosterState): RosterState {
  const { staff, staffCandidates, rosters } = book;
  const people = staff?.people ?? [];
  return withInput({
    ...state,
    staff: staff && { title: staff.sheet.name, people: people.length },
    candidates: staffCandidates.map(staffCandidate),
    written: rosters.map(({ month, sheet, sheetId }) => ({ value: month, label: sheet, sheet: sheetId })),
    asks: { ...state.asks, missing: missingIn(book) },
    known: { ...state.known, people: people.map(({ id, name, names }) => ({ id, name, names })) },
    away: { ...state.away, people: people.map(({ id, name }) => ({ value: id, label: name })) },
  });
}

/** A month that is not there yet: asked for, previewed, written. */
function newMonth(desk: Desk<RosterState>): Started<RosterEvents> {
  const { session, state, change } = desk;
  const flow = planFlow<PreviewView>(session, (preview) => change({ preview }));
  let conflict: ConflictInWords | null = null;
  let taken: ConflictInWords["ways"] = [];
  /** The month whose roster was written with the texts that are still there. */
  let writtenFor: string | null = null;

  const ease = (ways: ConflictInWords["ways"]) => {
    taken = ways;
    conflict = null;
    const eased = ways.map((way) => ({ code: way.said, params: {} }));
    change(withInput({ ...state(), impossible: null, eased, givenUp: givenUpBy(ways) }));
  };

  const preview = async <A>(command: Plans<A, RosterPreview>, args: A, more: readonly Message[]) => {
    const work = { label: "pane.rostering", cancellable: true } as const;
    const view = (planned: Planned<RosterPreview>) => previewOf(planned, more, session.store.get().locale);
    const outcome = await flow.attempt(command, args, view, work);
    if (!outcome) return;
    conflict = outcome.ok ? null : outcome.conflict;
    change({ impossible: outcome.ok || !conflict ? null : conflictOf(outcome) });
    if (!outcome.ok && !conflict) session.refused(outcome);
  };

  const events: RosterEvents = {
    adoptStaff: (sheet, mapping) =>
      planAndWrite(session, commands["staff.adopt"], { sheet, mapping: chosen(mapping) }),
    changeStaff: () => change({ staff: null }),
    // What was eased was eased for that month and those shifts.
    chooseMonth: (month) => {
      const isNext = writtenFor !== null && month !== writtenFor;
      change({ ...(isNext ? withoutTexts(state()) : {}), month });
      if (isNext) writtenFor = null;
      ease([]);
    },
    chooseProfile: (profile) => {
      change({ profile });
      ease([]);
    },
    ...inputEvents(desk, () => taken.length > 0 && ease([])),
    takeWayOut: (way) => ease([...taken, ...(conflict?.ways.slice(way, way + 1) ?? [])]),
    dropWay: (way) => ease(taken.filter((_, i) => i !== way)),
    generate: () =>
      whenRead(desk, () => {
        const asked = { ...requestOf(state()), ease: taken.map((way) => way.ease) };
        return preview(commands["roster.build"], asked, uncounted(state()));
      }),
    remake: () =>
      whenRead(desk, () =>
        preview(commands["roster.regenerate"], { month: state().month }, uncounted(state()))
      ),
    rotate: () =>
      whenRead(desk, () => {
        const { promotions, policy: _, ...asked } = requestOf(state());
        const more = [...noPromotions(promotions), ...uncounted(state())];
        return preview(commands["roster.rotation"], asked, more);
      }),
    discardRoster: flow.discard,
    writeRoster: async () => {
      const { month } = state();
      if (!(await flow.write())) return;
      writtenFor = month;
      change({ life: { tab: "month", shown: month, checked: null } });
    },
  };
  return { events, speaks: flow.again };
}

const requestOf = (state: RosterState) => ({
  month: state.month,
  profile: profileIn(state),
  ...askedIn(state),
});

/** Whose leave and whose locks the ways out give up. */
function givenUpBy(ways: ConflictInWords["ways"]): RosterState["givenUp"] {
  const named = (code: string) =>
    ways.filter(({ ease }) => ease.code === code).flatMap(({ ease }) => peopleOf(ease));
  return { leave: named("roster.relax.leave"), locked: named("roster.relax.locked") };
}

/** A rotation has the same people every day. */
const noPromotions = (promotions: BuildArgs["promotions"] = []): Message[] =>
  promotions.length === 0 ? [] : [{ code: "rosterView.rotation.noPromotions", params: {} }];
