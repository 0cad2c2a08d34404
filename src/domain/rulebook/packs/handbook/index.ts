import { ROSTER } from "./a-roster";
import { PENALTIES } from "./c-penalties";
import { REFUNDS } from "./d-refunds";
import { COMPLAINTS } from "./f-complaints";
import { POSTAGE_LIABILITY } from "./g-postage";

/** The shop handbook, one file a group of rows. */
export const HANDBOOK = [...ROSTER, ...PENALTIES, ...REFUNDS, ...COMPLAINTS, ...POSTAGE_LIABILITY];
