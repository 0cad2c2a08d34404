import type { RepairAnswer } from "../../../commands";
import { isTextKey, type Locale, text } from "../../../text";
import type { Said } from "../../parts/shown";

/** More than anybody reads before confirming; the plan says how many there are. */
const MOST = 30;

/** What is repaired, then what is left for the user to decide. */
export const repairFacts = ({ repairs, left }: RepairAnswer, locale: Locale): readonly Said[] =>
  [
    ...repairs.map(({ kind, cell, column, before, after }): Said => ({
      code: `register.repair.${kind}`,
      params: { cell, column, before: String(before), after: String(after) },
    })),
    ...left.map(({ col, row, column, message }): Said => ({
      code: "register.repair.left",
      params: { cell: `${col}${row}`, column, said: saidOf(message, locale) },
    })),
  ].slice(0, MOST);

const saidOf = ({ code, params }: RepairAnswer["left"][number]["message"], locale: Locale): string =>
  isTextKey(code) ? text(code, params, locale) : code;
