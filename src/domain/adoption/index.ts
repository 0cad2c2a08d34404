export { groupNames, headerNames } from "./headers";
export { distance } from "./header";
export { type FoundTable, type KnownHeader, tablesIn, tableUnder } from "./find";
export { evidenceOf, readAs, type Reading, type SheetColumn } from "./readings";
export { labelOf, recognise, type Recognised } from "./recognise";
export { isNote, isTotals, type Line, type Span } from "./sheet";
