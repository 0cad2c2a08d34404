import { columnName, formatArea } from "../../model/address";
import { COLUMN_COUNT, type CellData, type CellValue } from "../../model/data";
import type { StringWriter } from "../book/strings";
import { callsArrays, takesArrays, toFile } from "../formula/to-file";
import type { XmlElement } from "../xml/document";
import { patchStartTag } from "../xml/patch";
import { element, encodeXstring, textElement, type Attributes } from "../xml/write";
import type { CellChange } from "./cells-compare";
import { tableAt, type CellContext } from "./cells-read";

/** What writing cells needs from the rest of the package. */
export interface CellOutput {
  readonly strings: StringWriter;
  /** The record of a style of the book. */
  readonly xfOf: (style: number) => number;
  /** The style a cell of the sheet shows. */
  readonly styleOf: (key: number, cell: CellData) => number;
  readonly tables: CellContext["tables"];
  /** The `cm` number of dynamic arrays; asked for only when there is one. */
  readonly dynamicNumber: () => number;
}

export const addressOf = (key: number): string =>
  `${columnName(key % COLUMN_COUNT)}${Math.floor(key / COLUMN_COUNT) + 1}`;

/** Errors Excel 2007 knows. The newer ones are stored as #VALUE! until Excel calculates again. */
const STORED_ERRORS = new Set<string>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
]);

interface StoredValue {
  readonly type: string | undefined;
  readonly xml: string;
}

const value = (type: string | undefined, text: string): StoredValue => ({ type, xml: `<v>${text}</v>` });

/** A constant text: its rich original when it still says the same, else a shared string. */
function storedText(cell: CellData, text: string, { strings }: CellOutput): StoredValue {
  const { items, sharedCount } = strings.pool;
  const { origin } = cell;
  const item = origin === undefined ? undefined : items[origin];
  if (item?.text !== text) return value("s", String(strings.indexOf(text)));
  return origin! < sharedCount
    ? value("s", String(origin))
    : { type: "inlineStr", xml: `<is>${item.rich}</is>` };
}

function storedScalar(v: Exclude<CellValue, string>): StoredValue {
  if (typeof v === "boolean") return value("b", v ? "1" : "0");
  if (typeof v === "object") return value("e", STORED_ERRORS.has(v.error) ? v.error : "#VALUE!");
  return Number.isFinite(v) ? value(undefined, String(v)) : value("e", "#NUM!");
}

function storedValue(cell: CellData, output: CellOutput): StoredValue {
  const { v } = cell;
  if (v === undefined) return { type: undefined, xml: "" };
  if (typeof v !== "string") return storedScalar(v);
  const isResult = cell.f !== undefined || cell.spillOf !== undefined;
  return isResult ? { type: "str", xml: textElement("v", encodeXstring(v)) } : storedText(cell, v, output);
}

interface StoredFormula {
  readonly xml: string;
  readonly cm: number | undefined;
}

/** A table's cells cannot spill: there only what needs the whole range is marked. */
const isDynamic = (formula: string, table: string | undefined): boolean =>
  takesArrays(formula) || (table === undefined && callsArrays(formula));

function storedFormula(key: number, cell: CellData, output: CellOutput): StoredFormula {
  if (cell.f === undefined) return { xml: "", cm: undefined };
  const [row, col] = [Math.floor(key / COLUMN_COUNT), key % COLUMN_COUNT];
  const table = tableAt(output, row, col);
  const array = cell.array ?? (isDynamic(cell.f, table) ? { rows: 1, cols: 1, dynamic: true } : undefined);
  const text = toFile(cell.f, { table, intersects: array === undefined });
  if (!array) return { xml: textElement("f", text), cm: undefined };
  const ref = formatArea({ row, col, rows: array.rows, cols: array.cols });
  return {
    xml: textElement("f", text, { t: "array", ref }),
    cm: array.dynamic ? output.dynamicNumber() : undefined,
  };
}

/** A cell of the file, as it stands in the text of its row. */
export interface SourceCell {
  readonly row: string;
  readonly element: XmlElement;
}

const styleAttribute = (key: number, cell: CellData, output: CellOutput): number | undefined =>
  output.xfOf(output.styleOf(key, cell)) || undefined;

/** The cell from nothing. */
export function newCellXml(key: number, cell: CellData, output: CellOutput): string {
  const formula = storedFormula(key, cell, output);
  const stored = storedValue(cell, output);
  const attributes: Attributes = {
    r: addressOf(key),
    s: styleAttribute(key, cell, output),
    t: stored.type,
    cm: formula.cm,
  };
  return element("c", attributes, formula.xml + stored.xml);
}

/** Rows are parsed by themselves, without the namespaces around them. */
export const localName = (name: string): string => name.replace(/^.*:/, "");

/** A cell of the file with another value or style: its formula's element stays as it is. */
export function patchedCellXml(
  key: number,
  source: SourceCell,
  cell: CellData,
  change: CellChange,
  output: CellOutput
): string {
  const { row, element: c } = source;
  const attributes: Attributes = { r: addressOf(key), s: styleAttribute(key, cell, output) };
  const tag = row.slice(c.start, c.innerStart);
  if (!change.value) return patchStartTag(tag, attributes) + row.slice(c.innerStart, c.end);
  const stored = storedValue(cell, output);
  const formula = c.children.find((child) => localName(child.name) === "f");
  const kept = formula && cell.f !== undefined ? row.slice(formula.start, formula.end) : "";
  const name = /^<([^\s/>]+)/.exec(tag)![1]!;
  const open = patchStartTag(tag, { ...attributes, t: stored.type, vm: undefined }).replace(/\s*\/?>$/, ">");
  return `${open}${kept}${stored.xml}</${name}>`;
}
