import { COLUMN_COUNT, type SheetData } from "../../model/data";
import { same } from "../compare";
import { child, childrenOf, flag, optionalNumber, type XmlElement } from "../xml/document";
import { fileProblem } from "../problems";
import type { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { styleIn } from "./cells-read";
import { SHEET_ORDER } from "./sections";

type Columns = SheetData["columns"];
type Column = { width?: number; hidden?: boolean; style?: number };

/** A run of columns with the same attributes; 0-based, both ends included. */
interface Run {
  first: number;
  last: number;
  attributes: Record<string, string | number | boolean | undefined>;
}

function readRuns(root: XmlElement): Run[] {
  return childrenOf(child(root, "cols"), "col").map(({ attributes: { min, max, ...attributes } }) => {
    const [first, last] = [Number(min) - 1, Math.min(Number(max), COLUMN_COUNT) - 1];
    if (!Number.isInteger(first) || !Number.isInteger(last) || first < 0) throw fileProblem("outside");
    return { first, last, attributes };
  });
}

/** `styleCount`: how many cell styles the file has. */
export function readColumns(root: XmlElement, styleCount: number): Columns {
  const columns: Columns = new Map();
  for (const { first, last, attributes } of readRuns(root)) {
    const width = optionalNumber(attributes.width as string | undefined);
    const style = styleIn(attributes.style as string | undefined, styleCount);
    const hidden = flag(attributes.hidden as string | undefined);
    for (let col = first; col <= last; col++) {
      columns.set(col, {
        ...(width !== undefined && { width }),
        ...(hidden && { hidden }),
        ...(style !== 0 && { style }),
      });
    }
  }
  return columns;
}

function changedColumns(before: Columns, after: Columns): number[] {
  const all = [...new Set([...before.keys(), ...after.keys()])];
  return all.filter((col) => !sameColumn(before.get(col), after.get(col))).sort((a, b) => a - b);
}

const sameColumn = (a: Column = {}, b: Column = {}): boolean =>
  a.width === b.width && !a.hidden === !b.hidden && (a.style ?? 0) === (b.style ?? 0);

/** The column's own run, cut out of the one it was in. */
function runFor(runs: Run[], col: number): Run {
  const at = runs.findIndex((run) => col <= run.last);
  const run = runs[at];
  const single: Run = { first: col, last: col, attributes: {} };
  if (!run) runs.push(single);
  else if (run.first > col) runs.splice(at, 0, single);
  else {
    single.attributes = { ...run.attributes };
    const parts = [{ ...run, last: col - 1 }, single, { ...run, first: col + 1 }];
    runs.splice(at, 1, ...parts.filter((part) => part.first <= part.last));
  }
  return single;
}

const attributesOf = (column: Column, xf: number): Run["attributes"] => ({
  width: column.width,
  customWidth: column.width === undefined ? undefined : true,
  bestFit: undefined,
  hidden: column.hidden || undefined,
  style: xf || undefined,
});

function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of runs) {
    const last = result[result.length - 1];
    if (last && last.last + 1 === run.first && same(last.attributes, run.attributes)) last.last = run.last;
    else result.push({ ...run });
  }
  return result;
}

/** `xfOf` gives a style's record. */
export function writeColumns(
  patch: XmlPatch,
  before: Columns,
  after: Columns,
  xfOf: (style: number) => number,
  defaultWidth: number
): void {
  const changed = changedColumns(before, after);
  if (changed.length === 0) return;
  const { root } = patch.document;
  const runs = readRuns(root);
  for (const col of changed) {
    const column = after.get(col) ?? {};
    const run = runFor(runs, col);
    run.attributes = { ...run.attributes, ...attributesOf(column, column.style ? xfOf(column.style) : 0) };
    // A column with a record of its own must say how wide it is.
    run.attributes.width ??= defaultWidth;
  }
  const told = joined(runs.filter((run) => isTold(run, after)));
  const items = told.map((run) =>
    element("col", { min: run.first + 1, max: run.last + 1, ...run.attributes })
  );
  patch.setChild(root, "cols", items.length === 0 ? null : element("cols", {}, items.join("")), SHEET_ORDER);
}

/** A column set back to the defaults needs no record. */
const isTold = (run: Run, after: Columns): boolean =>
  run.first !== run.last || Object.keys(after.get(run.first) ?? {}).length > 0;
