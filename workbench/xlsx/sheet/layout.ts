import { columnName, formatArea } from "../../model/address";
import type { SheetData } from "../../model/data";
import { same } from "../compare";
import { child, childrenOf, flag, optionalNumber, type XmlElement } from "../xml/document";
import { patchStartTag, type XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { colorXml } from "../styles/facet-xml";
import { readColor } from "../styles/facets";
import { readAreas, SHEET_ORDER } from "./sections";

/** Merges, frozen panes, grid lines, tab colour and default sizes. */
type Layout = Pick<
  SheetData,
  "merges" | "freeze" | "showGridlines" | "tabColor" | "defaultRowHeight" | "defaultColumnWidth"
>;

const viewOf = (root: XmlElement): XmlElement | undefined => child(child(root, "sheetViews"), "sheetView");

function readFreeze(view: XmlElement | undefined): Layout["freeze"] {
  const pane = child(view, "pane");
  if (!pane?.attributes.state?.startsWith("frozen")) return undefined;
  const [rows, cols] = [pane.attributes.ySplit, pane.attributes.xSplit].map((n) => optionalNumber(n) ?? 0);
  return { rows: rows!, cols: cols! };
}

export function readLayout(root: XmlElement): Layout {
  const view = viewOf(root);
  const format = child(root, "sheetFormatPr")?.attributes;
  const merges = childrenOf(child(root, "mergeCells"), "mergeCell");
  return {
    merges: merges.flatMap((m) => readAreas(m.attributes.ref)),
    freeze: readFreeze(view),
    showGridlines: flag(view?.attributes.showGridLines, true),
    tabColor: readColor(child(child(root, "sheetPr"), "tabColor")),
    defaultRowHeight: optionalNumber(format?.defaultRowHeight),
    defaultColumnWidth: optionalNumber(format?.defaultColWidth),
  };
}

export function writeMerges(patch: XmlPatch, before: Layout, after: Layout): void {
  if (same(before.merges, after.merges)) return;
  const items = after.merges.map((area) => element("mergeCell", { ref: formatArea(area) }));
  const xml = items.length === 0 ? null : element("mergeCells", { count: items.length }, items.join(""));
  patch.setChild(patch.document.root, "mergeCells", xml, SHEET_ORDER);
}

/** Other parts of `<sheetPr>` are kept; `fitToPage` belongs to the page setup but stands here. */
export function writeSheetProperties(
  patch: XmlPatch,
  changes: { tabColor?: { to: Layout["tabColor"] }; fitToPage?: { to: boolean } }
): void {
  const { root, text } = patch.document;
  const present = child(root, "sheetPr");
  const kept = new Map((present?.children ?? []).map((c) => [c.name, text.slice(c.start, c.end)]));
  if (changes.tabColor) kept.set("tabColor", colorXml("tabColor", changes.tabColor.to));
  if (changes.fitToPage) {
    const tag = kept.get("pageSetUpPr") ?? "<pageSetUpPr/>";
    kept.set("pageSetUpPr", patchStartTag(tag, { fitToPage: changes.fitToPage.to || undefined }));
  }
  const content = ["tabColor", "outlinePr", "pageSetUpPr"].map((name) => kept.get(name) ?? "").join("");
  patch.setChild(root, "sheetPr", element("sheetPr", present?.attributes ?? {}, content), SHEET_ORDER);
}

/** The pane and its selection. */
function paneXml(freeze: Layout["freeze"]): string[] {
  if (!freeze || (freeze.rows === 0 && freeze.cols === 0)) return [];
  const { rows, cols } = freeze;
  const vertical = rows > 0 ? "bottom" : "top";
  const activePane = `${vertical}${cols > 0 ? "Right" : "Left"}`;
  const attributes = {
    xSplit: cols || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnName(cols)}${rows + 1}`,
    activePane,
    state: "frozen",
  };
  return [element("pane", attributes), element("selection", { pane: activePane })];
}

function patchPane(patch: XmlPatch, view: XmlElement, freeze: Layout["freeze"]): void {
  const isPane = ({ name }: XmlElement): boolean => name === "pane" || name === "selection";
  for (const old of view.children.filter(isPane)) patch.remove(old);
  const next = view.children.find((c) => !isPane(c));
  for (const xml of paneXml(freeze)) {
    if (next) patch.insertBefore(next, xml);
    else patch.append(view, xml);
  }
}

/** `selected` is given when the active sheet of the book changed. */
export function writeView(patch: XmlPatch, before: Layout, after: Layout, selected?: boolean): void {
  const isFrozenAnew = !same(before.freeze, after.freeze);
  if (!isFrozenAnew && before.showGridlines === after.showGridlines && selected === undefined) return;
  const { root } = patch.document;
  const view = viewOf(root);
  const attributes = {
    ...(before.showGridlines !== after.showGridlines && {
      showGridLines: after.showGridlines ? undefined : false,
    }),
    ...(selected !== undefined && { tabSelected: selected || undefined }),
  };
  if (!view) {
    const xml = element("sheetView", { ...attributes, workbookViewId: 0 }, paneXml(after.freeze).join(""));
    return patch.setChild(root, "sheetViews", element("sheetViews", {}, xml), SHEET_ORDER);
  }
  patch.attributes(view, attributes);
  if (isFrozenAnew) patchPane(patch, view, after.freeze);
}
