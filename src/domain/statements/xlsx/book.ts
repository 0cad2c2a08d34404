import { refuseFile } from "../refusal";
import type { RowSink } from "../row";
import type { Decoders, Source } from "../source";
import { attribute, type XmlHandler, XmlReader } from "../xml/tokens";
import type { Entry } from "../zip/directory";
import { unpack } from "../zip/unpack";
import { type Book, SheetHandler, StringsHandler } from "./sheet";

/** The parts of an .xlsx by name. */
export type Parts = ReadonlyMap<string, Entry>;

const WORKBOOK = "xl/workbook.xml";
/** Whether the parts are those of an .xlsx. Example: an archive of CSV files → false. */
export const isWorkbook = (parts: Parts): boolean => parts.has(WORKBOOK);
/** Macros are no part of an export. */
const MACROS = "xl/vbaProject.bin";

interface Sheet {
  readonly name: string;
  readonly id: string;
}

/** The sheets of a workbook in their order; each is read when its turn comes. */
export function readWorkbook(
  source: Source,
  parts: Parts,
  decoders: Decoders,
  sinkOf: (sheet: string) => RowSink
): void {
  if (parts.has(MACROS)) refuseFile("statement.macros");
  const { sheets, is1904 } = contentsOf(source, parts, decoders);
  const targets = relationsOf(source, parts, decoders);
  const strings = new StringsHandler();
  readPart(source, parts, "xl/sharedStrings.xml", decoders, strings);
  const book: Book = { strings: strings.strings, is1904 };
  for (const { name, id } of sheets) {
    const part = targets.get(id);
    if (part === undefined || !part.includes("worksheets/")) continue;
    if (!readPart(source, parts, part, decoders, new SheetHandler(book, sinkOf(name))))
      refuseFile("statement.xmlBroken");
  }
}

/** False when there is no such part. */
function readPart(
  source: Source,
  parts: Parts,
  name: string,
  decoders: Decoders,
  handler: XmlHandler
): boolean {
  const entry = parts.get(name);
  if (!entry) return false;
  const reader = new XmlReader(decoders("utf-8"), handler);
  // To the end even when enough was heard: only then its checksum is known.
  unpack(source, entry, (piece, isLast) => {
    reader.push(piece, isLast);
    return true;
  });
  return true;
}

const NOTHING = { text: () => undefined, close: () => undefined } as const;

function contentsOf(source: Source, parts: Parts, decoders: Decoders) {
  const sheets: Sheet[] = [];
  let is1904 = false;
  readPart(source, parts, WORKBOOK, decoders, {
    ...NOTHING,
    open(name, attributes) {
      if (name === "workbookPr") is1904 = /^(1|true)$/.test(attribute(attributes, "date1904") ?? "");
      if (name === "sheet")
        sheets.push({ name: attribute(attributes, "name") ?? "", id: attribute(attributes, "r:id") ?? "" });
    },
  });
  return { sheets, is1904 };
}

function relationsOf(source: Source, parts: Parts, decoders: Decoders): Map<string, string> {
  const targets = new Map<string, string>();
  readPart(source, parts, "xl/_rels/workbook.xml.rels", decoders, {
    ...NOTHING,
    open(name, attributes) {
      if (name !== "Relationship") return;
      const target = attribute(attributes, "Target") ?? "";
      targets.set(attribute(attributes, "Id") ?? "", target.replace(/^\/?(?:xl\/)?/, "xl/"));
    },
  });
  return targets;
}
