import type { Bound } from "../run";
import { COMPLAINTS } from "./complaints";
import { DESK } from "./desk";
import { PENALTIES } from "./penalties";
import { POSTAGE } from "./postage";
import { REFUNDS } from "./refunds";
import { REGISTERS } from "./registers";
import { RETURNS } from "./returns";
import { ROSTER } from "./roster";
import { RULES } from "./rules";
import { TIME } from "./time";

export const FUNCTIONS: readonly Bound[] = [
  ...REFUNDS,
  ...RETURNS,
  ...COMPLAINTS,
  ...POSTAGE,
  ...DESK,
  ...PENALTIES,
  ...ROSTER,
  ...TIME,
  ...REGISTERS,
  ...RULES,
];
