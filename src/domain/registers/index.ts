import type { TableSpec } from "../tables";
import { COMPENSATION } from "./compensation";
import { DAMAGE } from "./damage";
import { FUND } from "./fund";
import { LEAVE } from "./leave";
import { OFFENCE } from "./offence";
import { PENALTY } from "./penalty";
import { AFTER_SALE } from "./after-sale";
import { BAD_REVIEW } from "./bad-review";
import { ORDER_CHECK } from "./order-check";
import { REFUND } from "./refund";
import { RETURNS } from "./returns";
import { SWAP } from "./swap";

export { COMPENSATION } from "./compensation";
export { DAMAGE } from "./damage";
export { FUND } from "./fund";
export { LEAVE } from "./leave";
export { OFFENCE } from "./offence";
export { PENALTY } from "./penalty";
export { AFTER_SALE } from "./after-sale";
export { BAD_REVIEW } from "./bad-review";
export { ORDER_CHECK } from "./order-check";
export { REFUND } from "./refund";
export { RETURNS } from "./returns";
export { SWAP } from "./swap";
export { PENALTY_LOG_COLUMNS, type PenaltyLogColumn } from "./penalty-log";
export { RATE_COLUMNS } from "./rates";
export { REFUND_TIME_COLUMNS, type RefundTimeColumn } from "./refund-times";
export { RULE_TABLE_COLUMNS, type RuleColumn } from "./rule-table";
export { SETTINGS_COLUMNS } from "./settings";
export { SHIFT_COLUMNS, type ShiftColumn } from "./shifts";
export { STAFF_COLUMNS, type StaffRole } from "./staff";

/** Every register, in the order of the pane. One more is one more file and one more line here. */
export const REGISTERS = [
  DAMAGE,
  REFUND,
  AFTER_SALE,
  RETURNS,
  BAD_REVIEW,
  ORDER_CHECK,
  COMPENSATION,
  PENALTY,
  OFFENCE,
  FUND,
  LEAVE,
  SWAP,
] as const satisfies readonly TableSpec[];

/** The name of a register. Example: `"refund"`. */
export type RegisterId = (typeof REGISTERS)[number]["id"];

/** The register with this id, or null. Example: `registerSpec("damage")`. */
export const registerSpec = (id: string): TableSpec | null => REGISTERS.find((r) => r.id === id) ?? null;
