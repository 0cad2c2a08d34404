import type { ChartData, ChartKind, SheetData } from "../../model/data";
import { addChart, changeChart, deleteChart, placeOver, seriesByOf } from "../../model/edit/charts";
import type { Args } from "../args";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject, type ObjectType, type Property } from "../object";
import { LiveRange, type HostSession } from "../session";
import { otherRange } from "./range-shape";
import { sheetOf, type SheetTarget, worksheetType } from "./worksheet";

const KINDS = ["ColumnClustered", "BarClustered", "Line", "Pie"] as const satisfies readonly ChartKind[];
const SERIES_BY = ["Auto", "Columns", "Rows"] as const;

interface ChartTarget extends SheetTarget {
  chart: string;
}

/** The chart, or the refusal when it was deleted. */
function chartOf(t: ChartTarget): ChartData {
  const chart = sheetOf(t).charts.find(({ id }) => id === t.chart);
  if (!chart) throw itemNotFound();
  return chart;
}

const change = (t: ChartTarget, what: Parameters<typeof changeChart>[3]): void =>
  changeChart(t.session.workbook, sheetOf(t), chartOf(t), what);

const textIn = (value: unknown): string => {
  if (typeof value !== "string") throw invalidArgument();
  return value;
};

const placed = (side: keyof ChartData["place"]): Property<ChartTarget> => ({
  get: (t) => chartOf(t).place[side],
  set: (t, value) => {
    if (typeof value !== "number" || value < 0) throw invalidArgument();
    change(t, { place: { ...chartOf(t).place, [side]: value } });
  },
});

const titleType = define<ChartTarget>({
  name: "ChartTitle",
  scalars: {
    text: { get: (t) => chartOf(t).title, set: (t, value) => change(t, { title: textIn(value) }) },
    visible: {
      get: (t) => chartOf(t).title !== "",
      set: (t, value) => {
        if (value !== true) change(t, { title: "" });
      },
    },
  },
});

const legendType = define<ChartTarget>({
  name: "ChartLegend",
  scalars: {
    visible: { get: (t) => chartOf(t).legend, set: (t, value) => change(t, { legend: value === true }) },
  },
});

/** What a chart draws: cells of any sheet, cut into series as asked, or by the longer side. */
function sourceOf(session: HostSession, home: SheetData, args: Args, at: number) {
  const range = otherRange(new LiveRange(session, home, { row: 0, col: 0, rows: 1, cols: 1 }), args.raw(at));
  const wanted = args.word(at + 1, SERIES_BY, "Auto");
  return {
    source: { sheet: range.sheet.id, area: { ...range.place } },
    seriesBy: wanted === "Auto" ? seriesByOf(range.place) : wanted,
  };
}

/** From the first cell to the second, both covered. */
function position(t: ChartTarget, args: Args): void {
  const home = new LiveRange(t.session, sheetOf(t), { row: 0, col: 0, rows: 1, cols: 1 });
  const from = otherRange(home, args.raw(0)).place;
  const to = args.raw(1) === null ? from : otherRange(home, args.raw(1)).place;
  const area = {
    row: from.row,
    col: from.col,
    rows: to.row + to.rows - from.row,
    cols: to.col + to.cols - from.col,
  };
  if (area.rows < 1 || area.cols < 1) throw invalidArgument();
  change(t, { place: placeOver(sheetOf(t), area) });
}

const chartType: ObjectType<ChartTarget> = define({
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart }),
  scalars: {
    id: { get: ({ chart }) => chart },
    name: { get: (t) => chartOf(t).name, set: (t, value) => change(t, { name: textIn(value) }) },
    chartType: {
      get: (t) => (chartOf(t).kind === "Other" ? "Invalid" : chartOf(t).kind),
      set: (t, value) => change(t, { kind: kindOf(value) }),
    },
    height: placed("height"),
    left: placed("left"),
    top: placed("top"),
    width: placed("width"),
  },
  children: {
    legend: (t) => legendType.of(t),
    title: (t) => titleType.of(t),
    worksheet: (t) => worksheetType.of({ session: t.session, id: t.id }),
  },
  methods: {
    delete: (t) => {
      chartOf(t);
      deleteChart(t.session.workbook, sheetOf(t), t.chart);
    },
    setData: (t, args) => change(t, sourceOf(t.session, sheetOf(t), args, 0)),
    setPosition: position,
  },
});

function kindOf(value: unknown): ChartKind {
  const found = KINDS.find((kind) => kind.toLowerCase() === String(value).toLowerCase());
  if (!found) throw invalidArgument(`The workbench draws no chart of the kind ${String(value)}.`);
  return found;
}

const objectOf = (t: SheetTarget, chart: ChartData | undefined): HostObject | null =>
  chart ? chartType.of({ ...t, chart: chart.id }) : null;

const find = (t: SheetTarget, key: unknown): HostObject | null => {
  const wanted = String(key).toLowerCase();
  const charts = sheetOf(t).charts;
  return objectOf(
    t,
    charts.find(({ id, name }) => name.toLowerCase() === wanted || id === key)
  );
};

function required(chart: HostObject | null): HostObject {
  if (!chart) throw itemNotFound();
  return chart;
}

export const chartsType: ObjectType<SheetTarget> = define({
  name: "ChartCollection",
  scalars: { count: readOnly((t) => sheetOf(t).charts.length) },
  methods: {
    add: (t, args) => {
      const sheet = sheetOf(t);
      const wanted = { kind: kindOf(args.raw(0)), ...sourceOf(t.session, sheet, args, 1) };
      return objectOf(t, addChart(t.session.workbook, sheet, wanted, t.session.isChinese ? "图表" : "Chart"));
    },
    getCount: (t) => sheetOf(t).charts.length,
    getItem: (t, args) => required(find(t, args.key(0))),
    getItemAt: (t, args) => required(objectOf(t, sheetOf(t).charts[args.int(0)])),
    getItemOrNullObject: (t, args) => find(t, args.key(0)),
  },
  item: find,
  items: (t) => sheetOf(t).charts.map((chart) => chartType.of({ ...t, chart: chart.id })),
});
