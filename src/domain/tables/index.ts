export { formulaOf, headersOf, type Names, rowOf, thisRow, wholeColumn } from "./formula";
export {
  type Cells,
  type DueAnswer,
  type DueLine,
  dueOf,
  duplicateOf,
  health,
  type Line,
  type LineProblem,
  linesIn,
  readLines,
} from "./lines";
export {
  doubledIn,
  type FoundHeader,
  headerIn,
  headerKey,
  type HeaderMatch,
  languageOf,
  match,
  type Positions,
} from "./match";
export {
  compareLine,
  type Incoming,
  newLineOf,
  printOf,
  type RefreshCell,
  type RefreshLine,
  type Seen,
  type Standing,
} from "./refresh";
export {
  type CellsReading,
  readCell,
  readCells,
  readRow,
  type RowReading,
  showCell,
  type Typed,
} from "./rows";
export { isSum, repeatsOf } from "./sums";
export {
  type Column,
  type ColumnId,
  columnOf,
  countdownMarks,
  type Due,
  type Fill,
  keyColumn,
  type Mark,
  type Named,
  neededColumns,
  type RowOf,
  table,
  type TableSpec,
  withChoices,
} from "./spec";
