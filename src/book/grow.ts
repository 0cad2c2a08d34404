import { a1, type Area, type Contents, hash, OPEN, type Step, type WritePlan } from "../excel";
import { rowArea, type Target } from "./append";
import { bodyOf } from "./open";

/**
 * Blank lines at the end of a table, as a plan. `first` is the one line it has where that is blank: it is the first of
 * them. What is then written into the lines goes with them when it is taken back.
 */
export function growTable(target: Target, count: number, first: Contents | null): Omit<WritePlan, "touches"> {
  const { sheet, table } = target;
  const at: Area = { ...rowArea(target, first !== null), rows: 1 };
  const added = count - (first ? 1 : 0);
  const rows = bodyOf(table).rows;
  const fresh: Area = { ...at, row: at.row + (first ? 1 : 0), rows: added };
  const cells = (area: Area) => ({ of: "cells" as const, sheet: sheet.id, at: area });
  const blank = Array.from({ length: added }, () => Array.from({ length: at.cols }, () => ""));
  const isClear = added > 0 && !table.totals;
  return {
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "table", table: table.id }, state: a1(table.area) },
      ...(first ? [{ probe: cells(at), state: hash(first.formulas) }] : []),
      ...(isClear ? [{ probe: cells(fresh), state: hash(blank) }] : []),
    ],
    steps: Array.from({ length: added }, (): Step => ({ do: "addRow", table: table.id })),
    record: [],
    undo: [
      ...Array.from({ length: added }, (_, i): Step => ({
        do: "deleteRow",
        table: table.id,
        index: rows + added - 1 - i,
      })),
      ...(first ? [{ do: "write" as const, sheet: sheet.id, at, cells: first.formulas }] : []),
    ],
    undoProbes: [
      { of: "protection", sheet: sheet.id, name: sheet.name },
      { of: "table", table: table.id },
      cells({ ...at, rows: count }),
    ],
  };
}
