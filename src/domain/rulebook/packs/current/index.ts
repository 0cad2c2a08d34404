import { AMOUNTS } from "./amounts";
import { COMPLAINTS } from "./complaints";
import { DAMAGE } from "./damage";
import { LABOUR } from "./labour";
import { POSTAGE_LIABILITY } from "./postage-liability";
import { REFUNDS } from "./refunds";
import { RETURNS } from "./returns";

/** What law and platform say in November 2026; a value nobody could verify is null and asked of the shop. */
export const CURRENT = [
  ...REFUNDS,
  ...COMPLAINTS,
  ...RETURNS,
  ...POSTAGE_LIABILITY,
  ...AMOUNTS,
  ...DAMAGE,
  ...LABOUR,
];
