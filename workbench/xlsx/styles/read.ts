import type { StyleData } from "../../model/data";
import { child, flag, type XmlDocument, type XmlElement } from "../xml/document";
import {
  compact,
  readAlignment,
  readBorder,
  readCellProtection,
  readDifferentialFill,
  readFill,
  readFont,
  type Border,
  type Fill,
  type Font,
} from "./facets";
import { BUILT_IN } from "./number-formats";

/** What the styles part of a package says. `styles[i]` is the cellXfs record i. */
export interface StyleSource {
  readonly document: XmlDocument;
  readonly styles: StyleData[];
  readonly xfs: readonly XmlElement[];
  readonly fonts: readonly (Font | undefined)[];
  readonly fills: readonly (Fill | undefined)[];
  readonly borders: readonly (Border | undefined)[];
  /** The file's own number formats. */
  readonly formats: ReadonlyMap<number, string>;
  readonly differential: readonly (StyleData | undefined)[];
}

const elementsIn = (root: XmlElement, list: string): XmlElement[] => child(root, list)?.children ?? [];

function readFormats(root: XmlElement): Map<number, string> {
  const formats = elementsIn(root, "numFmts").map(({ attributes }): [number, string] => [
    Number(attributes.numFmtId),
    attributes.formatCode ?? "General",
  ]);
  return new Map(formats);
}

type Lists = Pick<StyleSource, "fonts" | "fills" | "borders" | "formats">;

const at = <T>(list: readonly T[], index: string | undefined): T | undefined => list[Number(index ?? 0)];

function readXf(xf: XmlElement, index: number, lists: Lists): StyleData {
  const { numFmtId = "0", fontId, fillId, borderId, quotePrefix } = xf.attributes;
  const format = lists.formats.get(Number(numFmtId)) ?? BUILT_IN.get(Number(numFmtId));
  return {
    ...compact<StyleData>({
      numberFormat: format === "General" ? undefined : format,
      font: at(lists.fonts, fontId),
      fill: at(lists.fills, fillId),
      border: at(lists.borders, borderId),
      align: readAlignment(child(xf, "alignment")),
      protection: readCellProtection(child(xf, "protection")),
      quotePrefix: flag(quotePrefix) || undefined,
    }),
    xf: index,
  };
}

function readDifferential(dxf: XmlElement): StyleData | undefined {
  const [font, fill, border] = [child(dxf, "font"), child(dxf, "fill"), child(dxf, "border")];
  return compact<StyleData>({
    font: font && readFont(font),
    fill: fill && readDifferentialFill(fill),
    border: border && readBorder(border),
  });
}

export function readStyles(document: XmlDocument): StyleSource {
  const { root } = document;
  const lists: Lists = {
    fonts: elementsIn(root, "fonts").map(readFont),
    fills: elementsIn(root, "fills").map(readFill),
    borders: elementsIn(root, "borders").map(readBorder),
    formats: readFormats(root),
  };
  const xfs = elementsIn(root, "cellXfs");
  const styles = xfs.map((xf, i) => readXf(xf, i, lists));
  if (styles.length === 0) styles.push({ xf: 0 });
  const differential = elementsIn(root, "dxfs").map(readDifferential);
  return { document, styles, xfs, ...lists, differential };
}
