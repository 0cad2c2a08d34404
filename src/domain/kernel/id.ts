import { foldWidth } from "./fold";

/**
 * Order and tracking numbers are text: Excel keeps 15 digits of a number and loses the rest. What has been damaged that
 * way is reported, never repaired, because nobody knows the lost digits.
 */
export type IdReading =
  | { readonly kind: "ok"; readonly text: string }
  | { readonly kind: "blank" }
  /** exponent: "1.23E+17" · rounded: a number beyond 15 digits · form: not one word of letters and digits. */
  | { readonly kind: "damaged"; readonly why: "exponent" | "rounded" | "form"; readonly text: string };

const MAX_SAFE_DIGITS = 15;

/** What nearly every number looks like; nothing around it has to go. */
const CLEAN = /^[A-Za-z0-9-]+$/;

/**
 * Reads a number of an order, parcel or agent from a cell or a form: apostrophes, tabs, ="…" and blanks around it go,
 * full-width signs are folded (P17). Example: `readId("1.23E+17")` → damaged, exponent.
 */
export function readId(value: string | number | boolean): IdReading {
  if (typeof value === "number") return readNumber(value);
  if (typeof value === "string" && CLEAN.test(value)) return { kind: "ok", text: value };
  const text = foldWidth(String(value))
    .replace(/^="(.*)"$/, "$1")
    .replace(/^'/, "")
    .replace(/\s+/g, "");
  if (text === "") return { kind: "blank" };
  if (/^\d+(\.\d+)?E\+?\d+$/i.test(text) && /[.+]/.test(text))
    return { kind: "damaged", why: "exponent", text };
  return CLEAN.test(text) ? { kind: "ok", text } : { kind: "damaged", why: "form", text };
}

function readNumber(value: number): IdReading {
  const text = String(value);
  if (!Number.isInteger(value) || value < 0) return { kind: "damaged", why: "form", text };
  return /^\d+$/.test(text) && text.length <= MAX_SAFE_DIGITS
    ? { kind: "ok", text }
    : { kind: "damaged", why: "rounded", text };
}

/** The form in which two numbers are the same number. Example: `idKey("sf 123")` → "SF123"; "" when there is none. */
export function idKey(value: string | number | boolean): string {
  const reading = readId(value);
  return reading.kind === "ok" ? reading.text.toUpperCase() : "";
}
