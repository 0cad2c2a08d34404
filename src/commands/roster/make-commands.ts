import type { ArgSpec, Command, Query } from "../contract";
import { DEMAND, EASE, LEAVE, LOCKED, POLICY, PROMOTIONS, WISHES, PROFILE, WHICH_MONTH } from "./arguments";
import type {
  BuildArgs,
  MonthForms,
  RegenerateArgs,
  RequestsAnswer,
  RequestsArgs,
  RosterPreview,
  RotateArgs,
} from "./shapes";

/** What every roster that is made new is told. */
const MONTH_ARGS: readonly ArgSpec[] = [
  { name: "month", kind: "month", label: "roster.build.month", required: true },
  PROFILE,
  { name: "demand", kind: "mapping", shape: DEMAND, label: "roster.build.demand", required: false },
  { name: "leave", kind: "mapping", shape: LEAVE, label: "roster.build.leave", required: false },
  { name: "wishes", kind: "mapping", shape: WISHES, label: "roster.build.wishes", required: false },
  { name: "locked", kind: "mapping", shape: LOCKED, label: "roster.build.locked", required: false },
];

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

/** What the form of a new month starts from. */
export const monthForms: Query<Record<string, never>, MonthForms> = {
  title: "roster.form.title",
  args: [],
  ask: async (port, _args, context) =>
    (await import(/* webpackChunkName: "roster-form" */ "./month-form")).askMonthForms(port, context),
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
