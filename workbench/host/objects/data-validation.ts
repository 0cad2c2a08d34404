import { intersection } from "../../model/areas";
import type { ValidationData } from "../../model/data";
import { guardObjects } from "../../model/edit/protection";
import { clearRules } from "../../model/edit/rules";
import { serialOf } from "../../model/numbers/serial";
import { invalidArgument } from "../errors";
import { define, type Bag, type Property } from "../object";
import type { HostSession, LiveRange } from "../session";
import { absoluteFormula } from "./named-item";
import { rangeType } from "./range";

interface Validated {
  session: HostSession;
  ranges: LiveRange[];
}

type Type = ValidationData["type"];
const TYPE_OF: Record<string, Type> = {
  ...{ wholeNumber: "whole", decimal: "decimal", date: "date", time: "time", textLength: "textLength" },
  ...{ list: "list", custom: "custom" },
};
const TYPE_NAME: Record<Type, string> = {
  ...{ none: "None", whole: "WholeNumber", decimal: "Decimal", date: "Date", time: "Time" },
  ...{ textLength: "TextLength", list: "List", custom: "Custom" },
};

const camel = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const pascal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
type Operator = NonNullable<ValidationData["operator"]>;

const OPERATORS: Record<string, Operator> = {
  ...{ between: "between", notBetween: "notBetween", equalTo: "equal", notEqualTo: "notEqual" },
  ...{ greaterThan: "greaterThan", lessThan: "lessThan", greaterThanOrEqualTo: "greaterThanOrEqual" },
  ...{ lessThanOrEqualTo: "lessThanOrEqual" },
} as const;

const ruleAt = (range: LiveRange): ValidationData | undefined => {
  const first = { ...range.place, rows: 1, cols: 1 };
  return range.sheet.validations.find((v) => v.areas.some((a) => intersection(a, first)));
};

const current = ({ ranges }: Validated): ValidationData | undefined =>
  ranges[0] ? ruleAt(ranges[0]) : undefined;

/** Gives the ranges a rule of their own: the one they had, changed. */
function change({ session, ranges }: Validated, patch: Partial<ValidationData>): void {
  for (const range of ranges) {
    const { workbook } = session;
    guardObjects(range.sheet);
    const old = ruleAt(range) ?? { type: "none", areas: [], allowBlank: true };
    clearRules(workbook, range.sheet, range.place, "validations");
    workbook.touch(range.sheet, "validations");
    range.sheet.validations.push({ ...structuredClone(old), ...patch, areas: [{ ...range.place }] });
  }
}

/** A bound as the API gives it: a number, "=A1", a date text, a range. */
function formulaOf(value: unknown, type: Type): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const range = rangeType.targetOf(value);
  if (range) return absoluteFormula(range);
  const text = String(value);
  if (text.startsWith("=")) return text.slice(1);
  const day = type === "date" ? /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})/.exec(text) : null;
  const serial = day && serialOf(Number(day[1]), Number(day[2]), Number(day[3]));
  return serial === null ? text : String(serial);
}

function listFormula(source: unknown): string {
  const range = rangeType.targetOf(source);
  if (range) return absoluteFormula(range);
  if (typeof source !== "string" || source === "") throw invalidArgument();
  return source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
}

function ruleOf(rule: Bag): Partial<ValidationData> {
  const [name, body] = Object.entries(rule).find(([, value]) => value !== null && value !== undefined) ?? [];
  const type = name === undefined ? undefined : TYPE_OF[name];
  if (type === undefined || typeof body !== "object") throw invalidArgument();
  const fields = body as Bag;
  const plain = { type, operator: undefined, formula1: undefined, formula2: undefined };
  if (type === "list")
    return {
      ...plain,
      formula1: listFormula(fields.source),
      inCellDropdown: fields.inCellDropDown !== false,
    };
  if (type === "custom") return { ...plain, formula1: formulaOf(fields.formula, type) };
  const operator = OPERATORS[camel(String(fields.operator))];
  const formula1 = formulaOf(fields.formula1, type);
  if (!operator || formula1 === undefined) throw invalidArgument();
  return { ...plain, operator, formula1, formula2: formulaOf(fields.formula2, type) };
}

const shown = (formula: string | undefined): unknown => {
  if (formula === undefined) return null;
  return /^-?\d+(\.\d+)?$/.test(formula) ? Number(formula) : `=${formula}`;
};

function ruleBag(rule: ValidationData | undefined): Bag {
  if (!rule || rule.type === "none") return {};
  if (rule.type === "list") {
    const literal = /^"(.*)"$/s.exec(rule.formula1 ?? "");
    const source = literal ? literal[1]!.replaceAll('""', '"') : `=${rule.formula1}`;
    return { list: { inCellDropDown: rule.inCellDropdown !== false, source } };
  }
  if (rule.type === "custom") return { custom: { formula: `=${rule.formula1}` } };
  const name = Object.entries(TYPE_OF).find(([, type]) => type === rule.type)![0];
  const operator = Object.entries(OPERATORS).find(([, op]) => op === (rule.operator ?? "between"))![0];
  return {
    [name]: { formula1: shown(rule.formula1), formula2: shown(rule.formula2), operator: pascal(operator) },
  };
}

const property = (
  get: (rule: ValidationData | undefined) => unknown,
  set: (value: unknown) => Partial<ValidationData>
): Property<Validated> => ({
  get: (t) => get(current(t)),
  set: (t, value) => change(t, set(value)),
});

const bagOf = (value: unknown): Bag => (value !== null && typeof value === "object" ? (value as Bag) : {});
type ErrorStyle = NonNullable<ValidationData["errorStyle"]>;
const STYLES: readonly ErrorStyle[] = ["stop", "warning", "information"];

export const dataValidationType = define<Validated>({
  name: "DataValidation",
  scalars: {
    errorAlert: property(
      (rule) => ({
        message: rule?.errorMessage ?? "",
        showAlert: rule?.showError !== false,
        style: pascal(rule?.errorStyle ?? "stop"),
        title: rule?.errorTitle ?? "",
      }),
      (value) => {
        const bag = bagOf(value);
        const style = STYLES.find((s) => s === camel(String(bag.style ?? "stop")));
        if (!style) throw invalidArgument();
        return {
          errorMessage: String(bag.message ?? ""),
          errorTitle: String(bag.title ?? ""),
          showError: bag.showAlert !== false,
          errorStyle: style,
        };
      }
    ),
    ignoreBlanks: property(
      (rule) => rule?.allowBlank ?? true,
      (value) => ({ allowBlank: value === true })
    ),
    prompt: property(
      (rule) => ({
        message: rule?.promptMessage ?? "",
        showPrompt: rule?.showPrompt !== false,
        title: rule?.promptTitle ?? "",
      }),
      (value) => {
        const bag = bagOf(value);
        return {
          promptMessage: String(bag.message ?? ""),
          promptTitle: String(bag.title ?? ""),
          showPrompt: bag.showPrompt !== false,
        };
      }
    ),
    rule: property(ruleBag, (value) => ruleOf(bagOf(value))),
    type: { get: (t) => TYPE_NAME[current(t)?.type ?? "none"] },
  },
  methods: {
    clear: ({ session, ranges }) =>
      ranges.forEach((range) => {
        guardObjects(range.sheet);
        clearRules(session.workbook, range.sheet, range.place, "validations");
      }),
  },
});
