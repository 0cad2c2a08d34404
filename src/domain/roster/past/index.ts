export type * from "./model";
export { monthNamed } from "./month";
export { readPast, understood } from "./read";
export { type YearLine, yearLines } from "./year";
