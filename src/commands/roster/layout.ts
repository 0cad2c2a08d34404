import { type Area, cellOf, columnName } from "../../excel";

/** People's number, name and group stand before the days. */
export const LEAD_COLUMNS = 3;
export const COUNTERS = ["hours", "nights", "weekends", "holidays", "rests"] as const;
export type Counter = (typeof COUNTERS)[number];

/** Where everything of a roster sheet stands; rows and columns are 0-based. */
export interface Layout {
  readonly title: number;
  readonly stamp: number;
  /** Only when the year's notice isn't known. */
  readonly banner: number | null;
  readonly date: number;
  readonly weekday: number;
  readonly holiday: number;
  readonly adjusted: number;
  /** Row of people needed per shift; the row below counts who is there. */
  readonly need: readonly number[];
  /** Header, people, nothing else. */
  readonly table: Area;
  readonly firstDay: number;
  readonly days: number;
}

export function layoutOf(people: number, days: number, shifts: number, banner: boolean): Layout {
  const date = banner ? 3 : 2;
  const cover = date + 4;
  return {
    title: 0,
    stamp: 1,
    banner: banner ? 2 : null,
    date,
    weekday: date + 1,
    holiday: date + 2,
    adjusted: date + 3,
    need: Array.from({ length: shifts }, (_, i) => cover + 2 * i),
    table: {
      row: cover + 2 * shifts,
      col: 0,
      rows: people + 1,
      cols: LEAD_COLUMNS + days + COUNTERS.length,
    },
    firstDay: LEAD_COLUMNS,
    days,
  };
}

/** The codes of the people, without headers and counters. */
export function gridOf({ table, firstDay, days }: Layout): Area {
  return { row: table.row + 1, col: firstDay, rows: table.rows - 1, cols: days };
}

/** A row above the table, over the days. */
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

/** Everything that is printed. */
export function wholeArea({ table }: Layout): Area {
  return { row: 0, col: 0, rows: table.row + table.rows, cols: table.cols };
}
