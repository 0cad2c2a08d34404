/** What a tracking number looks like against the courier that is named for it. */
export type TrackingVerdict = "ok" | "differs" | "unknown";

/**
 * Published forms by courier. Letters decide, digits do not: a number without letters is only held against the courier
 * that is named, never used to guess one, and a difference is a warning.
 */
const FORMS: readonly (readonly [RegExp, RegExp])[] = [
  [/顺丰|^sf/i, /^SF[0-9A-Z]?\d{12,13}$|^\d{12}$/],
  [/圆通|^yt/i, /^YT\d{13}$|^[A-Z0-9]{2}\d{8,13}$|^[6-9]\d{17}$/],
  [/中通|^zt/i, /^\d{12}$|^\d{14,15}$/],
  [/申通|^st/i, /^(STO)?\d{10,15}$/],
  [/韵达|^yd/i, /^\d{13}$|^\d{15}$/],
  [/ems/i, /^[A-Z]{2}\d{9}[A-Z]{2}$|^\d{13}$/],
  [/邮政|邮宝/, /^[A-Z]{2}\d{9}[A-Z]{2}$|^\d{13}$/],
  [/京东|^jd/i, /^JD[0-9A-Z]{2}\d{11}$|^JDV[A-Z]\d{11}$/],
  [/极兔|百世|^jt/i, /^JT\d{12,13}$|^\d{12,14}$/],
  [/德邦|^dp/i, /^DPK\d{12}$|^\d{8,10}$|^\d{15}$/],
];

/** Prefixes that belong to one courier only, whatever is named, and what it is called. */
const PREFIXES: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^SF[0-9A-Z]?\d{12,13}$/, /顺丰|^sf/i, "顺丰"],
  [/^YT\d{13}$/, /圆通|^yt/i, "圆通"],
  [/^JD[0-9A-Z]{2}\d{11}$/, /京东|^jd/i, "京东"],
  [/^JT\d{12,13}$/, /极兔|百世|^jt/i, "极兔"],
  [/^DPK\d{12}$/, /德邦|^dp/i, "德邦"],
];

const S10 = /^[A-Z]{2}(\d{8})(\d)[A-Z]{2}$/;
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

/** The check digit of international postal numbers (UPU S10); true for other forms, which have none. */
export function hasValidCheckDigit(number: string): boolean {
  const found = S10.exec(number);
  if (found === null) return true;
  const sum = [...found[1]!].reduce((s, d, i) => s + Number(d) * S10_WEIGHTS[i]!, 0);
  const check = 11 - (sum % 11);
  return Number(found[2]) === (check === 10 ? 0 : check === 11 ? 5 : check);
}

/**
 * Compares a tracking number with the courier that is named. Example: `checkTracking("YT1234567890123", "顺丰")` →
 * "differs"; without a courier or with one nobody published a form for → "unknown".
 */
export function checkTracking(number: string, courier: string): TrackingVerdict {
  if (courier === "") return "unknown";
  const owner = PREFIXES.find(([form]) => form.test(number));
  if (owner !== undefined) return owner[1].test(courier) ? "ok" : "differs";
  const form = FORMS.find(([name]) => name.test(courier));
  if (form === undefined) return "unknown";
  return form[1].test(number) && hasValidCheckDigit(number) ? "ok" : "differs";
}

/** The courier that a number's letters belong to; null: digits alone tell nobody. Example: "YT1234567890123" → 圆通. */
export const courierOf = (number: string): string | null =>
  PREFIXES.find(([form]) => form.test(number.toUpperCase()))?.[2] ?? null;
