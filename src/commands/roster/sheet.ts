import {
  a1,
  ABSENT,
  type Area,
  type CellFormat,
  type CellInput,
  type Step,
  type WritePlan,
} from "../../excel";
import { type Locale, text } from "../../text";
import type { SheetDay } from "./calendar";
import { counterFormulas, coverFormulas } from "./formulas";
import { counterArea, COUNTERS, gridOf, LEAD_COLUMNS, overDays, wholeArea } from "./layout";
import { colours, printing } from "./looks";
import { dayHeader, holidayText, type RosterSheet } from "./roster-sheet";

const GREY = "#595959";
const HEAD = "#DDEBF7";

/** The plan for the sheet alone; nothing of it touches a cell that was there before. */
export function sheetPlan(r: RosterSheet): WritePlan {
  return {
    expects: [
      { probe: { of: "sheetName", name: r.sheet }, state: ABSENT },
      { probe: { of: "tableName", name: r.table }, state: ABSENT },
    ],
    steps: [
      { do: "addSheet", name: r.sheet },
      ...formats(r),
      ...above(r),
      ...table(r),
      ...colours(r),
      ...printing(r),
    ],
    record: [],
    undo: [{ do: "deleteSheet", sheet: r.sheet }],
    undoProbes: [{ of: "contents", sheet: r.sheet }],
    touches: { code: "roster.build.touches", params: { sheet: r.sheet, area: a1(wholeArea(r.layout)) } },
  };
}

const style = (r: RosterSheet, at: Area, format: CellFormat): Step => ({
  do: "format",
  sheet: r.sheet,
  at,
  format,
});
const put = (r: RosterSheet, at: Area, cells: CellInput[][]): Step => ({
  do: "write",
  sheet: r.sheet,
  at,
  cells,
});
const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });

function formats(r: RosterSheet): Step[] {
  const { layout } = r;
  const width = (col: number, cols: number, points: number): Step => ({
    do: "width",
    sheet: r.sheet,
    col,
    cols,
    points,
  });
  const lead = {
    ...layout.table,
    row: layout.table.row + 1,
    rows: layout.table.rows - 1,
    cols: LEAD_COLUMNS,
  };
  return [
    width(0, 1, 40),
    width(1, 1, 56),
    width(2, 1, 60),
    width(layout.firstDay, layout.days, 24),
    width(layout.firstDay + layout.days, COUNTERS.length, 42),
    style(r, lead, { numberFormat: "@" }),
    style(r, gridOf(layout), { numberFormat: "@", align: "Center", border: "#D9D9D9" }),
    style(r, counterArea(layout), { numberFormat: "0", align: "Center" }),
    style(r, { ...counterArea(layout), cols: 1 }, { numberFormat: "0.0" }),
    style(r, overDays(layout, layout.date, layout.table.row - layout.date), { align: "Center" }),
    style(r, overDays(layout, layout.date), { numberFormat: "d", bold: true }),
    style(
      r,
      { ...overDays(layout, layout.date, layout.table.row - layout.date), col: 2, cols: 1 },
      { align: "Right", color: GREY }
    ),
    style(r, cell(layout.title, 0), { bold: true, size: 14 }),
    style(r, cell(layout.stamp, 0), { color: GREY }),
    style(r, { ...layout.table, rows: 1 }, { align: "Center", bold: true, fill: HEAD }),
  ];
}

function above(r: RosterSheet): Step[] {
  const { layout, days, locale } = r;
  const labelled = (row: number, label: string, cells: CellInput[]): Step[] => [
    put(r, cell(row, 2), [[label]]),
    put(r, overDays(layout, row), [cells]),
  ];
  const banner = layout.banner;
  return [
    put(r, cell(layout.title, 0), [[r.title]]),
    put(r, cell(layout.stamp, 0), [[r.stamp]]),
    ...(banner === null || r.banner === null
      ? []
      : [
          style(
            r,
            { row: banner, col: 0, rows: 1, cols: layout.table.cols },
            { fill: "#FFEB9C", color: "#7F6000", bold: true }
          ),
          put(r, cell(banner, 0), [[r.banner]]),
        ]),
    ...labelled(
      layout.date,
      text("rosterSheet.date", {}, locale),
      days.map((d) => d.day)
    ),
    ...labelled(
      layout.weekday,
      text("rosterSheet.weekday", {}, locale),
      days.map((d) => weekdayText(d, locale))
    ),
    ...labelled(
      layout.holiday,
      text("rosterSheet.holiday", {}, locale),
      days.map((d) => holidayText(d, locale))
    ),
    ...labelled(
      layout.adjusted,
      text("rosterSheet.adjusted", {}, locale),
      days.map((d) => (d.adjusted === "" ? "" : text(`rosterSheet.adjusted.${d.adjusted}`, {}, locale)))
    ),
    ...r.problem.shifts.flatMap((shift, i) => [
      ...labelled(
        layout.need[i]!,
        text("rosterSheet.need", { shift: shift.code }, locale),
        r.problem.days.map((d) => d.demands.find((x) => x.shift === shift.code)?.min ?? 0)
      ),
      put(r, cell(layout.need[i]! + 1, 2), [[text("rosterSheet.have", { shift: shift.code }, locale)]]),
    ]),
  ];
}

const weekdayText = (d: SheetDay, locale: Locale): string =>
  text(`weekday.${(((d.day - 2) % 7) + 1) as 1}`, {}, locale);

function table(r: RosterSheet): Step[] {
  const { layout, locale, problem, roster } = r;
  const headers = [
    text("rosterSheet.number", {}, locale),
    text("rosterSheet.person", {}, locale),
    text("rosterSheet.group", {}, locale),
    ...r.days.map((d) => dayHeader(d, locale)),
    ...COUNTERS.map((c) => text(`rosterSheet.${c}`, {}, locale)),
  ];
  const lead = {
    ...layout.table,
    row: layout.table.row + 1,
    rows: layout.table.rows - 1,
    cols: LEAD_COLUMNS,
  };
  return [
    put(r, { ...layout.table, rows: 1 }, [headers]),
    put(
      r,
      lead,
      problem.people.map((p, i) => [p.id, p.name, r.groups[i]!])
    ),
    put(
      r,
      gridOf(layout),
      roster.cells.map((row) => [...row])
    ),
    {
      do: "addTable",
      sheet: r.sheet,
      at: layout.table,
      name: r.table,
      style: "TableStyleLight1",
      plain: true,
    },
    put(
      r,
      counterArea(layout),
      problem.people.map(() => counterFormulas(r))
    ),
    ...problem.shifts.map((shift, i) =>
      put(r, overDays(layout, layout.need[i]! + 1), [coverFormulas(r, shift.code)])
    ),
    {
      do: "list",
      sheet: r.sheet,
      at: gridOf(layout),
      source: `=${r.shifts.codes}`,
      message: text("rosterSheet.pick", {}, locale),
    },
  ];
}
