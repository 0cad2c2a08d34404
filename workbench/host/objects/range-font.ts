import type { StyleData } from "../../model/data";
import { invalidArgument } from "../errors";
import { define } from "../object";
import { toColor } from "./colors";
import { color, colored, common, flag, patch, styled, word, type Formatted } from "./format-target";

const UNDERLINES = {
  None: undefined,
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function underlineOf(value: unknown): NonNullable<StyleData["font"]>["underline"] {
  const found = Object.entries(UNDERLINES).find(
    ([name]) => name.toLowerCase() === String(value).toLowerCase()
  );
  if (!found) throw invalidArgument();
  return found[1];
}

export const fontType = define<Formatted>({
  name: "RangeFont",
  scalars: {
    bold: styled(
      (s) => s.font?.bold ?? false,
      (v) => ({ font: { bold: flag(v) || undefined } })
    ),
    color: colored(
      (s) => s.font?.color,
      "#000000",
      (c) => ({ font: { color: c } })
    ),
    italic: styled(
      (s) => s.font?.italic ?? false,
      (v) => ({ font: { italic: flag(v) || undefined } })
    ),
    name: styled(
      (s) => s.font?.name ?? "Calibri",
      (v) => ({ font: { name: String(v) } })
    ),
    size: styled(
      (s) => s.font?.size ?? 11,
      (v) => ({ font: { size: Number(v) } })
    ),
    strikethrough: styled(
      (s) => s.font?.strike ?? false,
      (v) => ({ font: { strike: flag(v) || undefined } })
    ),
    underline: styled(
      (s) => Object.entries(UNDERLINES).find(([, u]) => u === s.font?.underline)![0],
      (v) => ({ font: { underline: underlineOf(v) } })
    ),
  },
});

export const fillType = define<Formatted>({
  name: "RangeFill",
  scalars: {
    color: {
      get: (f) => common(f, (s) => (s.fill ? color(s, f.session, (x) => x.fill?.fg, "#FFFFFF") : "#FFFFFF")),
      set: (f, value) =>
        patch(f, { fill: value === "" ? undefined : { pattern: "solid", fg: toColor(value) } }),
    },
    pattern: styled(
      (s) => word(s.fill?.pattern ?? "none"),
      (v) => ({
        fill:
          String(v) === "None"
            ? undefined
            : { pattern: String(v).charAt(0).toLowerCase() + String(v).slice(1) },
      })
    ),
  },
  methods: { clear: (f) => patch(f, { fill: undefined }) },
});

export const formatProtectionType = define<Formatted>({
  name: "FormatProtection",
  scalars: {
    locked: styled(
      (s) => s.protection?.locked ?? true,
      (v) => ({ protection: { locked: flag(v) ? undefined : false } })
    ),
    formulaHidden: styled(
      (s) => s.protection?.hidden ?? false,
      (v) => ({ protection: { hidden: flag(v) || undefined } })
    ),
  },
});
