import { shareStandIn } from "../../support/stand-in";

const { standIn, excel } = shareStandIn({ locale: "zh-CN" });

const MAKE = `
  sheet.getRange("A1:C4").values = [["快递", "件数", "金额"], ["顺丰", 3, 88], ["圆通", 5, 120], ["中通", 1, 20]];
  const chart = sheet.charts.add(Excel.ChartType.barClustered, sheet.getRange("A1:B4"), Excel.ChartSeriesBy.columns);
  chart.name = "按快递";
`;
const charts = () => standIn().workbook.data.sheets[0]!.charts;

describe("charts of a sheet", () => {
  test("one is added, named, titled and put over cells; its id is its own", async () => {
    const result = await excel(`${MAKE}
      chart.title.text = "每家快递的件数";
      chart.setPosition("E2", "H11");
      chart.load("id, name, chartType, left, top, width, height");
      chart.title.load("text, visible");
      chart.legend.load("visible");
      sheet.charts.load("count");
      await context.sync();
      return { name: chart.name, type: chart.chartType, count: sheet.charts.count, hasId: chart.id !== "",
        place: [chart.left, chart.top, chart.width, chart.height], title: [chart.title.text, chart.title.visible], legend: chart.legend.visible };`);
    expect(result).toEqual({
      ...{ name: "按快递", type: "BarClustered", count: 1, hasId: true },
      place: [192, 15, 192, 150],
      ...{ title: ["每家快递的件数", true], legend: false },
    });
  });

  test("without words about the series the longer side is the categories; one series gives its name as title", async () => {
    await excel(`${MAKE}
      sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"));
      sheet.charts.add("Line", sheet.getRange("A1:C2"), "Auto");
      await context.sync();`);
    expect(charts().map(({ seriesBy, title, legend }) => [seriesBy, title, legend])).toEqual([
      ["Columns", "件数", false],
      ["Columns", "", true],
      ["Rows", "顺丰", false],
    ]);
  });

  test("found by name and place, pointed at other cells, deleted; a wrong name is null or a refusal", async () => {
    const result = await excel(`${MAKE}
      const same = sheet.charts.getItem("按快递");
      same.setData(sheet.getRange("A1:C4"), "Rows");
      const none = sheet.charts.getItemOrNullObject("没有");
      const first = sheet.charts.getItemAt(0);
      first.load("name");
      sheet.charts.load("items/name");
      await context.sync();
      const names = [none.isNullObject, first.name, sheet.charts.items.map((c) => c.name)];
      first.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      return [...names, count.value];`);
    expect(result).toEqual([true, "按快递", ["按快递"], 0]);
    await expect(excel(`sheet.charts.getItem("没有").delete(); await context.sync();`)).rejects.toMatchObject(
      {
        code: "ItemNotFound",
      }
    );
  });

  test("a kind that isn't drawn is refused by name; a protected sheet keeps its charts", async () => {
    await expect(
      excel(`sheet.charts.add("Radar", sheet.getRange("A1:B3")); await context.sync();`)
    ).rejects.toMatchObject({ code: "InvalidArgument", message: expect.stringContaining("Radar") });
    await expect(
      excel(`${MAKE} sheet.protection.protect(); chart.delete(); await context.sync();`)
    ).rejects.toMatchObject({ code: "AccessDenied" });
  });

  test("a chart is one step of undo; a copied sheet has its own, of its own cells", async () => {
    await excel(`${MAKE} await context.sync();
      sheet.copy("End"); await context.sync();`);
    const [first, copy] = standIn().workbook.data.sheets;
    expect(copy!.charts).toEqual([
      {
        ...first!.charts[0],
        id: copy!.charts[0]!.id,
        source: { sheet: copy!.id, area: first!.charts[0]!.source!.area },
      },
    ]);
    expect(copy!.charts[0]!.id).not.toBe(first!.charts[0]!.id);
    await excel(`sheet.charts.getItemAt(0).delete(); await context.sync();`);
    expect(charts()).toEqual([]);
    standIn().workbook.undo();
    expect(charts()).toHaveLength(1);
  });
});
