import { aText, mapOf, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";

/** What the shop said of its old rosters: what codes and colours mean, and the month of a tab without a year. */
export const PAST = recordKind("past", shape({ codes: mapOf(aText), months: mapOf(aText) }));
