import { a1, ABSENT, type Area, type CellInput, type Step, type WritePlan } from "../../excel";
import { type Locale, text } from "../../text";
import type { SheetDay } from "./calendar";
import { counterFormulas, coverFormulas } from "./formulas";
import { counterArea, COUNTERS, gridOf, LEAD_COLUMNS, leadOf, overDays, wholeArea } from "./layout";
import { colours, grounds, LEAVE_COLOUR, printing, sizes, style } from "./looks";
import { markOf } from "./marks";
import { dayHeader, holidayText, type RosterSheet } from "./roster-sheet";
import { clockText } from "./sentence";

/** The plan for the sheet alone; nothing of it touches a cell that was there before. */
export function sheetPlan(r: RosterSheet): WritePlan {
  return {
    expects: [
      { probe: { of: "sheetName", name: r.sheet }, state: ABSENT },
      { probe: { of: "tableName", name: r.table }, state: ABSENT },
    ],
    steps: [
      { do: "addSheet", name: r.sheet },
      ...sizes(r),
      ...grounds(r),
      ...above(r),
      ...below(r),
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

const put = (r: RosterSheet, at: Area, cells: CellInput[][]): Step => ({
  do: "write",
  sheet: r.sheet,
  at,
  cells,
});
const cell = (row: number, col: number): Area => ({ row, col, rows: 1, cols: 1 });

/** A row of the days with what it is before it. */
const labelled = (r: RosterSheet, row: number, label: string, cells: CellInput[]): Step[] => [
  put(r, cell(row, LEAD_COLUMNS - 1), [[label]]),
  put(r, overDays(r.layout, row), [cells]),
];

/** Title and version, the banner of a year nobody knows, special days, weekdays. */
function above(r: RosterSheet): Step[] {
  const { layout, days, locale, banner } = r;
  return [
    put(r, cell(layout.title, 0), [[r.title]]),
    put(r, cell(layout.title, layout.table.cols - 1), [[r.stamp]]),
    ...(layout.banner === null || banner === null
      ? []
      : [
          style(
            r,
            { row: layout.banner, col: 0, rows: 1, cols: layout.table.cols },
            { fill: "#FFEB9C", color: "#7F6000", bold: true }
          ),
          put(r, cell(layout.banner, 0), [[banner]]),
        ]),
    put(r, overDays(layout, layout.marks), [days.map((d) => markOf(d, r.problem.days, locale))]),
    ...labelled(
      r,
      layout.weekday,
      text("rosterSheet.weekday", {}, locale),
      days.map((d) => weekdayText(d, locale))
    ),
  ];
}

/** Who is needed and who is there, what the colours mean, room for notes; then what only the formulas need. */
function below(r: RosterSheet): Step[] {
  const { layout, days, locale, problem } = r;
  const adjusted = ({ adjusted: is }: SheetDay) =>
    is === "" ? "" : text(`rosterSheet.adjusted.${is}`, {}, locale);
  return [
    ...problem.shifts.flatMap((shift, i) =>
      labelled(
        r,
        layout.need[i]!,
        text("rosterSheet.need", { shift: shift.code }, locale),
        problem.days.map((d) => d.demands.find((x) => x.shift === shift.code)?.min ?? 0)
      )
    ),
    ...legend(r),
    put(r, cell(layout.notes, 0), [[text("rosterSheet.notes", {}, locale)]]),
    ...labelled(
      r,
      layout.date,
      text("rosterSheet.date", {}, locale),
      days.map((d) => d.day)
    ),
    ...labelled(
      r,
      layout.holiday,
      text("rosterSheet.holiday", {}, locale),
      days.map((d) => holidayText(d, locale))
    ),
    ...labelled(r, layout.adjusted, text("rosterSheet.adjusted", {}, locale), days.map(adjusted)),
  ];
}

/** Columns that one entry of the legend takes. */
const ENTRY = 6;

/** Each shift in its colour with its hours, then leave; as many as there is room for. */
function legend(r: RosterSheet): Step[] {
  const { layout, problem, locale } = r;
  const leave = {
    code: text("rosterSheet.leaveSign", {}, locale),
    colour: LEAVE_COLOUR,
    says: text("rosterSheet.leave", {}, locale),
  };
  const shifts = problem.shifts.map(({ code, colour, start, end }) => ({
    code,
    colour,
    says: `${clockText(start)}–${clockText(end)}`,
  }));
  const fitting = [...shifts, leave].slice(0, Math.floor(layout.days / ENTRY));
  return fitting.flatMap(({ code, colour, says }, i) => {
    const col = layout.firstDay + i * ENTRY;
    return [
      style(r, cell(layout.legend, col), { fill: colour, align: "Center", shrink: true, border: "#BFBFBF" }),
      put(r, { row: layout.legend, col, rows: 1, cols: 2 }, [[code, says]]),
    ];
  });
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
  return [
    put(r, { ...layout.table, rows: 1 }, [headers]),
    put(
      r,
      leadOf(layout),
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
    ...problem.shifts.flatMap((shift, i) =>
      labelled(
        r,
        layout.need[i]! + 1,
        text("rosterSheet.have", { shift: shift.code }, locale),
        coverFormulas(r, shift.code)
      )
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
