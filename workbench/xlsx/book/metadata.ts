import type { Package } from "../package/package";
import { child, childrenOf, descendants, flag, type XmlElement } from "../xml/document";
import { MAIN, RELATIONSHIPS } from "../xml/namespaces";
import { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";

/**
 * Cell metadata, as far as it marks dynamic arrays: a cell's `cm` attribute counts (from 1) the records of
 * `cellMetadata`; one that leads to a type XLDAPR with `fDynamic` spills.
 */
const METADATA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const XDA = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";
const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
];

const partOf = (pkg: Package, workbook: string): string | undefined =>
  pkg.related(workbook, "sheetMetadata")[0]?.target;

const futureOf = (root: XmlElement): XmlElement | undefined =>
  childrenOf(root, "futureMetadata").find((f) => f.attributes.name === "XLDAPR");

const typesOf = (root: XmlElement): XmlElement[] => childrenOf(child(root, "metadataTypes"), "metadataType");

function readNumbers(root: XmlElement): Set<number> {
  const type = typesOf(root).findIndex((t) => t.attributes.name === "XLDAPR") + 1;
  const records = childrenOf(futureOf(root), "bk").map((bk) =>
    descendants(bk, "xda:dynamicArrayProperties").some((p) => flag(p.attributes.fDynamic))
  );
  const numbers = new Set<number>();
  childrenOf(child(root, "cellMetadata"), "bk").forEach((bk, i) => {
    const isDynamic = ({ attributes }: XmlElement): boolean =>
      Number(attributes.t) === type && records[Number(attributes.v)] === true;
    if (childrenOf(bk, "rc").some(isDynamic)) numbers.add(i + 1);
  });
  return numbers;
}

export function readDynamicNumbers(pkg: Package, workbook: string): Set<number> {
  const part = partOf(pkg, workbook);
  return part === undefined ? new Set() : readNumbers(pkg.xml(part).root);
}

const TYPE_XML = element("metadataType", {
  name: "XLDAPR",
  minSupportedVersion: 120000,
  copy: 1,
  pasteAll: 1,
  pasteValues: 1,
  merge: 1,
  splitFirst: 1,
  rowColShift: 1,
  clearFormats: 1,
  clearComments: 1,
  assign: 1,
  coerce: 1,
  cellMeta: 1,
});

const PROPERTIES = element("xda:dynamicArrayProperties", { "xmlns:xda": XDA, fDynamic: 1, fCollapsed: 0 });
const RECORD = `<bk><extLst>${element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, PROPERTIES)}</extLst></bk>`;

/** Appends to a counted list, making it when it is not there; gives the number of items before. */
function addTo(
  patch: XmlPatch,
  present: XmlElement | undefined,
  name: string,
  item: string,
  attributes = {}
): number {
  const { root } = patch.document;
  if (!present) {
    patch.addChild(root, name, element(name, { ...attributes, count: 1 }, item), ORDER);
    return 0;
  }
  patch.append(present, item);
  patch.attributes(present, { count: present.children.length + 1 });
  return present.children.length;
}

function extend(pkg: Package, part: string): number {
  const patch = new XmlPatch(pkg.xml(part));
  const { root } = patch.document;
  const known = typesOf(root).findIndex((t) => t.attributes.name === "XLDAPR");
  const type = known >= 0 ? known : addTo(patch, child(root, "metadataTypes"), "metadataTypes", TYPE_XML);
  const record = addTo(patch, futureOf(root), "futureMetadata", RECORD, { name: "XLDAPR" });
  const cell = element("bk", {}, element("rc", { t: type + 1, v: record }));
  const number = addTo(patch, child(root, "cellMetadata"), "cellMetadata", cell) + 1;
  pkg.apply(part, patch);
  return number;
}

/** The number for `cm` that marks a dynamic array; adds the metadata when the package has none. */
export function dynamicNumber(pkg: Package, workbook: string): number {
  const [known] = readDynamicNumbers(pkg, workbook);
  if (known !== undefined) return known;
  const present = partOf(pkg, workbook);
  if (present !== undefined) return extend(pkg, present);
  pkg.create("xl/metadata.xml", element("metadata", { xmlns: MAIN }), METADATA_TYPE);
  pkg.relate(workbook, `${RELATIONSHIPS}/sheetMetadata`, "xl/metadata.xml");
  return extend(pkg, "xl/metadata.xml");
}
