import type { Computed } from "../run";
import { ABOUT } from "./about";
import { COMPLAINTS } from "./complaints";
import { AMOUNTS } from "./amounts";
import { DUE } from "./due";
import { PENALTIES } from "./penalties";
import { POSTAGE } from "./postage";
import { REFUND_STEPS } from "./refund-steps";
import { REFUNDS } from "./refunds";
import { REGISTERS } from "./registers";
import { RETURNS } from "./returns";
import { ROSTER } from "./roster";
import { RULES } from "./rules";
import { TEXTS } from "./texts";
import { TIME } from "./time";

/** All functions at once, for the passport, which works a result out again; Excel's own bundle loads them in parts. */
export const COMPUTED: readonly Computed[] = [
  ...REFUNDS,
  ...REFUND_STEPS,
  ...DUE,
  ...RETURNS,
  ...COMPLAINTS,
  ...POSTAGE,
  ...AMOUNTS,
  ...PENALTIES,
  ...ROSTER,
  ...TIME,
  ...REGISTERS,
  ...TEXTS,
  ...RULES,
  ...ABOUT,
];
