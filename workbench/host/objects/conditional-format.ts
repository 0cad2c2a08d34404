import type { ConditionalFormatData } from "../../model/data";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type Bag, type HostObject } from "../object";
import { LiveRange } from "../session";
import { change, conditionalStyleType, ruleOf, type FormatTarget } from "./conditional-style";
import { areasOf, rangeAreasType } from "./range-areas";
import { rangeType } from "./range";

const bare = (value: unknown): string => String(value ?? "").replace(/^=/, "");

const customRuleType = define<FormatTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    formula: {
      get: (t) => `=${ruleOf(t).rule.formulas[0] ?? ""}`,
      set: (t, v) => change(t, { formulas: [bare(v)] }),
    },
    formulaLocal: {
      get: (t) => `=${ruleOf(t).rule.formulas[0] ?? ""}`,
      set: (t, v) => change(t, { formulas: [bare(v)] }),
    },
  },
});

const customType = define<FormatTarget>({
  name: "CustomConditionalFormat",
  children: { format: (t) => conditionalStyleType.of(t), rule: (t) => customRuleType.of(t) },
});

const OPERATORS: Record<string, string> = {
  ...{ Between: "between", NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual" },
  ...{ GreaterThan: "greaterThan", LessThan: "lessThan" },
  ...{ GreaterThanOrEqual: "greaterThanOrEqual", LessThanOrEqual: "lessThanOrEqual" },
};
const TEXT_OPERATORS: Record<string, string> = {
  ...{ Contains: "containsText", NotContains: "notContains", BeginsWith: "beginsWith", EndsWith: "endsWith" },
};

const wordFor = (table: Record<string, string>, value: unknown): string => {
  const found = Object.entries(table).find(([name]) => name.toLowerCase() === String(value).toLowerCase());
  if (!found) throw invalidArgument();
  return found[1];
};
const nameFor = (table: Record<string, string>, value: string | undefined): string | null =>
  Object.entries(table).find(([, word]) => word === value)?.[0] ?? null;

const bagOf = (value: unknown): Bag => {
  if (value === null || typeof value !== "object") throw invalidArgument();
  return value as Bag;
};

const cellValueType = define<FormatTarget>({
  name: "CellValueConditionalFormat",
  scalars: {
    rule: {
      get: (t) => {
        const { formulas, operator } = ruleOf(t).rule;
        const [formula1, formula2] = formulas.map((f) => `=${f}`);
        return { formula1, formula2: formula2 ?? null, operator: nameFor(OPERATORS, operator) };
      },
      set: (t, value) => {
        const bag = bagOf(value);
        const formulas = [bag.formula1, bag.formula2]
          .filter((f) => f !== undefined && f !== null && f !== "")
          .map(bare);
        change(t, { formulas, operator: wordFor(OPERATORS, bag.operator) });
      },
    },
  },
  children: { format: (t) => conditionalStyleType.of(t) },
});

const textType = define<FormatTarget>({
  name: "TextConditionalFormat",
  scalars: {
    rule: {
      get: (t) => {
        const { operator, text } = ruleOf(t).rule;
        return { operator: nameFor(TEXT_OPERATORS, operator), text: text ?? "" };
      },
      set: (t, value) => {
        const bag = bagOf(value);
        change(t, { operator: wordFor(TEXT_OPERATORS, bag.operator), text: String(bag.text ?? "") });
      },
    },
  },
  children: { format: (t) => conditionalStyleType.of(t) },
});

type Kind = ConditionalFormatData["type"];
const KIND_NAMES: Partial<Record<Kind, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  containsText: "ContainsText",
};

/** The part of a rule that belongs to its kind: refused, or null, for rules of another kind. */
const part = (kind: Kind, make: (t: FormatTarget) => HostObject) => ({
  required: (t: FormatTarget): HostObject => {
    if (ruleOf(t).rule.type !== kind) throw itemNotFound();
    return make(t);
  },
  orNull: (t: FormatTarget): HostObject | null => (ruleOf(t).rule.type === kind ? make(t) : null),
});
const custom = part("expression", (t) => customType.of(t));
const cellValue = part("cellIs", (t) => cellValueType.of(t));
const text = part("containsText", (t) => textType.of(t));

const ranges = (t: FormatTarget): LiveRange[] => {
  const { data, rule } = ruleOf(t);
  return rule.areas.map((area) => new LiveRange(t.session, data, area));
};
const singleRange = (t: FormatTarget): HostObject | null => {
  const [first, ...more] = ranges(t);
  return first && more.length === 0 ? rangeType.of(first) : null;
};

export const conditionalFormatType = define<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    id: readOnly(({ id }) => id),
    priority: {
      get: (t) => ruleOf(t).rule.priority - 1,
      set: (t, value) => change(t, { priority: Number(value) + 1 }),
    },
    stopIfTrue: {
      get: (t) => ruleOf(t).rule.stopIfTrue ?? false,
      set: (t, value) => change(t, { stopIfTrue: value === true }),
    },
    type: readOnly((t) => KIND_NAMES[ruleOf(t).rule.type] ?? "Unknown"),
  },
  children: {
    cellValue: cellValue.required,
    cellValueOrNullObject: cellValue.orNull,
    custom: custom.required,
    customOrNullObject: custom.orNull,
    textComparison: text.required,
    textComparisonOrNullObject: text.orNull,
  },
  methods: {
    delete: (t) => {
      const { data, rule } = ruleOf(t);
      t.session.workbook.touch(data, "conditionalFormats");
      data.conditionalFormats = data.conditionalFormats.filter((r) => r !== rule);
    },
    getRange: (t) => {
      const range = singleRange(t);
      if (!range) throw itemNotFound();
      return range;
    },
    getRangeOrNullObject: singleRange,
    getRanges: (t) => rangeAreasType.of(areasOf(t.session, ranges(t))),
  },
});
