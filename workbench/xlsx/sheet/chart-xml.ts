import { columnName, quoteSheet } from "../../model/address";
import type { Area, CellValue, ChartData, ChartKind, SheetData } from "../../model/data";
import { type ChartSeries, seriesOf, valuesIn } from "../../model/edit/charts";
import { CHART, DRAWING, RELATIONSHIPS } from "../xml/namespaces";
import { element, textElement } from "../xml/write";

const val = (name: string, value: string | number | boolean): string => element(name, { val: value });

/** Cells as a chart names them: the sheet, and every letter and number fixed. */
function reference(sheet: string, { row, col, rows, cols }: Area): string {
  const corner = (c: number, r: number) => `$${columnName(c)}$${r + 1}`;
  const first = corner(col, row);
  const last = corner(col + cols - 1, row + rows - 1);
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

const shown = (value: CellValue | undefined): string =>
  value === undefined ? "" : typeof value === "object" ? value.error : String(value);

/** What the cells hold now, so that the chart can be drawn before anything is calculated. */
function points(values: readonly (CellValue | undefined)[], isText: boolean): string {
  const filled = values.flatMap((value, idx) =>
    isText || typeof value === "number" ? [element("c:pt", { idx }, textElement("c:v", shown(value)))] : []
  );
  return val("c:ptCount", values.length) + filled.join("");
}

function cells(sheet: SheetData, area: Area, isText: boolean): string {
  const formula = textElement("c:f", reference(sheet.name, area));
  const cached = points(valuesIn(sheet, area), isText);
  return isText
    ? element("c:strRef", {}, formula + element("c:strCache", {}, cached))
    : element(
        "c:numRef",
        {},
        formula + element("c:numCache", {}, textElement("c:formatCode", "General") + cached)
      );
}

function seriesXml(sheet: SheetData, series: ChartSeries, index: number, kind: ChartKind): string {
  const parts = [
    val("c:idx", index),
    val("c:order", index),
    series.name ? element("c:tx", {}, cells(sheet, series.name, true)) : "",
    kind === "Line" || kind === "Pie" ? "" : val("c:invertIfNegative", false),
    kind === "Line" ? element("c:marker", {}, val("c:symbol", "none")) : "",
    series.categories ? element("c:cat", {}, cells(sheet, series.categories, true)) : "",
    element("c:val", {}, cells(sheet, series.values, false)),
    kind === "Line" ? val("c:smooth", false) : "",
  ];
  return element("c:ser", {}, parts.join(""));
}

const AXES = { categories: 111111111, values: 222222222 };
const axisIds = val("c:axId", AXES.categories) + val("c:axId", AXES.values);

/** A bar chart lies on its side, and its first category stands on top as in the cells. */
function axes(kind: ChartKind): string {
  const isLying = kind === "BarClustered";
  const axis = (name: string, id: number, place: string, crosses: number, more: string) =>
    element(
      name,
      {},
      val("c:axId", id) +
        element("c:scaling", {}, val("c:orientation", isLying && name === "c:catAx" ? "maxMin" : "minMax")) +
        val("c:delete", false) +
        val("c:axPos", place) +
        more +
        element("c:numFmt", { formatCode: "General", sourceLinked: true }) +
        val("c:majorTickMark", "out") +
        val("c:minorTickMark", "none") +
        val("c:tickLblPos", "nextTo") +
        val("c:crossAx", crosses) +
        val("c:crosses", isLying && name === "c:valAx" ? "max" : "autoZero")
    );
  return (
    axis("c:catAx", AXES.categories, isLying ? "l" : "b", AXES.values, "") +
    axis("c:valAx", AXES.values, isLying ? "b" : "l", AXES.categories, element("c:majorGridlines", {}))
  );
}

function plot(kind: ChartKind, series: string): string {
  switch (kind) {
    case "Pie":
      return element("c:pieChart", {}, val("c:varyColors", true) + series + val("c:firstSliceAng", 0));
    case "Line":
      return (
        element(
          "c:lineChart",
          {},
          val("c:grouping", "standard") +
            val("c:varyColors", false) +
            series +
            val("c:marker", true) +
            axisIds
        ) + axes(kind)
      );
    default: {
      const direction = val("c:barDir", kind === "BarClustered" ? "bar" : "col");
      const grouping = val("c:grouping", "clustered") + val("c:varyColors", false);
      return (
        element("c:barChart", {}, direction + grouping + series + val("c:gapWidth", 80) + axisIds) +
        axes(kind)
      );
    }
  }
}

const titleXml = (title: string): string =>
  title === ""
    ? val("c:autoTitleDeleted", true)
    : element(
        "c:title",
        {},
        element(
          "c:tx",
          {},
          element(
            "c:rich",
            {},
            "<a:bodyPr/><a:lstStyle/>" + element("a:p", {}, element("a:r", {}, textElement("a:t", title)))
          )
        ) + val("c:overlay", false)
      ) + val("c:autoTitleDeleted", false);

/** The part of a chart made or changed here. */
export function chartXml(chart: ChartData & { kind: ChartKind }, sheet: SheetData): string {
  const series = chart.source ? seriesOf(sheet, chart.source.area, chart.seriesBy) : [];
  const all = series.map((one, i) => seriesXml(sheet, one, i, chart.kind)).join("");
  const legend = chart.legend
    ? element("c:legend", {}, val("c:legendPos", "r") + val("c:overlay", false))
    : "";
  const content =
    titleXml(chart.title) +
    element("c:plotArea", {}, "<c:layout/>" + plot(chart.kind, all)) +
    legend +
    val("c:plotVisOnly", true) +
    val("c:dispBlanksAs", "gap");
  return element(
    "c:chartSpace",
    { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": RELATIONSHIPS },
    val("c:roundedCorners", false) + element("c:chart", {}, content)
  );
}
