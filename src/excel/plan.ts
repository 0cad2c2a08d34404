import type { Message } from "../text";
import type { Area } from "./area";

/** What is written into a cell: a formula begins with "=", null leaves the cell alone, "" clears it. */
export type CellInput = string | number | boolean | null;
export type InputGrid = readonly (readonly CellInput[])[];

export interface CellFormat {
  readonly numberFormat?: string;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** In the middle of a high row. */
  readonly middle?: boolean;
  /** Letters get smaller where the cell is too narrow. */
  readonly shrink?: boolean;
  readonly border?: string;
}

export interface PageFormat {
  readonly landscape: boolean;
  readonly paper: "a4" | "a3";
  /** One page wide and tall; else one page wide. */
  readonly onePage: boolean;
  /** On each side, points. */
  readonly margin: number;
  readonly printArea: Area;
  readonly titleRows: Area;
  readonly titleColumns: Area;
}

/**
 * One write. `sheet` is the id of a sheet, or the name of one that the same plan adds. Formats stand before the
 * values they are for, because Excel reads what is written by the format it finds.
 */
export type Step =
  | { readonly do: "addSheet"; readonly name: string; readonly tabColor?: string }
  | { readonly do: "deleteSheet"; readonly sheet: string }
  /** A copy of the sheet `from` with everything on it, right behind it. */
  | { readonly do: "copySheet"; readonly from: string; readonly name: string }
  /** What the same cells of the sheet `from` show, instead of what stands there; formats stay. */
  | { readonly do: "pasteValues"; readonly sheet: string; readonly at: Area; readonly from: string }
  | { readonly do: "write"; readonly sheet: string; readonly at: Area; readonly cells: InputGrid }
  | { readonly do: "format"; readonly sheet: string; readonly at: Area; readonly format: CellFormat }
  | {
      readonly do: "width";
      readonly sheet: string;
      readonly col: number;
      readonly cols: number;
      readonly points: number;
    }
  | {
      readonly do: "height";
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly points: number;
    }
  | {
      readonly do: "addTable";
      readonly sheet: string;
      readonly at: Area;
      readonly name: string;
      readonly style: string;
      /** Without filter buttons and bands, for narrow columns. */
      readonly plain?: boolean;
    }
  /** At the end, or before the row at `index` of the body. */
  | { readonly do: "addRow"; readonly table: string; readonly index?: number }
  /** Pushes the cells of these columns down; formulas that refer to them follow. */
  | { readonly do: "insertCells"; readonly sheet: string; readonly at: Area }
  | { readonly do: "deleteCells"; readonly sheet: string; readonly at: Area }
  /** Everything of the cells `from` on the same sheet: contents, formats, validation; one row is repeated over several. */
  | { readonly do: "copyCells"; readonly sheet: string; readonly at: Area; readonly from: Area }
  /** Takes contents, formats and validation away. */
  | { readonly do: "clear"; readonly sheet: string; readonly at: Area }
  /** A table becomes a plain range again. */
  | { readonly do: "removeTable"; readonly name: string }
  | { readonly do: "deleteRow"; readonly table: string; readonly index: number }
  /** One more column at the right end of a table. */
  | { readonly do: "addColumn"; readonly table: string; readonly name: string }
  | { readonly do: "deleteColumn"; readonly table: string; readonly name: string }
  | {
      readonly do: "list";
      readonly sheet: string;
      readonly at: Area;
      readonly source: string;
      readonly message: string;
    }
  | {
      readonly do: "highlight";
      readonly sheet: string;
      readonly at: Area;
      readonly formula: string;
      readonly format: Pick<CellFormat, "fill" | "color" | "bold">;
    }
  /** A chart of cells of the same sheet, headers included; `at` are the cells it covers. */
  | {
      readonly do: "addChart";
      readonly sheet: string;
      readonly kind: "bar" | "column";
      readonly name: string;
      readonly title: string;
      readonly source: Area;
      readonly at: Area;
    }
  | { readonly do: "addName"; readonly name: string; readonly sheet: string; readonly at: Area }
  | { readonly do: "deleteName"; readonly name: string }
  | { readonly do: "freeze"; readonly sheet: string; readonly rows: number; readonly cols: number }
  | { readonly do: "page"; readonly sheet: string; readonly page: PageFormat };

/** Something whose state can be read back and compared. */
export type Probe =
  /** Hash of the formulas and constants of an area. */
  | { readonly of: "cells"; readonly sheet: string; readonly at: Area }
  /** The same of everything on a sheet, with where it stands. */
  | { readonly of: "contents"; readonly sheet: string }
  /** Hash of what an area shows. */
  | { readonly of: "values"; readonly sheet: string; readonly at: Area }
  /** Where the table of this id or name stands, or ABSENT. */
  | { readonly of: "table"; readonly table: string }
  /** Id of the sheet, table or the formula of the workbook name with this name, or ABSENT. */
  | { readonly of: "sheetName" | "tableName" | "bookName"; readonly name: string }
  /** Which sheets there are, by id: `sheetsState` of them. */
  | { readonly of: "sheets" }
  /** OPEN or PROTECTED; `name` is what the user calls the sheet. */
  | { readonly of: "protection"; readonly sheet: string; readonly name: string };

export const ABSENT = "absent";
export const OPEN = "open";
export const PROTECTED = "protected";

/** State of the probe `sheets`. */
export const sheetsState = (sheets: readonly { readonly id: string }[]): string =>
  sheets.map(({ id }) => id).join(" ");

export interface Expectation {
  readonly probe: Probe;
  readonly state: string;
}

/**
 * Everything a command wants to do to the workbook, as plain data: it can be shown, sent to a worker, compared.
 * `record` runs after `steps` and may name a table that `steps` add by `idOf(name)`.
 */
export interface WritePlan {
  readonly expects: readonly Expectation[];
  readonly steps: readonly Step[];
  readonly record: readonly Step[];
  /** Takes everything back; carried out by our own undo, behind a guard over `undoProbes`. */
  readonly undo: readonly Step[];
  readonly undoProbes: readonly Probe[];
  /** Only in the plan of 撤销: what it takes back, and what is true again when all of it is. */
  readonly undoes?: { readonly plan: WritePlan; readonly restores: readonly Expectation[] };
  /** What it will touch, in one sentence for the user. */
  readonly touches: Message;
}

export const ID_MARK = "{{id:";

/** Stands in a text of `record` for the id that Excel gives the new table of this name. */
export const idOf = (tableName: string): string => `${ID_MARK}${tableName}}}`;

/** Two plans as one; what is taken back last was done first. */
export function join(first: WritePlan, second: WritePlan): WritePlan {
  return {
    expects: [...first.expects, ...second.expects],
    steps: [...first.steps, ...second.steps],
    record: [...first.record, ...second.record],
    undo: [...second.undo, ...first.undo],
    undoProbes: [...first.undoProbes, ...second.undoProbes],
    touches: first.touches,
  };
}
