import type { BorderSide, ConditionalFormatData, SheetData, StyleData } from "../../model/data";
import { patchStyle, type StylePatch } from "../../model/styles";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type Bag, type HostObject, type Property } from "../object";
import { LiveRange, type HostSession } from "../session";
import { fromColor, toColor } from "./colors";
import { areasOf, rangeAreasType } from "./range-areas";
import { rangeType } from "./range";

interface FormatTarget {
  session: HostSession;
  sheet: string;
  id: string;
}

function ruleOf({ session, sheet, id }: FormatTarget): { data: SheetData; rule: ConditionalFormatData } {
  const data = session.workbook.sheetById(sheet);
  const rule = data?.conditionalFormats.find((r) => r.id === id);
  if (!data || !rule) throw itemNotFound();
  return { data, rule };
}

/** Changes the rule; it is then no longer the file's own element. */
function change(t: FormatTarget, patch: Partial<ConditionalFormatData>): void {
  const { data, rule } = ruleOf(t);
  t.session.workbook.touch(data, "conditionalFormats");
  delete rule.origin;
  Object.assign(rule, patch);
}

const patch = (t: FormatTarget, style: StylePatch): void =>
  change(t, { style: patchStyle(ruleOf(t).rule.style ?? {}, style) });

const styled = (
  read: (style: StyleData) => unknown,
  write: (value: unknown) => StylePatch
): Property<FormatTarget> => ({
  get: (t) => read(ruleOf(t).rule.style ?? {}),
  set: (t, value) => patch(t, write(value)),
});

const flag = (value: unknown): true | undefined => (value === true ? true : undefined);

const fontType = define<FormatTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    bold: styled(
      (s) => s.font?.bold ?? false,
      (v) => ({ font: { bold: flag(v) } })
    ),
    color: styled(
      (s) => fromColor(s.font?.color, undefined) ?? "",
      (v) => ({ font: { color: toColor(v) } })
    ),
    italic: styled(
      (s) => s.font?.italic ?? false,
      (v) => ({ font: { italic: flag(v) } })
    ),
    strikethrough: styled(
      (s) => s.font?.strike ?? false,
      (v) => ({ font: { strike: flag(v) } })
    ),
    underline: styled(
      (s) => (s.font?.underline === "double" ? "Double" : s.font?.underline ? "Single" : "None"),
      (v) => ({ font: { underline: v === "Double" ? "double" : v === "Single" ? "single" : undefined } })
    ),
  },
  methods: { clear: (t) => patch(t, { font: undefined }) },
});

const fillType = define<FormatTarget>({
  name: "ConditionalRangeFill",
  scalars: {
    color: styled(
      (s) => fromColor(s.fill?.bg ?? s.fill?.fg, undefined) ?? "",
      // A conditional fill keeps its colour as the background of a solid pattern, as Excel's files do.
      (v) => ({ fill: { pattern: "solid", bg: toColor(v) } })
    ),
  },
  methods: { clear: (t) => patch(t, { fill: undefined }) },
});

const SIDES = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type SideName = keyof typeof SIDES;

interface Edge {
  t: FormatTarget;
  side: SideName;
}

const edgeOf = ({ t, side }: Edge): BorderSide | undefined => ruleOf(t).rule.style?.border?.[SIDES[side]];
const LINES: Record<string, BorderSide["style"] | undefined> = {
  ...{
    None: undefined,
    Continuous: "thin",
    Dash: "dashed",
    DashDot: "dashDot",
    DashDotDot: "dashDotDot",
    Dot: "dotted",
  },
};

const edgeType = define<Edge>({
  name: "ConditionalRangeBorder",
  scalars: {
    sideIndex: readOnly(({ side }) => side),
    color: {
      get: (edge) => fromColor(edgeOf(edge)?.color, undefined) ?? "",
      set: (edge, value) => {
        const border = { style: edgeOf(edge)?.style ?? "thin", color: toColor(value) } as const;
        patch(edge.t, { border: { [SIDES[edge.side]]: border } });
      },
    },
    style: {
      get: (edge) =>
        Object.entries(LINES).find(([, line]) => line === edgeOf(edge)?.style)?.[0] ?? "Continuous",
      set: (edge, value) => {
        if (!(String(value) in LINES)) throw invalidArgument();
        const style = LINES[String(value)];
        patch(edge.t, { border: { [SIDES[edge.side]]: style ? { ...edgeOf(edge), style } : undefined } });
      },
    },
  },
});

const edge =
  (side: SideName) =>
  (t: FormatTarget): HostObject =>
    edgeType.of({ t, side });
const SIDE_NAMES = Object.keys(SIDES) as SideName[];

const bordersType = define<FormatTarget>({
  name: "ConditionalRangeBorderCollection",
  scalars: { count: readOnly(() => SIDE_NAMES.length) },
  children: {
    top: edge("EdgeTop"),
    bottom: edge("EdgeBottom"),
    left: edge("EdgeLeft"),
    right: edge("EdgeRight"),
  },
  item: (t, key) => {
    const side = SIDE_NAMES.find((name) => name === String(key));
    return side ? edgeType.of({ t, side }) : null;
  },
  items: (t) => SIDE_NAMES.map((side) => edgeType.of({ t, side })),
});

const formatType = define<FormatTarget>({
  name: "ConditionalRangeFormat",
  scalars: {
    numberFormat: styled(
      (s) => s.numberFormat ?? "",
      (v) => ({ numberFormat: String(v) })
    ),
  },
  children: { borders: (t) => bordersType.of(t), fill: (t) => fillType.of(t), font: (t) => fontType.of(t) },
});

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
  children: { format: (t) => formatType.of(t), rule: (t) => customRuleType.of(t) },
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
  children: { format: (t) => formatType.of(t) },
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
  children: { format: (t) => formatType.of(t) },
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
