import { isLeave, LEAVES, REST } from "../../domain/roster";
import { a1, type Area, type CellFormat, type Step } from "../../excel";
import { corner, gridOf, LEAD_COLUMNS, overDays, wholeArea } from "./layout";
import type { RosterSheet } from "./roster-sheet";

const WEEKEND = "#F2F2F2";
const HOLIDAY = "#FCE4D6";
const OFF_COLOUR = "#EDEDED";
const LEAVE_COLOUR = "#FCE4D6";
const SHORT: CellFormat = { fill: "#FFC7CE", color: "#9C0006", bold: true };

const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });

/** Colours by letter, shaded days off, red where people are missing. */
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
  const letters = [
    ...r.problem.shifts.map((s) => [s.code, s.colour] as const),
    [REST, OFF_COLOUR] as const,
    ...LEAVES.filter(isLeave).map((code) => [code, LEAVE_COLOUR] as const),
  ];
  const head = overDays(layout, layout.date, 4);
  const dateOf = a1(corner(head)).replace(/(\d+)/, "$$$1");
  const holidayOf = a1(cell(layout.holiday, layout.firstDay)).replace(/(\d+)/, "$$$1");
  return [
    ...letters.map(([code, fill]) => rule(grid, `=${first}="${code}"`, { fill })),
    rule(head, `=${holidayOf}<>""`, { fill: HOLIDAY, bold: true }),
    rule(head, `=WEEKDAY(${dateOf},2)>5`, { fill: WEEKEND }),
    ...layout.need.map((row) =>
      rule(
        overDays(layout, row + 1),
        `=${a1(cell(row + 1, layout.firstDay))}<${a1(cell(row, layout.firstDay))}`,
        SHORT
      )
    ),
  ];
}

/** A4 landscape, one page wide, the head and the names on every page. */
export function printing(r: RosterSheet): Step[] {
  const { layout, sheet } = r;
  return [
    { do: "freeze", sheet, rows: layout.table.row + 1, cols: LEAD_COLUMNS },
    {
      do: "page",
      sheet,
      page: {
        landscape: true,
        printArea: wholeArea(layout),
        titleRows: { row: layout.date, col: 0, rows: layout.table.row + 1 - layout.date, cols: 1 },
        titleColumns: { row: 0, col: 0, rows: 1, cols: LEAD_COLUMNS },
      },
    },
  ];
}
