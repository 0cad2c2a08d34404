import { ROSTER } from "./roster";
import { PENALTIES } from "./penalties";
import { REFUNDS } from "./refunds";
import { RETURNS } from "./returns";
import { COMPLAINTS } from "./complaints";
import { POSTAGE_LIABILITY } from "./postage-liability";
import { POSTAGE_RATES } from "./postage-rates";
import { AMOUNTS } from "./amounts";
import { COMPENSATION } from "./compensation";
import { DAMAGE } from "./damage";
import { STANDARDS } from "./standards";
import { WAREHOUSE } from "./warehouse";
import { REMINDERS } from "./reminders";

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
  ...STANDARDS,
];
