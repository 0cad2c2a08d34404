import type { BookData } from "../../model/data";
import type { Package } from "../package/package";
import { descendants, type XmlElement } from "../xml/document";

/** Excel counts the theme's colours light first, the theme part names them dark first. */
const INDEX_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

function colorOf(slot: XmlElement | undefined): string {
  const attributes = slot?.children[0]?.attributes;
  return `#${(attributes?.lastClr ?? attributes?.val ?? "000000").toUpperCase()}`;
}

export function readTheme(pkg: Package, workbook: string): BookData["theme"] {
  const part = pkg.related(workbook, "theme")[0]?.target;
  if (part === undefined) return undefined;
  const [scheme] = descendants(pkg.xml(part).root, "a:clrScheme");
  if (!scheme) return undefined;
  const slot = (name: string): XmlElement | undefined => scheme.children.find((c) => c.name === `a:${name}`);
  return { colors: INDEX_ORDER.map((name) => colorOf(slot(name))) };
}
