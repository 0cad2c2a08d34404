export type { LinearProgram, LinearSolver, SparseColumns } from "./linear";
export type { Row, RowPerson, RowProblem } from "./problem";
export { totalCost } from "./problem";
export { tableEntries } from "./table";
export { type RowBest, type RowLimits, type RowPorts, RowSearch } from "./solve-rows";
export { isRowProblem, rowProblemOf } from "./from-compiled";
export { type CoverBest, type CoverPorts, type CoverRequest, CoverSearch } from "./cover-search";
