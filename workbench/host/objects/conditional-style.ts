import type { BorderSide, ConditionalFormatData, SheetData, StyleData } from "../../model/data";
import { patchStyle, type StylePatch } from "../../model/styles";
import { invalidArgument, itemNotFound } from "../errors";
import { define, readOnly, type HostObject, type Property } from "../object";
import type { HostSession } from "../session";
import { fromColor, toColor } from "./colors";

/** One conditional format of a sheet. */
export interface FormatTarget {
  session: HostSession;
  sheet: string;
  id: string;
}

/** The rule and its sheet, or the refusal when it is gone. */
export function ruleOf({ session, sheet, id }: FormatTarget): {
  data: SheetData;
  rule: ConditionalFormatData;
} {
  const data = session.workbook.sheetById(sheet);
  const rule = data?.conditionalFormats.find((r) => r.id === id);
  if (!data || !rule) throw itemNotFound();
  return { data, rule };
}

/** Changes the rule; it is then no longer the file's own element. */
export function change(t: FormatTarget, patch: Partial<ConditionalFormatData>): void {
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
      (s) => fromColor(s.fill?.fg, undefined) ?? "",
      (v) => ({ fill: { pattern: "solid", fg: toColor(v) } })
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

export const conditionalStyleType = define<FormatTarget>({
  name: "ConditionalRangeFormat",
  scalars: {
    numberFormat: styled(
      (s) => s.numberFormat ?? "",
      (v) => ({ numberFormat: String(v) })
    ),
  },
  children: { borders: (t) => bordersType.of(t), fill: (t) => fillType.of(t), font: (t) => fontType.of(t) },
});
