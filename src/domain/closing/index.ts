export { csvOf, type CsvCell } from "./csv";
export { type DeductionLine, deductionsOf, type Owed } from "./deductions";
export { handOver, HAND_OVER, isWithin, type Stretch } from "./hand-over";
export { masked } from "./mask";
