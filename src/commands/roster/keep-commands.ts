import type { Command, Query } from "../contract";
import { ABSENCE_ARGS, type AbsenceArgs } from "./absences";
import { CHANGES, WHICH_MONTH } from "./arguments";
import type {
  ChangeArgs,
  ChangePreview,
  CheckAnswer,
  CheckArgs,
  DutyAnswer,
  ReplacementAnswer,
} from "./shapes";

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

/** 谁能顶: who can stand in for somebody who falls out, best first. */
export const findReplacements: Query<AbsenceArgs, ReplacementAnswer> = {
  title: "roster.replace.title",
  args: ABSENCE_ARGS,
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster" */ "./replacements")).askReplacements(port, args, context),
};
