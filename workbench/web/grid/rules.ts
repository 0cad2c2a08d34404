import {
  DataValidationRenderMode,
  type IResources,
  type ISheetDataValidationRule,
  type IStyleData,
} from "@univerjs/core";
import type { IDefinedNameMapItem, IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  SHEET_CONDITIONAL_FORMATTING_PLUGIN,
  type IConditionFormattingRule,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type {
  Area,
  BookData,
  ConditionalFormatData,
  NameData,
  SheetData,
  StyleData,
  ValidationData,
} from "../../model/data";
import type { Palette } from "./colors";
import { rangeOf } from "./ranges";
import { gridStyle } from "./styles";

const VALIDATION_PLUGIN = "SHEET_DATA_VALIDATION_PLUGIN";
const NAMES_PLUGIN = "SHEET_DEFINED_NAME_PLUGIN";
const ERROR_STYLES = { information: 0, stop: 1, warning: 2 };

const COMPARISONS: Record<string, string> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  lessThan: "<",
  greaterThanOrEqual: ">=",
  lessThanOrEqual: "<=",
};

function columnName(col: number): string {
  return (col >= 26 ? columnName(Math.floor(col / 26) - 1) : "") + String.fromCharCode(65 + (col % 26));
}

/** Comparisons are put as formulas: their operands may be any, and text compares as in Excel. */
function comparison(rule: ConditionalFormatData): string {
  const first = rule.areas[0]!;
  const cell = `${columnName(first.col)}${first.row + 1}`;
  const [one = "", two = ""] = rule.formulas;
  if (rule.operator === "between") return `=AND(${cell}>=${one},${cell}<=${two})`;
  if (rule.operator === "notBetween") return `=OR(${cell}<${one},${cell}>${two})`;
  return `=${cell}${COMPARISONS[rule.operator ?? "equal"] ?? "="}${one}`;
}

/** In the styles of rules the background colour is the one that fills, unlike in the styles of cells. */
function ruleStyle({ fill, ...style }: StyleData, palette: Palette): IStyleData {
  const color = fill?.bg ?? fill?.fg;
  return gridStyle({ ...style, ...(color ? { fill: { pattern: "solid", fg: color } } : {}) }, palette);
}

function condition(
  rule: ConditionalFormatData,
  palette: Palette
): IConditionalFormattingRuleConfig | undefined {
  const style = ruleStyle(rule.style ?? {}, palette);
  const highlight = { type: CFRuleType.highlightCell as const, style };
  if (rule.type === "containsText") {
    const value = rule.text ?? "";
    return { ...highlight, subType: CFSubRuleType.text, operator: CFTextOperator.containsText, value };
  }
  if (rule.type === "other" || rule.areas.length === 0) return undefined;
  const value = rule.type === "cellIs" ? comparison(rule) : `=${rule.formulas[0] ?? "FALSE"}`;
  return { ...highlight, subType: CFSubRuleType.formula, value };
}

/** In Excel's order; kinds that are only carried over in the file are not painted. */
export function conditionalRules(sheet: SheetData, palette: Palette): IConditionFormattingRule[] {
  return [...sheet.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap((format) => {
      const rule = condition(format, palette);
      if (!rule) return [];
      return [
        { cfId: format.id, ranges: format.areas.map(rangeOf), stopIfTrue: format.stopIfTrue ?? false, rule },
      ];
    });
}

/** A written list `"是,否"` becomes 是,否; anything else is a formula. */
function source(validation: ValidationData): string | undefined {
  const formula = validation.formula1;
  if (formula === undefined) return undefined;
  const list = validation.type === "list" && /^"(.*)"$/s.exec(formula);
  if (list) return list[1]!.replaceAll('""', '"');
  return validation.type !== "list" && Number.isFinite(Number(formula)) ? formula : `=${formula}`;
}

/** Narrow columns, as those of a roster, have no room for an arrow beside the text. */
const ROOM_FOR_ARROW = 7;

function hasRoom(sheet: SheetData, areas: readonly Area[]): boolean {
  const width = (col: number): number => sheet.columns.get(col)?.width ?? sheet.defaultColumnWidth ?? 9;
  return areas.every(({ col }) => width(col) >= ROOM_FOR_ARROW);
}

const validationRule = (
  sheet: SheetData,
  validation: ValidationData,
  uid: string
): ISheetDataValidationRule => ({
  uid,
  type: validation.type === "none" ? "any" : validation.type,
  ranges: validation.areas.map(rangeOf),
  allowBlank: validation.allowBlank ?? true,
  formula1: source(validation),
  formula2: validation.formula2 === undefined ? undefined : `=${validation.formula2}`,
  operator: validation.operator as ISheetDataValidationRule["operator"],
  showDropDown: validation.inCellDropdown ?? true,
  renderMode: hasRoom(sheet, validation.areas)
    ? DataValidationRenderMode.ARROW
    : DataValidationRenderMode.TEXT,
  showErrorMessage: validation.showError ?? false,
  error: validation.errorMessage,
  errorTitle: validation.errorTitle,
  errorStyle: ERROR_STYLES[validation.errorStyle ?? "stop"],
});

export const validationRules = (sheet: SheetData): ISheetDataValidationRule[] =>
  sheet.validations.map((validation, i) => validationRule(sheet, validation, `${sheet.id}-${i}`));

/** Conditional formats and validation may refer to names. */
const definedName = (name: NameData, index: number): IDefinedNamesServiceParam => ({
  id: `name-${index}`,
  name: name.name,
  formulaOrRefString: /^[^"]*!/.test(name.formula) ? name.formula : `=${name.formula}`,
  localSheetId: name.sheet ?? "AllDefaultWorkbook",
  hidden: name.hidden ?? false,
  comment: name.comment ?? "",
});

const bySheet = <T>(book: BookData, rules: (sheet: SheetData) => T[]): Record<string, T[]> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.id, rules(sheet)]));

export const nameRecords = (book: BookData): IDefinedNameMapItem =>
  Object.fromEntries(book.names.map((name, i) => [`name-${i}`, definedName(name, i)]));

export function ruleResources(book: BookData, palette: Palette): IResources {
  return [
    {
      name: SHEET_CONDITIONAL_FORMATTING_PLUGIN,
      data: JSON.stringify(bySheet(book, (sheet) => conditionalRules(sheet, palette))),
    },
    { name: VALIDATION_PLUGIN, data: JSON.stringify(bySheet(book, validationRules)) },
    { name: NAMES_PLUGIN, data: JSON.stringify(nameRecords(book)) },
  ];
}
