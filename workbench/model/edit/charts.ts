import type { Area, CellValue, ChartData, ChartKind, SheetData } from "../data";
import { cellKey } from "../data";
import { rowPoints, columnPoints, span } from "../metrics";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";
import { guardObjects } from "./protection";

/** As Excel makes a chart nobody has placed, points. */
const SIZE = { width: 360, height: 216 };

/** The cells of one series; a part without cells is null. */
export interface ChartSeries {
  readonly name: Area | null;
  readonly categories: Area | null;
  readonly values: Area;
}

const valueAt = (sheet: SheetData, row: number, col: number): CellValue | undefined =>
  sheet.cells.get(cellKey(row, col))?.v;

/** Values of an area in reading order. */
export function valuesIn(sheet: SheetData, { row, col, rows, cols }: Area): (CellValue | undefined)[] {
  return Array.from({ length: rows * cols }, (_, i) =>
    valueAt(sheet, row + Math.floor(i / cols), col + (i % cols))
  );
}

const isNumber = (value: CellValue | undefined): boolean => typeof value === "number";

/** Whether the first row or column of an area holds names: its corner is blank, or nothing in it is a number. */
function holdsNames(sheet: SheetData, line: Area, isAlone: boolean): boolean {
  if (isAlone) return false;
  const [corner, ...rest] = valuesIn(sheet, line);
  return corner === undefined || corner === "" || ![corner, ...rest].some(isNumber);
}

/** The series of an area as Excel cuts it: names in the first line across, categories in the first line along. */
export function seriesOf(sheet: SheetData, area: Area, by: ChartData["seriesBy"]): ChartSeries[] {
  const { row, col, rows, cols } = area;
  const top = holdsNames(sheet, { ...area, rows: 1 }, rows === 1);
  const left = holdsNames(sheet, { ...area, cols: 1 }, cols === 1);
  const [dy, dx] = [top ? 1 : 0, left ? 1 : 0];
  if (by === "Columns")
    return Array.from({ length: cols - dx }, (_, i): ChartSeries => ({
      name: top ? { row, col: col + dx + i, rows: 1, cols: 1 } : null,
      categories: left ? { row: row + dy, col, rows: rows - dy, cols: 1 } : null,
      values: { row: row + dy, col: col + dx + i, rows: rows - dy, cols: 1 },
    }));
  return Array.from({ length: rows - dy }, (_, i): ChartSeries => ({
    name: left ? { row: row + dy + i, col, rows: 1, cols: 1 } : null,
    categories: top ? { row, col: col + dx, rows: 1, cols: cols - dx } : null,
    values: { row: row + dy + i, col: col + dx, rows: 1, cols: cols - dx },
  }));
}

/** The longer side of the area becomes the categories, as Excel decides by itself. */
export const seriesByOf = ({ rows, cols }: Area): ChartData["seriesBy"] =>
  rows >= cols ? "Columns" : "Rows";

const highest = (charts: readonly ChartData[], read: (chart: ChartData) => string): number =>
  charts.reduce((most, chart) => Math.max(most, Number(/\d+/.exec(read(chart))?.[0] ?? 0)), 0);

const allCharts = ({ data }: Workbook): ChartData[] => data.sheets.flatMap(({ charts }) => charts);

const idOf = (n: number): string => `{${String(n).padStart(8, "0")}-0003-0000-0000-000000000000}`;

function touched(workbook: Workbook, sheet: SheetData): void {
  guardObjects(sheet);
  workbook.touch(sheet, "charts");
}

/** A chart of an area, where Excel puts one nobody has placed: beside the first cells. */
export function addChart(
  workbook: Workbook,
  sheet: SheetData,
  wanted: Pick<ChartData, "seriesBy"> & { kind: ChartKind; source: NonNullable<ChartData["source"]> },
  word: string
): ChartData {
  touched(workbook, sheet);
  const from = workbook.sheetById(wanted.source.sheet) ?? sheet;
  const series = seriesOf(from, wanted.source.area, wanted.seriesBy);
  const [only] = series.length === 1 ? series : [];
  const title = only?.name ? String(valuesIn(from, only.name)[0] ?? "") : "";
  const chart: ChartData = {
    ...wanted,
    id: idOf(highest(allCharts(workbook), ({ id }) => id) + 1),
    name: `${word} ${highest(sheet.charts, ({ name }) => name) + 1}`,
    title,
    legend: series.length > 1 || wanted.kind === "Pie",
    place: { left: 200, top: 60, ...SIZE },
  };
  sheet.charts = [...sheet.charts, chart];
  return chart;
}

export function deleteChart(workbook: Workbook, sheet: SheetData, id: string): void {
  touched(workbook, sheet);
  sheet.charts = sheet.charts.filter((chart) => chart.id !== id);
}

/** A chart that is not modelled can be named and moved; what it draws stays as the file has it. */
export function changeChart(
  workbook: Workbook,
  sheet: SheetData,
  chart: ChartData,
  change: Partial<Omit<ChartData, "id" | "part">>
): void {
  const isPlacing = Object.keys(change).every((key) => key === "name" || key === "place");
  if (chart.kind === "Other" && !isPlacing)
    throw new ModelProblem("InvalidOperation", "A chart of this kind can be moved and deleted only.");
  touched(workbook, sheet);
  sheet.charts = sheet.charts.map((one) => (one.id === chart.id ? { ...one, ...change } : one));
}

/** The place that covers cells, points. */
export const placeOver = (sheet: SheetData, { row, col, rows, cols }: Area): ChartData["place"] => ({
  left: span(0, col, (i) => columnPoints(sheet, i)),
  top: span(0, row, (i) => rowPoints(sheet, i)),
  width: span(col, cols, (i) => columnPoints(sheet, i)),
  height: span(row, rows, (i) => rowPoints(sheet, i)),
});

/** The charts of a copied sheet; those that are not modelled stay behind. */
export function copiedCharts(
  workbook: Workbook,
  charts: readonly ChartData[],
  from: SheetData,
  to: SheetData
): ChartData[] {
  let n = highest(allCharts(workbook), ({ id }) => id);
  return charts.flatMap((chart): ChartData[] => {
    if (chart.source === null) return [];
    const { part: _part, source, ...rest } = structuredClone(chart);
    const sheet = source?.sheet === from.id ? to.id : (source?.sheet ?? to.id);
    return [{ ...rest, id: idOf(++n), source: { sheet, area: chart.source.area } }];
  });
}
