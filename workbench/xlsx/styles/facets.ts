import type { BorderSide, Color, StyleData } from "../../model/data";
import { child, flag, optionalNumber, type XmlElement } from "../xml/document";

/** Reads the parts a style is made of. Defaults are left out: `{}` is the plain style. */
export type Font = NonNullable<StyleData["font"]>;
export type Fill = NonNullable<StyleData["fill"]>;
export type Border = NonNullable<StyleData["border"]>;
export type Alignment = NonNullable<StyleData["align"]>;
export type CellProtection = NonNullable<StyleData["protection"]>;

/** Without the entries that are undefined; undefined when nothing is left. */
export function compact<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as T);
}

export function readColor(element: XmlElement | undefined): Color | undefined {
  if (!element) return undefined;
  const { rgb, theme, tint, indexed } = element.attributes;
  return compact({
    rgb: rgb === undefined ? undefined : `#${rgb.slice(-6).toUpperCase()}`,
    theme: optionalNumber(theme),
    tint: optionalNumber(tint),
    indexed: optionalNumber(indexed),
  });
}

const toggle = (font: XmlElement, name: string): boolean | undefined => {
  const found = child(font, name);
  return found && flag(found.attributes.val, true);
};

function underline(font: XmlElement): Font["underline"] {
  const found = child(font, "u");
  const style = found && (found.attributes.val ?? "single");
  return style === "none" ? undefined : (style as Font["underline"]);
}

export function readFont(font: XmlElement): Font | undefined {
  return compact<Font>({
    name: (child(font, "name") ?? child(font, "rFont"))?.attributes.val,
    size: optionalNumber(child(font, "sz")?.attributes.val),
    bold: toggle(font, "b"),
    italic: toggle(font, "i"),
    strike: toggle(font, "strike"),
    underline: underline(font),
    color: readColor(child(font, "color")),
  });
}

/** A gradient is not modelled: it stays with the record it belongs to. */
export function readFill(fill: XmlElement): Fill | undefined {
  const pattern = child(fill, "patternFill");
  const kind = pattern?.attributes.patternType ?? "none";
  if (!pattern || kind === "none") return undefined;
  return compact<Fill>({
    pattern: kind,
    fg: readColor(child(pattern, "fgColor")),
    bg: readColor(child(pattern, "bgColor")),
  });
}

/** In a differential style a solid fill shows its background colour, and the pattern may be left out. */
export function readDifferentialFill(fill: XmlElement): Fill | undefined {
  const pattern = child(fill, "patternFill");
  if (!pattern) return undefined;
  const kind = pattern.attributes.patternType ?? "solid";
  const [fg, bg] = [readColor(child(pattern, "fgColor")), readColor(child(pattern, "bgColor"))];
  return compact<Fill>(kind === "solid" ? { pattern: kind, fg: bg ?? fg } : { pattern: kind, fg, bg });
}

function readSide(border: XmlElement, ...names: readonly string[]): BorderSide | undefined {
  const side = names.map((name) => child(border, name)).find((found) => found !== undefined);
  const style = side?.attributes.style ?? "none";
  if (!side || style === "none") return undefined;
  return compact<BorderSide>({
    style: style as BorderSide["style"],
    color: readColor(child(side, "color")),
  });
}

export const readBorder = (border: XmlElement): Border | undefined =>
  compact<Border>({
    left: readSide(border, "left", "start"),
    right: readSide(border, "right", "end"),
    top: readSide(border, "top"),
    bottom: readSide(border, "bottom"),
    diagonal: readSide(border, "diagonal"),
  });

export function readAlignment(alignment: XmlElement | undefined): Alignment | undefined {
  if (!alignment) return undefined;
  const { horizontal, vertical, wrapText, indent, shrinkToFit, textRotation } = alignment.attributes;
  return compact<Alignment>({
    horizontal: horizontal === "general" ? undefined : (horizontal as Alignment["horizontal"]),
    vertical: vertical as Alignment["vertical"],
    wrap: wrapText === undefined ? undefined : flag(wrapText),
    indent: optionalNumber(indent),
    shrink: shrinkToFit === undefined ? undefined : flag(shrinkToFit),
    rotation: optionalNumber(textRotation),
  });
}

export function readCellProtection(protection: XmlElement | undefined): CellProtection | undefined {
  if (!protection) return undefined;
  const { locked, hidden } = protection.attributes;
  return compact<CellProtection>({
    locked: locked === undefined ? undefined : flag(locked),
    hidden: hidden === undefined ? undefined : flag(hidden),
  });
}
