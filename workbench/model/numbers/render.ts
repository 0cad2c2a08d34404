import type { CellValue } from "../data";
import { generalText } from "./general";
import { renderDate, type RenderOptions } from "./render-date";
import { renderNumber } from "./render-number";
import { sectionsOf, type Section } from "./sections";

const COMPARE: Record<string, (a: number, b: number) => boolean> = {
  "<": (a, b) => a < b,
  "<=": (a, b) => a <= b,
  ">": (a, b) => a > b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
};

/** The section for a number, and whether the minus sign is already told by the choice. */
function choose(value: number, sections: Section[]): { section: Section; signed: boolean } | null {
  if (sections.some((s) => s.condition)) {
    const found = sections.find(
      (s) => !s.condition || COMPARE[s.condition.operator]!(value, s.condition.value)
    );
    return found ? { section: found, signed: false } : null;
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return { section: numeric[1]!, signed: true };
  if (value === 0 && numeric.length > 2) return { section: numeric[2]!, signed: true };
  return { section: numeric[0]!, signed: false };
}

const TOO_LONG = "########";

function numberUnder(value: number, format: string, options: RenderOptions): string {
  const choice = choose(value, sectionsOf(format));
  if (!choice) return TOO_LONG;
  const { section, signed } = choice;
  if (section.isDate) return renderDate(value, section, options) ?? TOO_LONG;
  if (section.parts.some((p) => p.kind === "text")) return generalText(value);
  const text = renderNumber(Math.abs(value), section);
  const isZero =
    !/[1-9]/.test(text) && !section.parts.some((p) => p.kind === "literal" && /[1-9]/.test(p.text));
  return value < 0 && !signed && !isZero ? `-${text}` : text;
}

function textUnder(text: string, format: string): string {
  const sections = sectionsOf(format);
  const section =
    sections.length >= 4 ? sections[3]! : sections.find((s) => s.parts.some((p) => p.kind === "text"));
  if (!section) return text;
  return section.parts.map((p) => (p.kind === "text" ? text : p.kind === "literal" ? p.text : "")).join("");
}

/** What a cell shows: the value under its number format, as wide as it needs. */
export function renderValue(value: CellValue | undefined, format: string, options: RenderOptions): string {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "string") return textUnder(value, format);
  if (format === "" || /^general$/i.test(format) || format === "@") return generalText(value);
  return numberUnder(value, format, options);
}
