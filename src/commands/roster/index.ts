import type { ArgSpec, Command, Query } from "../contract";
import { list, map, words, wordsOrNone } from "../shapes";
import { CONSTRAINTS, LEAVES } from "../../domain/roster";
import { ABSENCE_ARGS, type AbsenceArgs, LEAVE_LABELS } from "./absences";
import { CHANGES, DEMAND, EASE, LEAVE, LOCKED, POLICY, PROMOTIONS, WISHES } from "./arguments";
import type {
  BuildArgs,
  ChangeArgs,
  ChangePreview,
  ConstrainArgs,
  CheckAnswer,
  CheckArgs,
  DutyAnswer,
  MonthForms,
  LeaveArgs,
  LegendArgs,
  AskPreview,
  AsksAnswer,
  FilesAnswer,
  IcsArgs,
  NewsArgs,
  PastAnswer,
  PeopleAnswer,
  PublishArgs,
  PublishPreview,
  RegenerateArgs,
  ReplacementAnswer,
  RequestsAnswer,
  RequestsArgs,
  RosterPreview,
  RotateArgs,
  SwapArgs,
  TextAnswer,
  TextArgs,
  VersionsAnswer,
  YearAnswer,
  YearArgs,
} from "./shapes";

// Rosters obey the rule packs, which the pane doesn't need to start: each action loads its work when it is called.

const PROFILE: ArgSpec = {
  name: "profile",
  kind: "choice",
  label: "roster.build.profile",
  required: true,
  choices: [
    { value: "S0", label: "roster.profile.S0" },
    { value: "S3", label: "roster.profile.S3" },
  ],
};

/** What every roster that is made new is told. */
const MONTH_ARGS: readonly ArgSpec[] = [
  { name: "month", kind: "month", label: "roster.build.month", required: true },
  PROFILE,
  { name: "demand", kind: "mapping", shape: DEMAND, label: "roster.build.demand", required: false },
  { name: "leave", kind: "mapping", shape: LEAVE, label: "roster.build.leave", required: false },
  { name: "wishes", kind: "mapping", shape: WISHES, label: "roster.build.wishes", required: false },
  { name: "locked", kind: "mapping", shape: LOCKED, label: "roster.build.locked", required: false },
];

const WHICH_MONTH: ArgSpec = { name: "month", kind: "month", label: "roster.check.month", required: false };

