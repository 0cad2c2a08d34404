import type { Bound } from "../run";
import { PENALTIES } from "./penalties";
import { POSTAGE } from "./postage";
import { REFUNDS } from "./refunds";
import { RULES } from "./rules";
import { TIME } from "./time";

export const FUNCTIONS: readonly Bound[] = [...REFUNDS, ...POSTAGE, ...PENALTIES, ...TIME, ...RULES];
