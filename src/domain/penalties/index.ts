export { type LedgerLine, type LogLine, type Offence, OFFENCE_WORDS } from "./offence";
export { type DeductionKind, DEDUCTION_KINDS } from "./kinds";
export { type Deduction, deductible } from "./cap";
export { stepOf } from "./ladder";
export {
  type FinesIndex,
  type FinesOfMonth,
  indexFines,
  ledgerOf,
  monthOf,
  offenceOf,
  stageOf,
  totalOf,
} from "./ledger";
