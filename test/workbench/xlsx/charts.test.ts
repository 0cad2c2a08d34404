import { strFromU8, unzipSync } from "fflate";
import type { BookData, ChartData } from "../../../workbench/model/data";
import { cellKey } from "../../../workbench/model/data";
import { xlsx } from "../../../workbench/xlsx";
import { chartBook } from "../../support/xlsx/drawn";

const open = (bytes: Uint8Array): ReturnType<typeof xlsx.open> => xlsx.open(bytes);
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
const CHART = "xl/charts/chart1.xml";
const DRAWING = "xl/drawings/drawing1.xml";

function filled(): ReturnType<typeof xlsx.open> {
  const file = xlsx.create("汇总");
  const [sheet] = file.book.sheets;
  [
    ["快递", "件数", "金额"],
    ["顺丰", 3, 88],
    ["圆通", 5, 120],
  ].forEach((row, r) => row.forEach((v, c) => sheet!.cells.set(cellKey(r, c), { v })));
  return file;
}

const made = ({ sheets }: BookData, change: Partial<ChartData> = {}): ChartData => ({
  id: "{00000001-0003-0000-0000-000000000000}",
  name: "图表 1",
  kind: "BarClustered",
  source: { sheet: sheets[0]!.id, area: { row: 0, col: 0, rows: 3, cols: 3 } },
  seriesBy: "Columns",
  title: "按快递 <件数>",
  legend: true,
  place: { left: 120.5, top: 40, width: 300, height: 200.25 },
  ...change,
});

/** What the reader finds of a chart beside where it stands in the package. */
const read = ({ sheets }: BookData): Omit<ChartData, "id">[] =>
  sheets[0]!.charts.map(({ id: _id, part: _part, ...rest }) => rest);

describe("charts in a file", () => {
  test.each(["BarClustered", "ColumnClustered", "Line", "Pie"] as const)(
    "a %s is written and read",
    (kind) => {
      const file = filled();
      const chart = made(file.book, { kind });
      file.book.sheets[0]!.charts = [chart];
      const again = open(xlsx.save(file));
      const { id: _id, ...rest } = chart;
      expect(read(again.book)).toEqual([rest]);
      expect(xlsx.save(again)).toBe(again.original);
    }
  );

  test("series by rows, without title and legend, on cells of another sheet", () => {
    const file = filled();
    const chart = made(file.book, { seriesBy: "Rows", title: "", legend: false });
    file.book.sheets[0]!.charts = [chart];
    const { id: _id, ...rest } = chart;
    expect(read(open(xlsx.save(file)).book)).toEqual([rest]);
  });

  test("somebody else's chart is seen, and its parts stay byte for byte when a cell changes", () => {
    const bytes = chartBook();
    const file = open(bytes);
    expect(read(file.book)).toEqual([
      {
        ...{ name: "图表 1", kind: "ColumnClustered", seriesBy: "Columns", title: "", legend: false },
        source: { sheet: file.book.sheets[0]!.id, area: { row: 0, col: 0, rows: 3, cols: 2 } },
        place: { left: 144, top: 0, width: 288, height: 210 },
      },
    ]);
    file.book.sheets[0]!.cells.set(cellKey(1, 1), { v: 50 });
    const saved = partsOf(xlsx.save(file));
    const before = partsOf(bytes);
    for (const part of [CHART, DRAWING, "xl/drawings/_rels/drawing1.xml.rels"])
      expect(saved[part]).toBe(before[part]);
  });

  test("a second chart joins the drawing; the first stays as it was", () => {
    const bytes = chartBook();
    const file = open(bytes);
    const [sheet] = file.book.sheets;
    const area = { row: 0, col: 0, rows: 3, cols: 2 };
    sheet!.charts = [...sheet!.charts, made(file.book, { source: { sheet: sheet!.id, area } })];
    const saved = xlsx.save(file);
    expect(partsOf(saved)[CHART]).toBe(partsOf(bytes)[CHART]);
    expect(read(open(saved).book).map(({ name, kind }) => [name, kind])).toEqual([
      ["图表 1", "ColumnClustered"],
      ["图表 1", "BarClustered"],
    ]);
  });

  test("moved: only its frame; given a title: its own part; deleted: no trace of it", () => {
    const bytes = chartBook();
    const saved = (change: (chart: ChartData) => ChartData[]): Uint8Array => {
      const file = open(bytes);
      const [sheet] = file.book.sheets;
      sheet!.charts = sheet!.charts.flatMap(change);
      return xlsx.save(file);
    };
    const place = { left: 48, top: 15, width: 96, height: 30 };
    const moved = saved((chart) => [{ ...chart, place, name: "新" }]);
    expect(partsOf(moved)[CHART]).toBe(partsOf(bytes)[CHART]);
    expect(read(open(moved).book)[0]).toMatchObject({ place, name: "新" });
    const titled = saved((chart) => [{ ...chart, title: "月度" }]);
    expect(partsOf(titled)[DRAWING]).toBe(partsOf(bytes)[DRAWING]);
    expect(read(open(titled).book)[0]).toMatchObject({ title: "月度", kind: "ColumnClustered" });
    const gone = saved(() => []);
    expect(Object.keys(partsOf(gone)).filter((name) => name.includes("chart"))).toEqual([]);
    expect(partsOf(gone)["[Content_Types].xml"]).not.toContain("chart");
  });
});
