import type { Told } from "../told";
import { AMOUNTS } from "./amounts";
import { COMPENSATION } from "./compensation";
import { COMPLAINTS } from "./complaints";
import { DAMAGE } from "./damage";
import { PENALTIES } from "./penalties";
import { POSTAGE_LIABILITY } from "./postage-liability";
import { POSTAGE_RATES } from "./postage-rates";
import { REFUNDS } from "./refunds";
import { REMINDERS } from "./reminders";
import { RETURNS } from "./returns";
import { ROSTER } from "./roster";
import { STANDARDS } from "./standards";
import { WAREHOUSE } from "./warehouse";

/** What is told about the rules of the handbook, one file a subject. */
export const HANDBOOK_TOLD: Told = {
  ...AMOUNTS,
  ...COMPENSATION,
  ...COMPLAINTS,
  ...DAMAGE,
  ...PENALTIES,
  ...POSTAGE_LIABILITY,
  ...POSTAGE_RATES,
  ...REFUNDS,
  ...REMINDERS,
  ...RETURNS,
  ...ROSTER,
  ...STANDARDS,
  ...WAREHOUSE,
};
