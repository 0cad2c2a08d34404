import type { PaneEvents } from "../../pane";
import type { FinanceEvents, FinanceState } from "./state";

/** What each section is handed. */
export interface SectionProps {
  readonly state: FinanceState;
  readonly busy: boolean;
  readonly on: FinanceEvents & PaneEvents;
}
