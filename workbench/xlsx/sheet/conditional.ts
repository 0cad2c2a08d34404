import { columnName } from "../../model/address";
import type { Area, ConditionalFormatData, StyleData } from "../../model/data";
import { keyOf, same } from "../compare";
import { fromFile } from "../formula/from-file";
import { toFile } from "../formula/to-file";
import { childrenOf, flag, outerXml, type XmlDocument, type XmlElement } from "../xml/document";
import { patchStartTag, type XmlPatch } from "../xml/patch";
import { element, textElement, type Attributes } from "../xml/write";
import { readAreas, SHEET_ORDER, writeAreas } from "./sections";

const UNDERSTOOD = new Set(["expression", "cellIs", "containsText"]);

function readRule(
  document: XmlDocument,
  rule: XmlElement,
  areas: Area[],
  styles: Styles
): Omit<ConditionalFormatData, "id"> {
  const { type = "", priority, stopIfTrue, operator, text, dxfId } = rule.attributes;
  const style = dxfId === undefined ? undefined : styles[Number(dxfId)];
  return {
    areas,
    priority: Number(priority ?? 1),
    type: UNDERSTOOD.has(type) ? (type as ConditionalFormatData["type"]) : "other",
    formulas: childrenOf(rule, "formula").map((f) => fromFile(f.text)),
    origin: outerXml(document, rule),
    ...(flag(stopIfTrue) && { stopIfTrue: true }),
    ...(operator !== undefined && { operator }),
    ...(text !== undefined && { text }),
    ...(style && { style }),
  };
}

type Styles = readonly (StyleData | undefined)[];

/** One `<conditionalFormatting>` and its rules. */
interface Group {
  readonly element: XmlElement;
  readonly formats: ConditionalFormatData[];
}

function readGroups(document: XmlDocument, styles: Styles): Group[] {
  let count = 0;
  return childrenOf(document.root, "conditionalFormatting").map((element) => {
    const areas = readAreas(element.attributes.sqref);
    const rules = areas.length === 0 ? [] : childrenOf(element, "cfRule");
    const formats = rules.map((rule) => ({ ...readRule(document, rule, areas, styles), id: `cf${++count}` }));
    return { element, formats };
  });
}

/** Rules in the order of the file, numbered in that order. */
export const readConditionalFormats = (document: XmlDocument, styles: Styles): ConditionalFormatData[] =>
  readGroups(document, styles).flatMap((group) => group.formats);

/** Excel also stores the test of a text rule as a formula over the area's first cell. */
function textFormula(format: ConditionalFormatData): string {
  const first = format.areas[0]!;
  const text = `"${(format.text ?? "").replaceAll('"', '""')}"`;
  return `NOT(ISERROR(SEARCH(${text},${columnName(first.col)}${first.row + 1})))`;
}

function ruleXml(format: ConditionalFormatData, differentialOf: (style: StyleData) => number): string {
  const isText = format.type === "containsText";
  const formulas = isText && format.formulas.length === 0 ? [textFormula(format)] : format.formulas;
  const attributes: Attributes = {
    type: format.type,
    dxfId: format.style && differentialOf(format.style),
    priority: format.priority,
    stopIfTrue: format.stopIfTrue || undefined,
    operator: isText ? "containsText" : format.operator,
    text: isText ? format.text : undefined,
  };
  return element("cfRule", attributes, formulas.map((f) => textElement("formula", toFile(f))).join(""));
}

/** Of a rule that carries its original, only where it stands and which comes first can have changed. */
const carriedXml = (origin: string, format: ConditionalFormatData): string => {
  const tag = /^<[^>]*>/.exec(origin)![0];
  const attributes = { priority: format.priority, stopIfTrue: format.stopIfTrue || undefined };
  return patchStartTag(tag, attributes) + origin.slice(tag.length);
};

/** What a rule tests and shows, without its place. */
const contentOf = (format: ConditionalFormatData): unknown => {
  const { id: _id, areas: _areas, priority: _priority, stopIfTrue: _stop, ...content } = format;
  return content;
};

function formatXml(
  format: ConditionalFormatData,
  originals: Originals,
  differentialOf: DifferentialOf
): string {
  const { origin } = format;
  const original = origin === undefined ? undefined : originals.get(origin);
  const isUnchanged = original !== undefined && same(contentOf(original), contentOf(format));
  if (origin !== undefined && (isUnchanged || format.type === "other")) return carriedXml(origin, format);
  return ruleXml(format, differentialOf);
}

type DifferentialOf = (style: StyleData) => number;
type Originals = ReadonlyMap<string | undefined, ConditionalFormatData>;

/** Groups none of whose rules changed stay as they are; the others are made anew. */
export function writeConditionalFormats(
  patch: XmlPatch,
  styles: Styles,
  after: readonly ConditionalFormatData[],
  differentialOf: DifferentialOf
): void {
  const { document } = patch;
  const groups = readGroups(document, styles);
  const originals: Originals = new Map(groups.flatMap((g) => g.formats).map((f) => [f.origin, f]));
  const pending = new Map(after.map((format) => [format, keyOf(format)]));
  for (const { element: group, formats } of groups) {
    const left = formats.map((old) => [...pending.keys()].find((f) => pending.get(f) === keyOf(old)));
    if (left.includes(undefined)) patch.remove(group);
    else for (const format of left) pending.delete(format!);
  }
  const added = new Map<string, string>();
  for (const format of pending.keys()) {
    const sqref = writeAreas(format.areas);
    added.set(sqref, (added.get(sqref) ?? "") + formatXml(format, originals, differentialOf));
  }
  for (const [sqref, rules] of added) {
    patch.addChild(
      document.root,
      "conditionalFormatting",
      element("conditionalFormatting", { sqref }, rules),
      SHEET_ORDER
    );
  }
}
