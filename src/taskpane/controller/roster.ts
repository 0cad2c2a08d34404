import type { Message } from "../../text";
import {
  commands,
  type Outcome,
  type Planned,
  queries,
  type Refusal,
  type RosterPreview,
  whereText,
} from "../commands";
import type { PaneEvents, RosterPreview as PreviewView, RosterState } from "../views/model";
import { chosen } from "./damage";
import { checkedLine, conflictOf } from "./findings";
import type { Session } from "./session";

type Events = Pick<
  PaneEvents,
  | "adoptStaff"
  | "changeStaff"
  | "chooseMonth"
  | "chooseProfile"
  | "generate"
  | "discardRoster"
  | "writeRoster"
  | "checkRoster"
>;

/** The month roster: staff list, preview from the engine, sheet, check. */
export function rosterEvents(session: Session): Events {
  const { store, host } = session;
  const change = (part: Partial<RosterState>) => store.change({ roster: { ...store.get().roster, ...part } });
  let planned: Planned<RosterPreview> | null = null;

  const take = (outcome: Outcome<Planned<RosterPreview>>) => {
    planned = outcome.ok ? outcome.value : null;
    change({
      preview: planned && previewOf(planned),
      impossible: isConflict(outcome) ? conflictOf(outcome) : null,
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
    chooseMonth: (month) => change({ month, impossible: null }),
    chooseProfile: (profile) => change({ profile, impossible: null }),
    generate: async () => {
      const { month, profile } = store.get().roster;
      const args = { month, profile: profile === "S3" ? "S3" : "S0" } as const;
      const outcome = await session.outcome({ label: "pane.rostering", cancellable: true }, (context) =>
        commands["roster.build"].plan(host.port, args, context)
      );
      if (outcome) take(outcome);
    },
    discardRoster: () => change({ preview: null }),
    writeRoster: async () => {
      if (planned && (await session.carryOut(planned))) change({ preview: null });
    },
    checkRoster: async (month) => {
      const answer = await session.ask({ label: "pane.planning" }, (context) =>
        queries["roster.check"].ask(host.port, { month }, context)
      );
      if (answer) change({ checked: { title: answer.sheet, findings: answer.findings.map(checkedLine) } });
    },
  };
}

/** Only a proven conflict has reasons and ways out of its own; every other refusal is one sentence. */
const isConflict = (outcome: Outcome<unknown>): outcome is Refusal =>
  !outcome.ok && outcome.message.code === "roster.build.impossible";

function clock(minutes: number): string {
  return `${Math.floor((minutes % 1440) / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

function previewOf({ preview, writes }: Planned<RosterPreview>): PreviewView {
  return {
    ...preview,
    shifts: preview.shifts.map(({ code, name, start, end, colour }) => ({
      code,
      name,
      colour,
      hours: `${clock(start)}–${clock(end)}`,
    })),
    summary: summaryOf(preview),
    findings: preview.findings.map((finding) => ({
      severity: finding.severity,
      who: whereText(finding, { people: preview.rows }),
      message: { code: finding.code, params: finding.params },
      source: finding.rule,
      place: null,
    })),
    touches: writes.touches,
  };
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
