import type { Command, Query } from "../contract";
import { list, map } from "../shapes";
import { CONSTRAINTS } from "../../domain/roster";
import type { ConstrainArgs, PeopleAnswer } from "./shapes";

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
