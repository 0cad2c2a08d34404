import type { ToldInPublic } from "../told";
import { AMOUNTS } from "./amounts";
import { COMPLAINTS } from "./complaints";
import { DAMAGE } from "./damage";
import { LABOUR_LAW } from "./labour";
import { POSTAGE_LIABILITY } from "./postage-liability";
import { REFUNDS } from "./refunds";
import { RETURNS } from "./returns";

/** What is told about the rules of today's pack, one file a subject. */
export const CURRENT_TOLD: ToldInPublic = {
  ...AMOUNTS,
  ...COMPLAINTS,
  ...DAMAGE,
  ...LABOUR_LAW,
  ...POSTAGE_LIABILITY,
  ...REFUNDS,
  ...RETURNS,
};
