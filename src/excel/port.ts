import type { Area } from "./area";
import type { Probe, Step } from "./plan";

/** What a cell holds: blank is "", an error its text such as "#N/A". */
export type CellValue = string | number | boolean;
export type Grid = readonly (readonly CellValue[])[];

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** Smallest area around everything that has a value; null for an empty sheet. */
  readonly used: Area | null;
}

export interface TableInfo {
  /** Stays the same when the user renames or moves the table. */
  readonly id: string;
  readonly name: string;
  /** Id of the sheet it stands on. */
  readonly sheet: string;
  /** Header and totals included. */
  readonly area: Area;
  readonly totals: boolean;
  /** Header texts, in order. */
  readonly columns: readonly string[];
  /** Only of a plain range that is used as a table: where its headers stand. Excel knows no table of this id. */
  readonly range?: Area;
}

export interface NameInfo {
  readonly name: string;
  /** With the leading "=". */
  readonly formula: string;
}

/** What stands where in the workbook, without the cells' contents. */
export interface Survey {
  readonly date1904: boolean;
  /** Sheets can't be added, copied, renamed or deleted. */
  readonly structureProtected: boolean;
  readonly sheets: readonly SheetInfo[];
  readonly tables: readonly TableInfo[];
  readonly names: readonly NameInfo[];
}

export interface Region {
  /** Id or name of the sheet. */
  readonly sheet: string;
  readonly at: Area;
}

export interface Contents {
  readonly values: Grid;
  /** The same where a cell is a constant; else the formula with its "=". */
  readonly formulas: Grid;
}

/** How a row of cells looks to whoever writes into it. */
export interface RowLook {
  readonly numberFormats: readonly string[];
  /** The source of each cell's drop-down: words joined by commas, or a reference with its "="; null: any value. */
  readonly lists: readonly (string | null)[];
}

/** Neighbouring cells whose formulas show an error, with how they are formatted. */
export interface FormulaErrors extends Region, Contents {
  readonly numberFormats: readonly (readonly string[])[];
}

/** A failure of the host itself (not a refusal of ours); `code` is Excel's, such as "AccessDenied". */
export class HostProblem extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
  }
}

/**
 * The workbook as commands see it: they look, and answer with a plan. Each call takes a fixed number of round trips,
 * whatever the number of rows, sheets or tables; every failure is a HostProblem.
 */
export interface ReadPort {
  /** Two round trips: what there is, then where it stands. */
  survey(): Promise<Survey>;
  /** One round trip for each 4 MB of the answer, usually one; the regions in their order. */
  read(regions: readonly Region[]): Promise<Contents[]>;
  /** The same without the formulas: half of the answer, for long columns that are only looked at. */
  values(regions: readonly Region[]): Promise<Grid[]>;
  /** One round trip: the formulas of these sheets that show an error. Protected sheets can't be asked. */
  errors(sheets: readonly string[]): Promise<FormulaErrors[]>;
  /** One round trip: the fill of each cell as "#RRGGBB", "" for none; for small regions only. */
  fills(regions: readonly Region[]): Promise<(readonly (readonly string[])[])[]>;
  /** One round trip: formats and drop-downs of rows of cells. */
  looks(rows: readonly Region[]): Promise<RowLook[]>;
  /** Two round trips: what the formulas in these regions fill beyond their own cells, those cells included. */
  spills(regions: readonly Region[]): Promise<Region[]>;
  /** One round trip: the state of each probe as text, in their order. */
  probe(probes: readonly Probe[]): Promise<string[]>;
}

/** What only the write door and the composition root hold: the one way anything changes. */
export interface WritePort extends ReadPort {
  /** One round trip for each batch of the payload limit; the ids of tables that were added, by name. */
  apply(steps: readonly Step[]): Promise<ReadonlyMap<string, string>>;
  /** Shows and selects cells. */
  show(region: Region): Promise<void>;
}
