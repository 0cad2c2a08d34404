import type { ValidationData } from "../../model/data";
import { same } from "../compare";
import { fromFile } from "../formula/from-file";
import { toFile } from "../formula/to-file";
import { child, childrenOf, descendants, flag, type XmlDocument, type XmlElement } from "../xml/document";
import type { XmlPatch } from "../xml/patch";
import { decodeXstring, element, encodeXstring, textElement } from "../xml/write";
import { readAreas, SHEET_ORDER, writeAreas } from "./sections";

/** A validation and the element it was read from: of the sheet itself, or of its extension list (Excel 2010). */
export interface ReadValidation {
  readonly data: ValidationData;
  readonly element: XmlElement;
}

const formulaText = (element: XmlElement | undefined): string | undefined => {
  const text = (child(element, "xm:f") ?? element)?.text.trim();
  return text === undefined || text === "" ? undefined : fromFile(text);
};

const given = (text: string | undefined): string | undefined => (text ? decodeXstring(text) : undefined);

function readOne(element: XmlElement): ReadValidation {
  const { attributes: a } = element;
  const own = (name: string): XmlElement | undefined => child(element, name) ?? child(element, `x14:${name}`);
  const data: ValidationData = {
    areas: readAreas(a.sqref ?? child(element, "xm:sqref")?.text),
    type: (a.type ?? "none") as ValidationData["type"],
    operator: a.operator as ValidationData["operator"],
    formula1: formulaText(own("formula1")),
    formula2: formulaText(own("formula2")),
    allowBlank: flag(a.allowBlank),
    // The attribute says the opposite of its name.
    inCellDropdown: !flag(a.showDropDown),
    errorStyle: a.errorStyle as ValidationData["errorStyle"],
    showError: flag(a.showErrorMessage),
    errorTitle: given(a.errorTitle),
    errorMessage: given(a.error),
    showPrompt: flag(a.showInputMessage),
    promptTitle: given(a.promptTitle),
    promptMessage: given(a.prompt),
  };
  const present = Object.entries(data).filter(([, value]) => value !== undefined);
  return { data: Object.fromEntries(present) as unknown as ValidationData, element };
}

export function readValidations(root: XmlElement): ReadValidation[] {
  const own = childrenOf(child(root, "dataValidations"), "dataValidation");
  const extended = descendants(child(root, "extLst") ?? EMPTY, "x14:dataValidation");
  return [...own, ...extended].map(readOne).filter(({ data }) => data.areas.length > 0);
}

const EMPTY: XmlElement = {
  name: "",
  attributes: {},
  children: [],
  text: "",
  start: 0,
  innerStart: 0,
  innerEnd: 0,
  end: 0,
};

const encoded = (text: string | undefined): string | undefined =>
  text === undefined || text === "" ? undefined : encodeXstring(text);

function validationXml(data: ValidationData): string {
  const attributes = {
    type: data.type === "none" ? undefined : data.type,
    errorStyle: data.errorStyle === "stop" ? undefined : data.errorStyle,
    operator: data.operator === "between" ? undefined : data.operator,
    allowBlank: (data.allowBlank ?? true) || undefined,
    showDropDown: data.inCellDropdown === false || undefined,
    showInputMessage: (data.showPrompt ?? true) || undefined,
    showErrorMessage: (data.showError ?? true) || undefined,
    errorTitle: encoded(data.errorTitle),
    error: encoded(data.errorMessage),
    promptTitle: encoded(data.promptTitle),
    prompt: encoded(data.promptMessage),
    sqref: writeAreas(data.areas),
  };
  const formula = (name: string, text: string | undefined): string =>
    text === undefined ? "" : textElement(name, toFile(text));
  const formulas = formula("formula1", data.formula1) + formula("formula2", data.formula2);
  return element("dataValidation", attributes, formulas);
}

/** Splits into what is still there, what is gone and what is new. */
function compareLists(before: readonly ReadValidation[], after: readonly ValidationData[]) {
  const gone = new Set(before);
  const added = after.filter((data) => {
    const match = [...gone].find((old) => same(old.data, data));
    if (match) gone.delete(match);
    return !match;
  });
  return { gone, added };
}

/** Removes an extension's list with its last entry, or corrects its count. */
function shrinkExtended(patch: XmlPatch, document: XmlDocument, gone: ReadonlySet<XmlElement>): void {
  for (const ext of childrenOf(child(document.root, "extLst"), "ext")) {
    const list = child(ext, "x14:dataValidations");
    if (!list) continue;
    const left = list.children.filter((c) => !gone.has(c));
    if (left.length === list.children.length) continue;
    if (left.length === 0) patch.remove(ext);
    else {
      patch.attributes(list, { count: left.length });
      for (const old of list.children) if (gone.has(old)) patch.remove(old);
    }
  }
}

export function writeValidations(
  patch: XmlPatch,
  before: readonly ReadValidation[],
  after: readonly ValidationData[]
): void {
  const { gone, added } = compareLists(before, after);
  if (gone.size === 0 && added.length === 0) return;
  const { document } = patch;
  const removed = new Set([...gone].map((old) => old.element));
  shrinkExtended(patch, document, removed);
  const list = child(document.root, "dataValidations");
  const kept = (list?.children ?? []).filter((c) => !removed.has(c));
  const items = [...kept.map((c) => document.text.slice(c.start, c.end)), ...added.map(validationXml)];
  if (!list && items.length === 0) return;
  const xml =
    items.length === 0
      ? null
      : element("dataValidations", { ...list?.attributes, count: items.length }, items.join(""));
  patch.setChild(document.root, "dataValidations", xml, SHEET_ORDER);
}
