import { CalendarCheckmarkRegular } from "@fluentui/react-icons/svg/calendar-checkmark";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import { code } from "./code";
import type { TodayState, TodayEvents } from "./state";

export const today: Entry<TodayState, TodayEvents> = {
  id: "today",
  label: "view.today",
  icon: CalendarCheckmarkRegular,
  place: "tab",
  ribbon: "showToday",
  code: OnDemand.here(code),
};
