import type { ProtectionData, SheetData } from "../../model/data";
import { same } from "../compare";
import { child, flag, type XmlElement } from "../xml/document";
import type { XmlPatch } from "../xml/patch";
import { element } from "../xml/write";
import { SHEET_ORDER } from "./sections";

/** The file says what is locked, Office.js what is allowed; and two of the attributes are off unless said. */
const LOCKS: readonly (readonly [option: string, attribute: string, lockedByDefault: boolean])[] = [
  ["allowAutoFilter", "autoFilter", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowInsertRows", "insertRows", true],
  ["allowPivotTables", "pivotTables", true],
  ["allowSort", "sort", true],
];

const SECRETS = ["password", "algorithmName", "hashValue", "saltValue", "spinCount"];

export function readProtection(root: XmlElement): SheetData["protection"] {
  const attributes = child(root, "sheetProtection")?.attributes;
  if (!attributes || !flag(attributes.sheet)) return undefined;
  const options: Record<string, boolean> = {};
  for (const [option, attribute, lockedByDefault] of LOCKS) {
    if (!flag(attributes[attribute], lockedByDefault)) options[option] = true;
  }
  const protection: ProtectionData = { options };
  if (SECRETS.some((name) => attributes[name] !== undefined)) protection.password = true;
  if (flag(attributes.selectUnlockedCells)) protection.selectionMode = "None";
  else if (flag(attributes.selectLockedCells)) protection.selectionMode = "Unlocked";
  return protection;
}

/** Excel's old 16-bit check value: a guard against mistakes, not a secret. [ECMA-376, legacy password hash] */
export function legacyHash(password: string): string {
  let hash = 0;
  for (const letter of [...password].reverse()) {
    hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
    hash ^= letter.charCodeAt(0);
  }
  hash = ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  hash ^= password.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

function secrets(
  present: XmlElement | undefined,
  password: ProtectionData["password"]
): Record<string, string> {
  if (typeof password === "string") return password === "" ? {} : { password: legacyHash(password) };
  if (password !== true) return {};
  return Object.fromEntries(
    Object.entries(present?.attributes ?? {}).filter(([name]) => SECRETS.includes(name))
  );
}

export function writeProtection(
  patch: XmlPatch,
  before: SheetData["protection"],
  after: SheetData["protection"]
): void {
  if (same(before, after)) return;
  const { root } = patch.document;
  if (!after) return patch.setChild(root, "sheetProtection", null, SHEET_ORDER);
  const locks = LOCKS.map(([option, attribute, lockedByDefault]): [string, boolean | undefined] => {
    const locked = !after.options[option];
    return [attribute, locked === lockedByDefault ? undefined : locked];
  });
  const attributes = {
    ...secrets(child(root, "sheetProtection"), after.password),
    sheet: true,
    ...Object.fromEntries(locks),
    selectLockedCells:
      after.selectionMode === "Unlocked" || after.selectionMode === "None" ? true : undefined,
    selectUnlockedCells: after.selectionMode === "None" ? true : undefined,
  };
  patch.setChild(root, "sheetProtection", element("sheetProtection", attributes), SHEET_ORDER);
}
