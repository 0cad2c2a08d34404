import { LEAVES, OLD_LEAVES, REST } from "../../domain/roster";
import { a1, type Area, type CellFormat, type Step } from "../../excel";
import { corner, counterArea, COUNTERS, gridOf, LEAD_COLUMNS, leadOf, overDays, printedArea } from "./layout";
import { isBusy } from "./marks";
import { COUNTER_WIDTH, DAY_WIDTH, HEIGHTS, LEAD_WIDTHS, MARGIN, paperFor, SMALLEST } from "./paper";
import { holidayText, type RosterSheet } from "./roster-sheet";

const GREY = "#595959";
const HEAD = "#DDEBF7";
const LINE = "#BFBFBF";
const WEEKEND = "#F2F2F2";
const MARKED = "#FCE4D6";
const OFF_LETTERS = "#A6A6A6";
export const LEAVE_COLOUR = "#FCE4D6";
const SHORT: CellFormat = { fill: "#FFC7CE", color: "#9C0006", bold: true };

const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });
export const style = (r: RosterSheet, at: Area, format: CellFormat): Step => ({
  do: "format",
  sheet: r.sheet,
  at,
  format,
});

const paperOf = ({ problem }: RosterSheet) => paperFor(problem.people.length, problem.shifts.length);

/** Widths and heights. */
export function sizes(r: RosterSheet): Step[] {
  const { layout } = r;
  const paper = paperOf(r);
  const width = (col: number, cols: number, points: number): Step => ({
    do: "width",
    sheet: r.sheet,
    col,
    cols,
    points,
  });
  const height = (row: number, rows: number, points: number): Step => ({
    do: "height",
    sheet: r.sheet,
    row,
    rows,
    points,
  });
  const body = layout.table.row + 1;
  return [
    ...LEAD_WIDTHS.map((points, col) => width(col, 1, points)),
    width(layout.firstDay, layout.days, DAY_WIDTH),
    width(layout.firstDay + layout.days, COUNTERS.length, COUNTER_WIDTH),
    height(layout.title, 1, HEIGHTS.title),
    ...(layout.banner === null ? [] : [height(layout.banner, 1, HEIGHTS.banner)]),
    height(layout.marks, 1, HEIGHTS.marks),
    height(layout.weekday, 1, HEIGHTS.weekday),
    height(layout.table.row, 1, HEIGHTS.head),
    height(body, layout.table.rows - 1, paper.row),
    height(body + layout.table.rows - 1, 1, HEIGHTS.gap),
    height(layout.need[0]!, 2 * layout.need.length, HEIGHTS.cover),
    height(layout.legend, 1, HEIGHTS.legend),
    height(layout.notes, 1, HEIGHTS.notes),
  ];
}

/** Letters, lines and grounds of everything that stands still. */
export function grounds(r: RosterSheet): Step[] {
  const { layout } = r;
  const letters = paperOf(r).letters;
  const printed = printedArea(layout);
  const label = (row: number, rows: number): Area => ({ row, col: LEAD_COLUMNS - 1, rows, cols: 1 });
  const cover = overDays(layout, layout.need[0]!, 2 * layout.need.length);
  const machine = { row: layout.date, col: LEAD_COLUMNS - 1, rows: 3, cols: layout.days + 1 };
  return [
    style(r, printed, { size: SMALLEST, middle: true }),
    style(r, leadOf(layout), { numberFormat: "@", size: letters, shrink: true, border: LINE }),
    style(r, gridOf(layout), {
      numberFormat: "@",
      size: letters,
      align: "Center",
      shrink: true,
      border: LINE,
    }),
    style(r, counterArea(layout), { numberFormat: "0", align: "Center", border: LINE }),
    style(r, { ...counterArea(layout), cols: 1 }, { numberFormat: "0.0" }),
    style(r, overDays(layout, layout.marks, 2), { align: "Center", shrink: true }),
    style(r, cover, { align: "Center", border: LINE }),
    style(r, label(layout.weekday, 1), { align: "Right", color: GREY }),
    style(r, label(layout.need[0]!, 2 * layout.need.length), { align: "Right", color: GREY, shrink: true }),
    style(r, cell(layout.title, 0), { bold: true, size: 20 }),
    style(r, cell(layout.title, layout.table.cols - 1), { align: "Right", color: GREY }),
    style(r, { ...layout.table, rows: 1 }, { align: "Center", fill: HEAD, shrink: true, border: LINE }),
    style(r, { ...printed, row: layout.notes, rows: 1 }, { color: GREY }),
    style(r, machine, { align: "Center", color: OFF_LETTERS, shrink: true }),
    style(r, overDays(layout, layout.date), { numberFormat: "d" }),
    ...tinted(r),
  ];
}

/** Weekends and marked days, from their name down to who is there. */
function tinted(r: RosterSheet): Step[] {
  const { layout, problem, days, locale } = r;
  const fills = days.map((d, i) => {
    if (holidayText(d, locale) !== "" || isBusy(problem.days, d.day)) return MARKED;
    return problem.days[i]!.kind === "weekend" ? WEEKEND : null;
  });
  const parts: readonly (readonly [number, number])[] = [
    [layout.marks, layout.table.row + layout.table.rows - layout.marks],
    [layout.need[0]!, 2 * layout.need.length],
  ];
  return fills.flatMap((fill, i) => {
    if (fill === null || fills[i - 1] === fill) return [];
    const end = fills.findIndex((other, j) => j > i && other !== fill);
    const cols = (end < 0 ? fills.length : end) - i;
    return parts.map(([row, rows]) => style(r, { row, col: layout.firstDay + i, rows, cols }, { fill }));
  });
}

/** Colours by letter, red where people are missing. */
export function colours(r: RosterSheet): Step[] {
  const { layout } = r;
  const rule = (at: Area, formula: string, format: CellFormat): Step => ({
    do: "highlight",
    sheet: r.sheet,
    at,
    formula,
    format,
  });
  const grid = gridOf(layout);
  const first = a1(corner(grid));
  return [
    ...r.problem.shifts.map((s) => rule(grid, `=${first}="${s.code}"`, { fill: s.colour })),
    rule(grid, `=${first}="${REST}"`, { color: OFF_LETTERS }),
    ...[...LEAVES, ...Object.keys(OLD_LEAVES)].map((code) =>
      rule(grid, `=${first}="${code}"`, { fill: LEAVE_COLOUR })
    ),
    ...layout.need.map((row) =>
      rule(
        overDays(layout, row + 1),
        `=${a1(cell(row + 1, layout.firstDay))}<${a1(cell(row, layout.firstDay))}`,
        SHORT
      )
    ),
  ];
}

/** Landscape, one page wide and tall while it can be read; head and names on every page else. */
export function printing(r: RosterSheet): Step[] {
  const { layout, sheet } = r;
  const { size, onePage } = paperOf(r);
  return [
    { do: "freeze", sheet, rows: layout.table.row + 1, cols: LEAD_COLUMNS },
    {
      do: "page",
      sheet,
      page: {
        landscape: true,
        paper: size,
        onePage,
        margin: MARGIN,
        printArea: printedArea(layout),
        titleRows: { row: layout.marks, col: 0, rows: layout.table.row + 1 - layout.marks, cols: 1 },
        titleColumns: { row: 0, col: 0, rows: 1, cols: LEAD_COLUMNS },
      },
    },
  ];
}
