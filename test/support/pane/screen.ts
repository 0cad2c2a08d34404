import type { Entry } from "../../../src/taskpane/feature";
import type { care } from "../../../src/taskpane/features/care";
import type { finance } from "../../../src/taskpane/features/finance";
import type { functions } from "../../../src/taskpane/features/functions";
import type { refund } from "../../../src/taskpane/features/refund";
import type { registers } from "../../../src/taskpane/features/registers";
import type { roster } from "../../../src/taskpane/features/roster";
import type { rules } from "../../../src/taskpane/features/rules";
import type { settings } from "../../../src/taskpane/features/settings";
import type { today } from "../../../src/taskpane/features/today";
import type { why } from "../../../src/taskpane/features/why";
import type { PaneEvents, PaneState } from "../../../src/taskpane/pane";

/** What a test asks of features by their names; the pane itself knows them as a list only. */
interface Named {
  today: typeof today;
  refund: typeof refund;
  registers: typeof registers;
  finance: typeof finance;
  roster: typeof roster;
  functions: typeof functions;
  why: typeof why;
  care: typeof care;
  rules: typeof rules;
  settings: typeof settings;
}
type StateOf<T> = T extends Entry<infer S, infer _> ? S : never;
type EventsOf<T> = T extends Entry<infer _, infer E> ? E : never;
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

/** The pane and all features in one value: what is on screen, or could be. */
export type Screen = PaneState & { readonly [K in keyof Named]: StateOf<Named[K]> };

/** Everything the user can do. */
export type ScreenEvents = PaneEvents & All<{ [K in keyof Named]: EventsOf<Named[K]> }[keyof Named]>;
