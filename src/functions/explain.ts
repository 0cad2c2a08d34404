/**
 * The one door for the passport: how a function reads its arguments and what it computes, to be traced a second time
 * outside Excel. Loads every subject, so it is asked for on demand.
 */
export { COMPUTED } from "./adapters/all";
export { WHOLE } from "./catalog/spec";
export { BLANK, readerOf, readWhole, Refusal } from "./read";
export { sentenceOf } from "./render/error";
export { FIRST_DATE } from "./render/formatted";
export { type Answerable, isProblem, pickFrom, type Table, type Value } from "./render/table";
export { type Computed, readAll } from "./run";
