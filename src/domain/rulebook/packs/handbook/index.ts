import { ROSTER } from "./a-roster";
import { PENALTIES } from "./c-penalties";
import { REFUNDS } from "./d-refunds";
import { RETURNS } from "./e-returns";
import { COMPLAINTS } from "./f-complaints";
import { POSTAGE_LIABILITY } from "./g-postage";
import { POSTAGE_RATES } from "./h-postage";
import { AMOUNTS } from "./i-amounts";
import { COMPENSATION } from "./j-compensation";
import { DAMAGE } from "./k-damage";
import { WAREHOUSE } from "./l-warehouse";
import { REMINDERS } from "./q-reminders";

/** The shop handbook, one file a group of rows. */
export const HANDBOOK = [
  ...ROSTER,
  ...PENALTIES,
  ...REFUNDS,
  ...RETURNS,
  ...COMPLAINTS,
  ...POSTAGE_LIABILITY,
  ...POSTAGE_RATES,
  ...AMOUNTS,
  ...COMPENSATION,
  ...DAMAGE,
  ...WAREHOUSE,
  ...REMINDERS,
];
