import type { ChartData, ChartKind, SheetData } from "../../model/data";
import { parseArea, splitSheet } from "../../model/address";
import { bounding } from "../../model/areas";
import { seriesOf } from "../../model/edit/charts";
import { same } from "../compare";
import { FileProblem } from "../contract";
import type { Package } from "../package/package";
import { child, childrenOf, descendants, type XmlElement } from "../xml/document";
import { DRAWING, RELATIONSHIPS, SHEET_DRAWING } from "../xml/namespaces";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { anchorXml, cornersXml, placeOf } from "./chart-anchor";
import { chartXml } from "./chart-xml";
import { SHEET_ORDER } from "./sections";

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";

/** A chart's frame in a drawing, and the part it leads to. */
interface Frame {
  readonly drawing: string;
  readonly anchor: XmlElement;
  readonly relation: string;
  readonly part: string;
}

function framesOf(pkg: Package, sheetPart: string): Frame[] {
  return pkg.related(sheetPart, "drawing").flatMap(({ target: drawing }) => {
    const links = pkg.related(drawing, "chart");
    return pkg.xml(drawing).root.children.flatMap((anchor): Frame[] => {
      const relation = descendants(anchor, "c:chart")[0]?.attributes["r:id"];
      const link = links.find(({ id }) => id === relation);
      return relation !== undefined && link ? [{ drawing, anchor, relation, part: link.target }] : [];
    });
  });
}

// ---- reading

const KIND_OF: Readonly<Record<string, (plot: XmlElement) => ChartKind>> = {
  "c:barChart": (plot) =>
    child(plot, "c:barDir")?.attributes.val === "bar" ? "BarClustered" : "ColumnClustered",
  "c:lineChart": () => "Line",
  "c:pieChart": () => "Pie",
};

const textOf = (root: XmlElement, name: string): string =>
  descendants(root, name)
    .map(({ text }) => text)
    .join("");

/** What is drawn, if the series are exactly those that their cells together would be cut into. */
function sourceOf(
  plot: XmlElement,
  sheets: readonly SheetData[]
): Pick<ChartData, "source" | "seriesBy"> | null {
  const texts = childrenOf(plot, "c:ser").flatMap((series) =>
    ["c:tx", "c:cat", "c:val"]
      .map((name) => child(series, name))
      .map((part) => (part ? textOf(part, "c:f") : ""))
  );
  const named = texts.filter((text) => text !== "").map(splitSheet);
  const sheet = sheets.find(({ name }) => name === named[0]?.sheet);
  const areas = named.flatMap(({ rest }) => parseArea(rest) ?? []);
  if (!sheet || areas.length < named.length || named.some(({ sheet: name }) => name !== sheet.name))
    return null;
  const area = areas.reduce((a, b) => bounding(a, b));
  for (const seriesBy of ["Columns", "Rows"] as const) {
    const cut = seriesOf(sheet, area, seriesBy).flatMap(({ name, categories, values }) => [
      name,
      categories,
      values,
    ]);
    const found = texts.map((text) => (text === "" ? null : parseArea(splitSheet(text).rest)));
    if (same(cut, found)) return { source: { sheet: sheet.id, area }, seriesBy };
  }
  return null;
}

function drawnIn(
  root: XmlElement,
  sheets: readonly SheetData[]
): Omit<ChartData, "id" | "name" | "place" | "part"> {
  const chart = child(root, "c:chart");
  const plots = child(chart, "c:plotArea")?.children.filter(({ name }) => /Chart$/.test(name)) ?? [];
  const [plot] = plots;
  const read = plot && Object.hasOwn(KIND_OF, plot.name) ? KIND_OF[plot.name] : undefined;
  const source = plot && read && plots.length === 1 ? sourceOf(plot, sheets) : null;
  const title = child(chart, "c:title");
  return {
    kind: plot && read && source ? read(plot) : "Other",
    source: null,
    seriesBy: "Columns",
    title: title ? textOf(title, "a:t") : "",
    legend: child(chart, "c:legend") !== undefined,
    ...source,
  };
}

const idOf = (n: number): string => `{${String(n).padStart(8, "0")}-0003-0000-0000-000000000000}`;

/** A drawing that can't be read stays in the file as it is; nobody sees its charts. */
function readableFrames(pkg: Package, sheetPart: string): Frame[] {
  try {
    return framesOf(pkg, sheetPart).filter(({ part }) => pkg.xml(part).root.name === "c:chartSpace");
  } catch (problem) {
    if (problem instanceof FileProblem) return [];
    throw problem;
  }
}

/** Puts the charts of the file into its sheets, once all of them are read. */
export function readCharts(pkg: Package, sheets: readonly SheetData[]): void {
  let n = 0;
  for (const sheet of sheets) {
    sheet.charts = readableFrames(pkg, sheet.part ?? "").map(({ anchor, part }): ChartData => ({
      id: idOf(++n),
      name: descendants(anchor, "xdr:cNvPr")[0]?.attributes.name ?? "",
      ...drawnIn(pkg.xml(part).root, sheets),
      place: placeOf(anchor, sheet),
      part,
    }));
  }
}

// ---- writing

