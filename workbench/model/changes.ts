import type { Area } from "./data";

/** Who caused a change. `calc` is the engine writing results, `file` a workbook just opened. */
export type ChangeSource = "addin" | "user" | "coauthor" | "calc" | "undo";

export type RangeChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

/** What happened, in the order it happened: the add-in's events are made of these. */
export type ModelEvent =
  | {
      type: "edited";
      sheet: string;
      area: Area;
      changeType: RangeChangeType;
      before?: unknown;
      after?: unknown;
    }
  | { type: "formatted"; sheet: string; area: Area }
  | { type: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated"; sheet: string }
  | { type: "sheetRenamed"; sheet: string; before: string; after: string }
  | { type: "sheetMoved"; sheet: string; before: number; after: number }
  | { type: "sheetVisibility"; sheet: string; before: string; after: string }
  | { type: "sheetProtection"; sheet: string; isProtected: boolean }
  | { type: "tableAdded" | "tableDeleted"; sheet: string; table: number; name: string }
  | { type: "rowHidden"; sheet: string; area: Area; hidden: boolean }
  | { type: "calculated"; sheet: string };

/** Parts of a sheet other than its cells. */
export type SheetPart =
  | "name"
  | "visibility"
  | "tabColor"
  | "rows"
  | "columns"
  | "merges"
  | "freeze"
  | "tables"
  | "validations"
  | "conditionalFormats"
  | "charts"
  | "protection"
  | "page"
  | "showGridlines";

/** Parts of the workbook other than its sheets' contents. */
export type BookPart = "sheets" | "names" | "activeSheet" | "settings";

/** One transaction, told once when it ends. */
export interface Change {
  source: ChangeSource;
  /** Keys (row * 16384 + col) of every cell whose content or style may differ, by sheet id. */
  cells: Map<string, Set<number>>;
  /** Sheet parts that may differ, by sheet id. */
  parts: Map<string, Set<SheetPart>>;
  book: Set<BookPart>;
  events: ModelEvent[];
}

export interface Selection {
  sheet: string;
  areas: Area[];
}
