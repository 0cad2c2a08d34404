import { aText, listOf, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";

/** Per person: number, the remark it was read from, what was agreed to. */
export const AGREED = recordKind("constraints", shape({ people: listOf(listOf(aText)) }));
