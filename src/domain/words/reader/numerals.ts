/** How often: "3次", "两回", "x3"; the how-manieth time: "第二次"; or how long, which has neither: "两天". */
export interface Numeral {
  readonly count?: number;
  readonly nth?: number;
  readonly length: number;
}

const DIGITS = "零一二三四五六七八九";
const FORM = /(第)?(\d{1,3}|[零一二两三四五六七八九十]{1,3})(?:次|回|遍|趟|起)|[x×*](\d{1,3})(?!\d)/y;
const LENGTH = /(?:\d{1,3}|[一二两三四五六七八九十半]{1,3})(?:天|日|周|个?小时|分钟|个?星期|个月)/y;

/** 十二 → 12, 两 → 2, "7" → 7; NaN for what is no number under a hundred. */
function valueOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const form = /^([一二两三四五六七八九])?(十)?([零一二两三四五六七八九])?$/.exec(text);
  if (form === null) return NaN;
  const [, tens, ten, ones] = form;
  const digit = (c: string | undefined) => (c === undefined ? 0 : c === "两" ? 2 : DIGITS.indexOf(c));
  if (ten === undefined) return tens !== undefined && ones !== undefined ? NaN : digit(tens ?? ones);
  return (tens === undefined ? 1 : digit(tens)) * 10 + digit(ones);
}

const BEGINS = new Set("第零一二两三四五六七八九十半0123456789x×*");

const lengthOf = (found: RegExpExecArray | null): Numeral | null =>
  found === null ? null : { length: found[0].length };

/** A numeral that begins at a place of a folded text, or null. Example: `numeralAt("投诉三次", 2)` → count 3. */
export function numeralAt(text: string, at: number): Numeral | null {
  if (!BEGINS.has(text.charAt(at))) return null;
  FORM.lastIndex = LENGTH.lastIndex = at;
  const found = FORM.exec(text);
  if (found === null) return lengthOf(LENGTH.exec(text));
  const n = valueOf(found[2] ?? found[3] ?? "");
  if (Number.isNaN(n)) return null;
  return { [found[1] === undefined ? "count" : "nth"]: n, length: found[0].length };
}
