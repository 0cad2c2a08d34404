import type { Command, Query } from "../contract";
import { map, words, wordsOrNone } from "../shapes";
import type { LegendArgs, PastAnswer, YearAnswer, YearArgs } from "./shapes";

/** Old rosters as they are: what was read of each sheet, and why one wasn't. */
export const readPastRosters: Query<Record<string, never>, PastAnswer> = {
  title: "past.command.read",
  args: [],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "roster-past" */ "./past-query")).askPast(port, args, context),
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
