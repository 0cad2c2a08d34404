import { type Area, cellOf, columnName } from "../../excel";

/** People's number, name and group stand before the days. */
export const LEAD_COLUMNS = 3;
export const COUNTERS = ["hours", "nights", "weekends", "holidays", "rests"] as const;
export type Counter = (typeof COUNTERS)[number];

/**
 * Where everything of a roster sheet stands; rows and columns are 0-based. A poster: title, weekdays, people, who is
 * there, what the colours mean, room for notes; what only formulas need comes after what is printed.
 */
export interface Layout {
  readonly title: number;
  /** Only when the year's notice isn't known. */
  readonly banner: number | null;
  /** Names of holidays, days moved by notice, busy days. */
  readonly marks: number;
  readonly weekday: number;
  /** Header, people, nothing else. */
  readonly table: Area;
  /** Row of people needed per shift; the row below counts who is there. */
  readonly need: readonly number[];
  readonly legend: number;
  readonly notes: number;
  readonly date: number;
  readonly holiday: number;
  readonly adjusted: number;
  readonly firstDay: number;
  readonly days: number;
}

/** Rows below the table that may be a roster's own, however many shifts it has. */
export const ROWS_BELOW = 60;

export function layoutOf(people: number, days: number, shifts: number, banner: boolean): Layout {
  const marks = banner ? 2 : 1;
  const table = marks + 2;
  // One row stays blank, so that a name typed under the last one still joins the table.
  const cover = table + people + 2;
  const legend = cover + 2 * shifts;
  return {
    title: 0,
    banner: banner ? 1 : null,
    marks,
    weekday: marks + 1,
    table: { row: table, col: 0, rows: people + 1, cols: LEAD_COLUMNS + days + COUNTERS.length },
    need: Array.from({ length: shifts }, (_, i) => cover + 2 * i),
    legend,
    notes: legend + 1,
    date: legend + 3,
    holiday: legend + 4,
    adjusted: legend + 5,
    firstDay: LEAD_COLUMNS,
    days,
  };
}

/** The codes of the people, without headers and counters. */
export function gridOf({ table, firstDay, days }: Layout): Area {
  return { row: table.row + 1, col: firstDay, rows: table.rows - 1, cols: days };
}

/** Number, name and group of the people. */
export function leadOf({ table }: Layout): Area {
  return { ...table, row: table.row + 1, rows: table.rows - 1, cols: LEAD_COLUMNS };
}

/** A row over or under the days. */
export function overDays({ firstDay, days }: Layout, row: number, rows = 1): Area {
  return { row, col: firstDay, rows, cols: days };
}

export function counterArea(layout: Layout): Area {
  return {
    ...layout.table,
    row: layout.table.row + 1,
    col: layout.firstDay + layout.days,
    rows: layout.table.rows - 1,
    cols: COUNTERS.length,
  };
}

/** Reference with the row fixed. Example: `rowRef({…row: 4, col: 3, cols: 31})` → "$D$5:$AH$5". */
export function rowRef({ row, col, cols }: Area): string {
  return `$${columnName(col)}$${row + 1}:$${columnName(col + cols - 1)}$${row + 1}`;
}

export const corner = (area: Area): Area => cellOf(area, 0, 0);

/** Everything that is printed: title to notes. */
export function printedArea({ table, notes }: Layout): Area {
  return { row: 0, col: 0, rows: notes + 1, cols: table.cols };
}

/** Everything that is written. */
export function wholeArea({ table, adjusted }: Layout): Area {
  return { row: 0, col: 0, rows: adjusted + 1, cols: table.cols };
}
