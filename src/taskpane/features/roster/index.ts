import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import { nextMonth } from "./steps";
import type { PlaceEvents } from "./events";
import type { RosterState } from "./state";

export const roster: Entry<RosterState, PlaceEvents> = {
  id: "roster",
  label: "view.roster",
  icon: CalendarMonthRegular,
  place: "tab",
  ribbon: "showRoster",
  first: { title: "first.roster.title", text: "first.roster.text", action: "first.roster.action" },
  steps: nextMonth,
  byRules: true,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-roster" */ "./code")).code),
};
