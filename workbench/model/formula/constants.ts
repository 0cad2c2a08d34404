import type { CellValue, ErrorCode } from "../data";

/** The value of a formula that is a constant: `0.06`, `"S0"`, `TRUE`, `#N/A`; null for anything that calculates. */
export function parseConstant(formula: string): CellValue | null {
  const text = formula.trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return quoted[1]!.replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^#[A-Z/0]+[!?]?$/i.test(text)) return { error: text.toUpperCase() as ErrorCode };
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(text) ? Number(text) : null;
}