/** A month's roster on a new sheet, from the staff list, last months' rosters and the engine. */
export const buildRoster: Command<BuildArgs, RosterPreview> = {
  title: "roster.build.title",
  args: [
    ...MONTH_ARGS,
    {
      name: "promotions",
      kind: "mapping",
      shape: PROMOTIONS,
      label: "roster.build.promotions",
      required: false,
    },
    { name: "policy", kind: "mapping", shape: POLICY, label: "roster.build.policy", required: false },
    { name: "ease", kind: "mapping", shape: EASE, label: "roster.build.ease", required: false },
    { name: "seconds", kind: "number", range: [0, 3600], label: "roster.build.seconds", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./build")).planBuild(port, args, context),
};

/** A month that is written, made anew around what was changed by hand. */
export const remakeRoster: Command<RegenerateArgs, RosterPreview> = {
  title: "roster.regenerate.title",
  args: [
    WHICH_MONTH,
    { name: "seconds", kind: "number", range: [0, 3600], label: "roster.build.seconds", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./regenerate")).planRegenerate(port, args, context),
};

/** A month's roster from one weekly rotation that goes on month after month. */
export const rotateRoster: Command<RotateArgs, RosterPreview> = {
  title: "roster.rotation.title",
  args: MONTH_ARGS,
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./rotate")).planRotation(port, args, context),
};

/** Writes other codes into some cells of a roster: what 谁能顶 proposes. */
export const changeRoster: Command<ChangeArgs, ChangePreview> = {
  title: "roster.change.title",
  args: [
    WHICH_MONTH,
    { name: "changes", kind: "mapping", shape: CHANGES, label: "roster.change.changes", required: true },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./change")).planChange(port, args, context),
};

/** The fewest cells that must change when somebody falls out. */
export const repairRoster: Command<AbsenceArgs, ChangePreview> = {
  title: "roster.repair.title",
  args: ABSENCE_ARGS,
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./repair")).planRepair(port, args, context),
};

/** What the form of a new month starts from. */
export const monthForms: Query<Record<string, never>, MonthForms> = {
  title: "roster.form.title",
  args: [],
  ask: async (port, _args, context) =>
    (await import(/* webpackChunkName: "roster-form" */ "./month-form")).askMonthForms(port, context),
};

/** A roster as it stands on its sheet now, edited by hand or not. */
export const checkRosterSheet: Query<CheckArgs, CheckAnswer> = {
  title: "roster.check.title",
  args: [WHICH_MONTH],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-check" */ "./check")).askCheck(port, args, context),
};

/** Who works today, and how many are missing. */
export const whoIsOnDuty: Query<Record<string, never>, DutyAnswer> = {
  title: "today.duty",
  args: [],
  ask: async (port, _args, context) =>
    (await import(/* webpackChunkName: "roster-check" */ "./duty")).askDuty(port, context),
};

/** 谁能顶: who can stand in for somebody who falls out, best first. */
export const findReplacements: Query<AbsenceArgs, ReplacementAnswer> = {
  title: "roster.replace.title",
  args: ABSENCE_ARGS,
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./replacements")).askReplacements(port, args, context),
};

/** What people wrote in the chat: leave, wishes, fixed shifts, offers and what is taken back. */
export const readChat: Query<RequestsArgs, RequestsAnswer> = {
  title: "requests.command.title",
  args: [
    { name: "month", kind: "month", label: "roster.build.month", required: true },
    { name: "text", kind: "text", label: "requests.command.text", required: true },
    { ...PROFILE, required: false },
  ],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-chat" */ "./requests")).askRequests(port, args, context),
};

/** Old rosters as they are: what was read of each sheet, and why one wasn't. */
export const readPastRosters: Query<Record<string, never>, PastAnswer> = {
  title: "past.command.read",
  args: [],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-past" */ "./past-query")).askPast(port, args, context),
};

/** What the remarks of the staff list say of shifts, and what of it holds. */
export const listRemarks: Query<Record<string, never>, PeopleAnswer> = {
  title: "roster.people.title",
  args: [],
  ask: async (port, _args, context) =>
    (await import(/* webpackChunkName: "roster-people" */ "./constraints")).askPeople(port, context),
};

/** What holds for whom every month: agreed to once, remembered with the remark it was read from. */
export const agreeRemarks: Command<ConstrainArgs, ConstrainArgs> = {
  title: "roster.people.agree",
  args: [
    {
      name: "people",
      kind: "mapping",
      shape: map(list({ kind: "oneOf", values: CONSTRAINTS })),
      label: "roster.people.who",
      required: true,
    },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-people" */ "./constraints")).planConstrain(
      port,
      args,
      context
    ),
};

/** What codes and colours of old rosters mean, and of which year a tab is. */
export const explainPast: Command<LegendArgs, LegendArgs> = {
  title: "past.command.legend",
  args: [
    { name: "codes", kind: "mapping", shape: map(wordsOrNone), label: "past.codes", required: false },
    { name: "months", kind: "mapping", shape: map(words), label: "past.months", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-past" */ "./legend")).planLegend(port, args, context),
};

/** 为什么又是我: nights, weekends and holidays of the year, beside everybody's. */
export const askWhyMe: Query<YearArgs, YearAnswer> = {
  title: "past.command.year",
  args: [
    { name: "person", kind: "text", label: "roster.away.person", required: false },
    { name: "month", kind: "month", label: "past.until", required: false },
  ],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-past" */ "./past-query")).askYear(port, args, context),
};

/** Gives a month out as its next version, with what changed since the last. */
export const publishRoster: Command<PublishArgs, PublishPreview> = {
  title: "publish.title",
  args: [
    WHICH_MONTH,
    { name: "reason", kind: "text", label: "publish.reason", required: false },
    {
      name: "despiteLaw",
      kind: "choice",
      label: "publish.despiteLaw",
      required: false,
      choices: [
        { value: "yes", label: "publish.despiteLaw.yes" },
        { value: "no", label: "publish.despiteLaw.no" },
      ],
    },
    { name: "by", kind: "text", label: "publish.by", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "publish" */ "./publish")).planPublish(port, args, context),
};

/** The versions of a month, the latest first. */
export const listVersions: Query<NewsArgs, VersionsAnswer> = {
  title: "publish.command.versions",
  args: [WHICH_MONTH],
  ask: async (port, args) => (await news()).askVersions(port, args),
};

const news = () => import(/* webpackChunkName: "publish" */ "./news");

/** What the group is told: the whole month at first, later only what changed. */
export const tellGroup: Query<TextArgs, TextAnswer> = {
  title: "publish.command.text",
  args: [
    WHICH_MONTH,
    {
      name: "whole",
      kind: "choice",
      label: "publish.whole",
      required: false,
      choices: [
        { value: "yes", label: "publish.whole.yes" },
        { value: "no", label: "publish.whole.no" },
      ],
    },
  ],
  ask: async (port, args, context) => (await news()).askText(port, args, context),
};

/** A poster of the version that was given out. */
export const drawRoster: Query<NewsArgs, FilesAnswer> = {
  title: "publish.command.picture",
  args: [WHICH_MONTH],
  ask: async (port, args, context) => (await news()).askPicture(port, args, context),
};

/** A calendar for each person. */
export const makeCalendars: Query<IcsArgs, FilesAnswer> = {
  title: "publish.command.ics",
  args: [WHICH_MONTH, { name: "person", kind: "text", label: "roster.away.person", required: false }],
  ask: async (port, args, context) => (await news()).askIcs(port, args, context),
};

/** A schedule for attendance systems, checked as they would. */
export const exportSchedule: Query<NewsArgs, FilesAnswer> = {
  title: "publish.command.export",
  args: [WHICH_MONTH],
  ask: async (port, args) => (await news()).askAttendance(port, args),
};

const step = (...steps: readonly SwapArgs["step"][]): ArgSpec => ({
  name: "step",
  kind: "choice",
  label: "asks.arg.step",
  required: true,
  choices: steps.map((value) => ({ value, label: `asks.step.${value}` as const })),
});
const ASK_ARGS: readonly ArgSpec[] = [
  { name: "line", kind: "number", range: [1, 1_048_576], label: "asks.arg.line", required: false },
  { name: "person", kind: "text", label: "roster.away.person", required: false },
  { name: "reason", kind: "text", label: "asks.arg.reason", required: false },
  { name: "by", kind: "text", label: "asks.arg.by", required: false },
];

/** 请假: asked, granted by somebody entitled, effective. */
export const askLeave: Command<LeaveArgs, AskPreview> = {
  title: "asks.leave.title",
  args: [
    step("ask", "approve", "refuse", "withdraw"),
    ...ASK_ARGS,
    { name: "from", kind: "date", label: "roster.away.from", required: false },
    { name: "to", kind: "date", label: "roster.away.to", required: false },
    {
      name: "code",
      kind: "choice",
      label: "roster.away.code",
      required: false,
      choices: LEAVES.map((value) => ({ value, label: LEAVE_LABELS[value] })),
    },
    {
      name: "half",
      kind: "choice",
      label: "asks.arg.half",
      required: false,
      choices: [
        { value: "am", label: "requests.am" },
        { value: "pm", label: "requests.pm" },
      ],
    },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "asks" */ "./asks")).planLeave(port, args, context),
};

/** 换班: asked, answered by the colleague, approved, effective. */
export const askSwap: Command<SwapArgs, AskPreview> = {
  title: "asks.swap.title",
  args: [
    step("ask", "agree", "decline", "approve", "refuse", "withdraw"),
    ...ASK_ARGS,
    { name: "other", kind: "text", label: "asks.arg.other", required: false },
    { name: "day", kind: "date", label: "asks.arg.day", required: false },
    { name: "back", kind: "date", label: "asks.arg.back", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "asks" */ "./asks")).planSwap(port, args, context),
};

/** Leave and swaps as the registers have them. */
export const listAsks: Query<Record<string, never>, AsksAnswer> = {
  title: "asks.list.title",
  args: [],
  ask: async (port) => (await import(/* webpackChunkName: "asks" */ "./asks-list")).askAsks(port),
};
