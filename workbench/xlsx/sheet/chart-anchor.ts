import type { ChartData, SheetData } from "../../model/data";
import { columnPoints, rowPoints, span } from "../../model/metrics";
import { child, type XmlElement } from "../xml/document";
import { CHART, RELATIONSHIPS } from "../xml/namespaces";
import { element, textElement } from "../xml/write";

/** The file's unit of length: a point has so many. */
const EMU = 12_700;

interface Corner {
  readonly index: number;
  readonly points: number;
}

/** The row or column a distance ends in, and how far into it. */
function cornerAt(distance: number, size: (index: number) => number): Corner {
  let [index, left] = [0, distance];
  while (left > 0 && left >= size(index)) left -= size(index++);
  return { index, points: left };
}

const cornerXml = (sheet: SheetData, name: string, x: number, y: number): string => {
  const col = cornerAt(x, (i) => columnPoints(sheet, i));
  const row = cornerAt(y, (i) => rowPoints(sheet, i));
  const numbers = [
    ["xdr:col", col.index],
    ["xdr:colOff", Math.round(col.points * EMU)],
    ["xdr:row", row.index],
    ["xdr:rowOff", Math.round(row.points * EMU)],
  ] as const;
  return element(name, {}, numbers.map(([tag, value]) => textElement(tag, String(value))).join(""));
};

/** From which cell and to which, as a drawing says it. */
export const cornersXml = (
  sheet: SheetData,
  { left, top, width, height }: ChartData["place"]
): [from: string, to: string] => [
  cornerXml(sheet, "xdr:from", left, top),
  cornerXml(sheet, "xdr:to", left + width, top + height),
];

/** A chart's frame in a drawing; `relation` leads to its part. */
export function anchorXml(sheet: SheetData, chart: ChartData, id: number, relation: string): string {
  const named = element(
    "xdr:nvGraphicFramePr",
    {},
    element("xdr:cNvPr", { id, name: chart.name }) + "<xdr:cNvGraphicFramePr/>"
  );
  const graphic = element(
    "a:graphic",
    {},
    element(
      "a:graphicData",
      { uri: CHART },
      element("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relation })
    )
  );
  const frame = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  return element(
    "xdr:twoCellAnchor",
    {},
    cornersXml(sheet, chart.place).join("") +
      element("xdr:graphicFrame", { macro: "" }, named + frame + graphic) +
      "<xdr:clientData/>"
  );
}

/** Where a frame stands, points; a kind of anchor that names no cells stands at the corner. */
export function placeOf(anchor: XmlElement, sheet: SheetData): ChartData["place"] {
  const from = child(anchor, "xdr:from");
  const left = distance(from, "col", (i) => columnPoints(sheet, i));
  const top = distance(from, "row", (i) => rowPoints(sheet, i));
  const to = child(anchor, "xdr:to");
  const ext = child(anchor, "xdr:ext")?.attributes;
  const size = (side: "cx" | "cy") => Number(ext?.[side] ?? 0) / EMU;
  return {
    left,
    top,
    width: to ? distance(to, "col", (i) => columnPoints(sheet, i)) - left : size("cx"),
    height: to ? distance(to, "row", (i) => rowPoints(sheet, i)) - top : size("cy"),
  };
}

function distance(corner: XmlElement | undefined, axis: "row" | "col", size: (i: number) => number): number {
  const number = (name: string) => Number(child(corner, name)?.text ?? 0) || 0;
  return span(0, Math.min(number(`xdr:${axis}`), 20_000), size) + number(`xdr:${axis}Off`) / EMU;
}
