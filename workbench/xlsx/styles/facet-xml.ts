import type { BorderSide, Color, StyleData } from "../../model/data";
import { outerXml, type XmlDocument, type XmlElement } from "../xml/document";
import { element, type Attributes } from "../xml/write";
import type { Alignment, Border, CellProtection, Fill, Font } from "./facets";

/** Writes the parts a style is made of. */

export function colorXml(name: string, color: Color | undefined): string {
  if (!color) return "";
  const { rgb, theme, tint, indexed } = color;
  return element(name, { rgb: rgb && `FF${rgb.slice(1).toUpperCase()}`, indexed, theme, tint });
}

const toggleXml = (name: string, on: boolean | undefined): string =>
  on === undefined ? "" : element(name, on ? {} : { val: false });

const underlineXml = (style: Font["underline"]): string =>
  style === undefined ? "" : element("u", style === "single" ? {} : { val: style });

/** In the order in which Excel writes them. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const MODELLED = new Set(["b", "i", "strike", "u", "sz", "color", "name"]);
const OF_THE_FACE = new Set(["family", "charset", "scheme"]);

/** The record a font was made from. */
export interface FontOrigin {
  readonly document: XmlDocument;
  readonly element: XmlElement;
  readonly name: string | undefined;
}

/** What is not modelled is taken from `base`. */
export function fontXml(font: Font, base?: FontOrigin): string {
  const parts = new Map<string, string>();
  for (const part of base?.element.children ?? []) {
    const isOldFace = OF_THE_FACE.has(part.name) && font.name !== base?.name;
    if (!MODELLED.has(part.name) && !isOldFace) parts.set(part.name, outerXml(base!.document, part));
  }
  parts.set("b", toggleXml("b", font.bold));
  parts.set("i", toggleXml("i", font.italic));
  parts.set("strike", toggleXml("strike", font.strike));
  parts.set("u", underlineXml(font.underline));
  parts.set("sz", font.size === undefined ? "" : element("sz", { val: font.size }));
  parts.set("color", colorXml("color", font.color));
  parts.set("name", font.name === undefined ? "" : element("name", { val: font.name }));
  return element("font", {}, FONT_ORDER.map((name) => parts.get(name) ?? "").join(""));
}

export const fillXml = (fill: Fill | undefined): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: fill?.pattern ?? "none" },
      colorXml("fgColor", fill?.fg) + colorXml("bgColor", fill?.bg)
    )
  );

/** A solid differential fill shows its background colour. */
const differentialFillXml = (fill: Fill): string =>
  fill.pattern === "solid"
    ? element("fill", {}, element("patternFill", {}, colorXml("bgColor", fill.fg)))
    : fillXml(fill);

const sideXml = (name: string, side: BorderSide | undefined): string =>
  element(name, { style: side?.style }, colorXml("color", side?.color));

export function borderXml(border: Border | undefined): string {
  const sides = (["left", "right", "top", "bottom", "diagonal"] as const).map((s) => sideXml(s, border?.[s]));
  return element("border", {}, sides.join(""));
}

export const alignmentAttributes = (align: Alignment | undefined): Attributes => ({
  horizontal: align?.horizontal,
  vertical: align?.vertical,
  textRotation: align?.rotation,
  wrapText: align?.wrap,
  indent: align?.indent,
  shrinkToFit: align?.shrink,
});

export const protectionAttributes = (protection: CellProtection | undefined): Attributes => ({
  locked: protection?.locked,
  hidden: protection?.hidden,
});

/** The style of a conditional format. */
export function differentialXml(style: StyleData): string {
  const { font, fill, border } = style;
  const parts = [font && fontXml(font), fill && differentialFillXml(fill), border && borderXml(border)];
  return element("dxf", {}, parts.map((part) => part ?? "").join(""));
}
