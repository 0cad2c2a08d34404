import { cellKey, type ChartData } from "../../../workbench/model/data";
import { emptyBook } from "../../../workbench/model/empty-book";
import { chartPicture, drawnOf } from "../../../workbench/web/grid/chart-picture";

const book = emptyBook("汇总");
const sheet = book.sheets[0]!;
[
  ["快递", "件数", "金额"],
  ["顺丰 <A&B>", 3, 88],
  ["圆通", 5, { error: "#N/A" } as const],
].forEach((row, r) => row.forEach((v, c) => sheet.cells.set(cellKey(r, c), { v })));

const place = { left: 0, top: 0, width: 300, height: 200 };
const chart = (change: Partial<ChartData> = {}): ChartData => ({
  ...{ id: "{1}", name: "图表 1", kind: "ColumnClustered", seriesBy: "Columns", title: "图", legend: true },
  source: { sheet: sheet.id, area: { row: 0, col: 0, rows: 3, cols: 3 } },
  ...{ place, ...change },
});
const countOf = (svg: string, tag: string): number => svg.split(`<${tag} `).length - 1;

describe("a chart shown in the page", () => {
  test("draws the cells as they are now; an error is nothing", () => {
    expect(drawnOf(book, chart())).toEqual({
      categories: ["顺丰 <A&B>", "圆通"],
      series: [
        { name: "件数", values: [3, 5] },
        { name: "金额", values: [88, 0] },
      ],
    });
    expect(drawnOf(book, chart({ seriesBy: "Rows" }))?.series.map(({ name }) => name)).toEqual([
      "顺丰 <A&B>",
      "圆通",
    ]);
  });

  test.each([
    ["ColumnClustered", "rect", 1 + 4 + 2],
    ["BarClustered", "rect", 1 + 4 + 2],
    ["Line", "polyline", 2],
    ["Pie", "path", 2],
  ] as const)("%s", (kind, shape, count) => {
    const svg = chartPicture(book, chart({ kind }), place);
    expect(countOf(svg, shape)).toBe(count);
    expect(svg).toContain(">图<");
    expect(svg).not.toContain("<A&B>");
  });

  test("a kind that isn't modelled, and a chart whose sheet is gone, show their name", () => {
    expect(chartPicture(book, chart({ kind: "Other", source: null }), place)).toContain(">图表 1<");
    const lost = { sheet: "gone", area: { row: 0, col: 0, rows: 2, cols: 2 } };
    expect(chartPicture(book, chart({ source: lost }), place)).toContain(">图表 1<");
  });
});
