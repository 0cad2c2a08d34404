export {
  type Charge,
  type LedgerLine,
  type LogLine,
  type Offence,
  type OwnOffence,
  isReward,
} from "./offence";
export { type DeductionKind, DEDUCTION_KINDS } from "./kinds";
export { type Deduction, deductible } from "./cap";
export { stepOf } from "./ladder";
export { type LogRead, ledgerOf } from "./ledger";
export { type Matters, DOCUMENTS, mattersWith } from "./matter";
export type { StaffLine } from "./people";
export { type Fines, type FinesIndex, finesOf, indexFines, stageOf, totalOf } from "./fines";
