import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { AwayEvents } from "./away-state";
import { nextMonth } from "./steps";
import type { RosterEvents, RosterState } from "./state";

export const roster: Entry<RosterState, RosterEvents & AwayEvents> = {
  id: "roster",
  label: "view.roster",
  icon: CalendarMonthRegular,
  place: "tab",
  ribbon: "showRoster",
  first: { title: "first.roster.title", text: "first.roster.text", action: "first.roster.action" },
  steps: nextMonth,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-roster" */ "./code")).code),
};
