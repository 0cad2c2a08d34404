import type { Entry } from "../feature";
import { care } from "./care";
import { finance } from "./finance";
import { functions } from "./functions";
import { help } from "./help";
import { refund } from "./refund";
import { registers } from "./registers";
import { roster } from "./roster";
import { rules } from "./rules";
import { settings } from "./settings";
import { today } from "./today";
import { why } from "./why";

/** Everything the pane offers, in its order; the first one is what it opens with. A new feature is one line here. */
export const FEATURES: readonly Entry[] = [
  today,
  roster,
  registers,
  refund,
  finance,
  functions,
  why,
  rules,
  help,
  settings,
  care,
];
