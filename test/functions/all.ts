import { COMPLAINTS } from "../../src/functions/adapters/complaints";
import { AMOUNTS } from "../../src/functions/adapters/amounts";
import { DUE } from "../../src/functions/adapters/due";
import { PENALTIES } from "../../src/functions/adapters/penalties";
import { POSTAGE } from "../../src/functions/adapters/postage";
import { REFUND_STEPS } from "../../src/functions/adapters/refund-steps";
import { REGISTERS } from "../../src/functions/adapters/registers";
import { RETURNS } from "../../src/functions/adapters/returns";
import { ROSTER } from "../../src/functions/adapters/roster";
import { RULES } from "../../src/functions/adapters/rules";
import { TEXTS } from "../../src/functions/adapters/texts";
import { bind } from "./runtime";
import "../../src/functions/functions";

/** Every function, those that are loaded on demand too: each answers at once. */
bind([
  ...DUE,
  ...COMPLAINTS,
  ...AMOUNTS,
  ...PENALTIES,
  ...POSTAGE,
  ...REFUND_STEPS,
  ...REGISTERS,
  ...RETURNS,
  ...ROSTER,
  ...RULES,
  ...TEXTS,
]);
