import { renameSheetIn } from "../../model/formula/references";
import type { Package } from "../package/package";
import { child, childrenOf, descendants, parseXml, type XmlElement } from "../xml/document";
import { XmlPatch } from "../xml/patch";
import { escapeText } from "../xml/write";

/** Old and new names of the sheets that were renamed. */
export type Renames = readonly (readonly [before: string, after: string])[];

/** Two sheets may change names: each reference is rewritten once. */
export function renamed(formula: string, renames: Renames): string {
  const marks = renames.map((_, i) => `\u0001${i}`);
  const marked = renames.reduce((text, [before], i) => renameSheetIn(text, before, marks[i]!), formula);
  return renames.reduce((text, [, after], i) => renameSheetIn(text, marks[i]!, after), marked);
}

const WITHOUT_ROWS = new Map([["row", (): void => undefined]]);

function renameText(patch: XmlPatch, elements: readonly XmlElement[], renames: Renames): void {
  for (const { text, innerStart, innerEnd } of elements) {
    const now = renamed(text, renames);
    if (now !== text) patch.splice(innerStart, innerEnd, escapeText(now));
  }
}

function renameLinks(patch: XmlPatch, renames: Renames): void {
  for (const link of childrenOf(child(patch.document.root, "hyperlinks"), "hyperlink")) {
    const { location } = link.attributes;
    const now = location && renamed(location, renames);
    if (now !== location) patch.attributes(link, { location: now });
  }
}

/** The parts that name sheets and are not modelled, by the end of their content type. */
const FOLLOWERS: Readonly<Record<string, (patch: XmlPatch, renames: Renames) => void>> = {
  "chart+xml": (patch, renames) => renameText(patch, descendants(patch.document.root, "c:f"), renames),
  "pivotCacheDefinition+xml": (patch, renames) => {
    for (const source of descendants(patch.document.root, "worksheetSource")) {
      const rename = renames.find(([before]) => before === source.attributes.sheet);
      if (rename) patch.attributes(source, { sheet: rename[1] });
    }
  },
  "worksheet+xml": (patch, renames) => {
    renameText(patch, descendants(patch.document.root, "xm:f"), renames);
    renameLinks(patch, renames);
  },
};

/** Charts, pivot sources, sparklines and links inside the book follow the new names of sheets. */
export function followRenames(pkg: Package, renames: Renames): void {
  if (renames.length === 0) return;
  for (const part of pkg.reachable()) {
    const type = (pkg.contentType(part) ?? "").replace(/^.*\./, "");
    const follow = Object.hasOwn(FOLLOWERS, type) ? FOLLOWERS[type] : undefined;
    if (!follow) continue;
    const patch = new XmlPatch(parseXml(pkg.text(part), WITHOUT_ROWS));
    follow(patch, renames);
    pkg.apply(part, patch);
  }
}
