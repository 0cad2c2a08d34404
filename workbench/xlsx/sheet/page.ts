import type { PageSetupData } from "../../model/data";
import { same } from "../compare";
import { child, flag, optionalNumber, type XmlElement } from "../xml/document";
import type { XmlPatch } from "../xml/patch";
import { decodeXstring, element, encodeXstring, textElement, type Attributes } from "../xml/write";
import { SHEET_ORDER } from "./sections";

/** Page setup as far as it stands in the sheet; print area and titles are names of the workbook. */
/** Excel's own: what a sheet prints with when it says nothing, inches. */
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function readMargins(element: XmlElement | undefined): PageSetupData["margins"] {
  if (!element) return undefined;
  const read = (side: keyof typeof DEFAULT_MARGINS): number =>
    optionalNumber(element.attributes[side]) ?? DEFAULT_MARGINS[side];
  return {
    left: read("left"),
    right: read("right"),
    top: read("top"),
    bottom: read("bottom"),
    header: read("header"),
    footer: read("footer"),
  };
}

const isFitted = (root: XmlElement): boolean =>
  flag(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes.fitToPage);

function readSetup(root: XmlElement): PageSetupData {
  const setup = child(root, "pageSetup")?.attributes ?? {};
  const { orientation } = setup;
  const fitted = isFitted(root);
  const fit = (value: string | undefined): number | undefined => (optionalNumber(value) ?? 1) || undefined;
  return {
    orientation: orientation === "portrait" || orientation === "landscape" ? orientation : undefined,
    paperSize: optionalNumber(setup.paperSize),
    scale: optionalNumber(setup.scale),
    fitToWidth: fitted ? fit(setup.fitToWidth) : undefined,
    fitToHeight: fitted ? fit(setup.fitToHeight) : undefined,
    blackAndWhite: flag(setup.blackAndWhite) || undefined,
  };
}

export function readPage(root: XmlElement): PageSetupData {
  const options = child(root, "printOptions")?.attributes;
  const headerFooter = child(root, "headerFooter");
  const text = (name: string): string | undefined => {
    const found = child(headerFooter, name)?.text;
    return found === undefined ? undefined : decodeXstring(found);
  };
  const page: PageSetupData = {
    ...readSetup(root),
    margins: readMargins(child(root, "pageMargins")),
    centerHorizontally: flag(options?.horizontalCentered) || undefined,
    centerVertically: flag(options?.verticalCentered) || undefined,
    header: text("oddHeader"),
    footer: text("oddFooter"),
  };
  return Object.fromEntries(Object.entries(page).filter(([, v]) => v !== undefined)) as PageSetupData;
}

/** Lays attributes over the element of that name, or makes it. */
function overlay(patch: XmlPatch, name: string, attributes: Attributes): void {
  const { root } = patch.document;
  const present = child(root, name);
  if (present) patch.attributes(present, attributes);
  else patch.setChild(root, name, element(name, attributes), SHEET_ORDER);
}

type Pages = readonly [before: PageSetupData, after: PageSetupData];

const differs = ([before, after]: Pages, ...keys: (keyof PageSetupData)[]): boolean =>
  keys.some((key) => !same(before[key], after[key]));

export const isFit = (page: PageSetupData): boolean =>
  page.fitToWidth !== undefined || page.fitToHeight !== undefined;

/** 0 pages = as many as it takes, which the model says by leaving the other side out. */
const setupAttributes = (after: PageSetupData): Attributes => ({
  paperSize: after.paperSize,
  scale: after.scale,
  fitToWidth: isFit(after) ? (after.fitToWidth ?? 0) : undefined,
  fitToHeight: isFit(after) ? (after.fitToHeight ?? 0) : undefined,
  orientation: after.orientation,
  blackAndWhite: after.blackAndWhite || undefined,
});

function writeHeaderFooter(patch: XmlPatch, after: PageSetupData): void {
  const { root, text } = patch.document;
  const present = child(root, "headerFooter");
  const own = { oddHeader: after.header, oddFooter: after.footer };
  const kept = present?.children.filter((c) => !(c.name in own)) ?? [];
  const parts = Object.entries(own).map(([name, value]) =>
    value ? textElement(name, encodeXstring(value)) : ""
  );
  const content = parts.join("") + kept.map((c) => text.slice(c.start, c.end)).join("");
  const xml = content === "" ? null : element("headerFooter", present?.attributes ?? {}, content);
  patch.setChild(root, "headerFooter", xml, SHEET_ORDER);
}

export function writePage(patch: XmlPatch, before: PageSetupData, after: PageSetupData): void {
  const pages: Pages = [before, after];
  if (differs(pages, "centerHorizontally", "centerVertically")) {
    overlay(patch, "printOptions", {
      horizontalCentered: after.centerHorizontally || undefined,
      verticalCentered: after.centerVertically || undefined,
    });
  }
  if (differs(pages, "margins")) overlay(patch, "pageMargins", { ...(after.margins ?? DEFAULT_MARGINS) });
  const setup = ["paperSize", "scale", "fitToWidth", "fitToHeight", "orientation", "blackAndWhite"] as const;
  if (differs(pages, ...setup)) overlay(patch, "pageSetup", setupAttributes(after));
  if (differs(pages, "header", "footer")) writeHeaderFooter(patch, after);
}
