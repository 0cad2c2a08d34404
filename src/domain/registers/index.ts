import type { TableSpec } from "../tables";
import { COMPENSATION } from "./compensation";
import { DAMAGE } from "./damage";
import { FUND } from "./fund";
import { OFFENCE } from "./offence";
import { PENALTY } from "./penalty";
import { REFUND } from "./refund";

export { COMPENSATION } from "./compensation";
export { DAMAGE } from "./damage";
export { FUND } from "./fund";
export { OFFENCE } from "./offence";
export { PENALTY } from "./penalty";
export { REFUND } from "./refund";
export { PENALTY_LOG_COLUMNS, type PenaltyLogColumn } from "./penalty-log";
export { RATE_COLUMNS } from "./rates";
export { RULE_TABLE_COLUMNS, type RuleColumn } from "./rule-table";
export { SETTINGS_COLUMNS } from "./settings";
export { SHIFT_COLUMNS, type ShiftColumn } from "./shifts";
export { STAFF_COLUMNS, type StaffRole } from "./staff";

/** Every register, in the order of the pane. One more is one more file and one more line here. */
export const REGISTERS = [
  DAMAGE,
  REFUND,
  COMPENSATION,
  PENALTY,
  OFFENCE,
  FUND,
] as const satisfies readonly TableSpec[];

/** The name of a register. Example: `"refund"`. */
export type RegisterId = (typeof REGISTERS)[number]["id"];

/** The register with this id, or null. Example: `registerSpec("damage")`. */
export const registerSpec = (id: string): TableSpec | null => REGISTERS.find((r) => r.id === id) ?? null;
