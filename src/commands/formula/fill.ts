import type { FunctionSpec } from "../../functions/catalog";
import { type ActiveCell, type Area, hash, OPEN, type WritePlan } from "../../excel";
import { shifted } from "./build";

/** Number formats that suit an answer; a cell that has a format of its own keeps it. */
export const FORMATS: Readonly<Record<NonNullable<FunctionSpec["format"]>, string>> = {
  dateTime: "yyyy-mm-dd hh:mm",
  date: "yyyy-mm-dd",
  yuan: "0.00",
  hours: "0.0",
};

interface Filling {
  /** As it stands in the selected cell. */
  readonly formula: string;
  readonly format: string | undefined;
}

/** One formula in a blank cell, or down a blank column as filling down does it; taken back by emptying them. */
export function filled(
  { sheet, at: own, numberFormat }: ActiveCell,
  at: Area,
  { formula, format }: Filling,
  touches: WritePlan["touches"]
): WritePlan {
  const place = { sheet: sheet.id, at };
  const isFree = format !== undefined && numberFormat === "General";
  const lines = Array.from({ length: at.rows }, (_, i) => [shifted(formula, at.row + i - own.row)]);
  const blank = lines.map(() => [""]);
  return {
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "cells", ...place }, state: hash(blank) },
    ],
    steps: [
      ...(isFree ? [{ do: "format", ...place, format: { numberFormat: format } } as const] : []),
      { do: "write", ...place, cells: lines },
    ],
    record: [],
    undo: [
      { do: "write", ...place, cells: blank },
      ...(isFree ? [{ do: "format", ...place, format: { numberFormat } } as const] : []),
    ],
    undoProbes: [{ of: "cells", ...place }],
    touches,
  };
}