const isDrawn = (chart: ChartData): chart is ChartData & { kind: ChartKind } => chart.kind !== "Other";

/** What of a chart stands in its own part. */
const drawnBy = ({ kind, source, seriesBy, title, legend }: ChartData) => ({
  kind,
  source,
  seriesBy,
  title,
  legend,
});

export interface ChartOutput {
  readonly pkg: Package;
  readonly sheetPart: string;
  readonly sheet: SheetData;
  readonly sheets: readonly SheetData[];
}

function partXml({ sheets, sheet }: ChartOutput, chart: ChartData & { kind: ChartKind }): string {
  return chartXml(chart, sheets.find(({ id }) => id === chart.source?.sheet) ?? sheet);
}

/** Frames of charts that were deleted go; those that were changed follow. */
function patchFrames(output: ChartOutput, before: readonly ChartData[]): void {
  const { pkg, sheet } = output;
  const frames = framesOf(pkg, output.sheetPart);
  for (const drawing of new Set(frames.map((frame) => frame.drawing))) {
    const patch = new XmlPatch(pkg.xml(drawing), SHEET_DRAWING);
    for (const frame of frames.filter((one) => one.drawing === drawing)) {
      const old = before.find(({ part }) => part === frame.part);
      const now = sheet.charts.find(({ part }) => part === frame.part);
      if (old && !now) {
        patch.remove(frame.anchor);
        pkg.unrelate(drawing, frame.relation);
      } else if (old && now) patchFrame(output, patch, frame, old, now);
    }
    pkg.apply(drawing, patch);
  }
}

function patchFrame(
  output: ChartOutput,
  patch: XmlPatch,
  frame: Frame,
  old: ChartData,
  now: ChartData
): void {
  const { anchor } = frame;
  const [named] = descendants(anchor, "xdr:cNvPr");
  const isMoved = !same(old.place, now.place);
  const [from, to] = [child(anchor, "xdr:from"), child(anchor, "xdr:to")];
  if (isMoved && !(from && to)) {
    const xml = anchorXml(output.sheet, now, Number(named?.attributes.id ?? 2), frame.relation);
    patch.splice(anchor.start, anchor.end, declared(xml));
  } else {
    if (old.name !== now.name && named) patch.attributes(named, { name: now.name });
    if (isMoved && from && to) {
      const prefix = /^<([^\s/>:]*:)?/.exec(patch.document.text.slice(anchor.start))?.[1] ?? "";
      const [start, end] = cornersXml(output.sheet, now.place).map((xml) =>
        xml.replace(/(<\/?)xdr:/g, `$1${prefix}`)
      );
      patch.splice(from.start, from.end, start ?? "");
      patch.splice(to.start, to.end, end ?? "");
    }
  }
  if (isDrawn(now) && !same(drawnBy(old), drawnBy(now)))
    output.pkg.create(frame.part, partXml(output, now), CHART_TYPE);
}

function drawingOf({ pkg, sheetPart }: ChartOutput, patch: XmlPatch): string {
  const [known] = pkg.related(sheetPart, "drawing");
  if (known) return known.target;
  const part = pkg.freeName("xl/drawings/drawing", ".xml");
  pkg.create(part, element("xdr:wsDr", { "xmlns:xdr": SHEET_DRAWING, "xmlns:a": DRAWING }), DRAWING_TYPE);
  const id = pkg.relate(sheetPart, `${RELATIONSHIPS}/drawing`, part);
  const xml = element("drawing", { "xmlns:r": RELATIONSHIPS, "r:id": id });
  patch.setChild(patch.document.root, "drawing", xml, SHEET_ORDER);
  return part;
}

const highestFrame = (root: XmlElement): number =>
  descendants(root, "xdr:cNvPr").reduce(
    (most, { attributes }) => Math.max(most, Number(attributes.id) || 0),
    1
  );

function addFrames(output: ChartOutput, patch: XmlPatch, added: readonly ChartData[]): void {
  const { pkg, sheet } = output;
  const drawing = drawingOf(output, patch);
  for (const chart of added) {
    if (!isDrawn(chart)) continue;
    const part = pkg.freeName("xl/charts/chart", ".xml");
    pkg.create(part, partXml(output, chart), CHART_TYPE);
    const relation = pkg.relate(drawing, `${RELATIONSHIPS}/chart`, part);
    const into = new XmlPatch(pkg.xml(drawing), SHEET_DRAWING);
    const xml = anchorXml(sheet, chart, highestFrame(into.document.root) + 1, relation);
    into.append(into.document.root, declared(xml));
    pkg.apply(drawing, into);
  }
}

/** A drawing of the file may know the namespaces under other prefixes. */
const declared = (xml: string): string =>
  xml.replace("<xdr:twoCellAnchor", `$& xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"`);

/** Chart parts of a sheet, their frames in its drawing, and the sheet's link to it. */
export function writeCharts(output: ChartOutput, patch: XmlPatch, before: readonly ChartData[]): void {
  if (same(before, output.sheet.charts)) return;
  patchFrames(output, before);
  const added = output.sheet.charts.filter(
    ({ part }) => !before.some((old) => old.part === part && part !== undefined)
  );
  if (added.length > 0) addFrames(output, patch, added);
}
