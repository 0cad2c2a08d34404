import { foldWidth } from "../kernel";

const AMOUNT = /^([-+]?)(\d{1,3}(?:,\d{3})+|\d*)(?:\.(\d*))?$/;
/** Beyond this sums are no longer exact. */
const MOST_YUAN_DIGITS = 11;

/**
 * Text → whole fen, exactly; 0 for a blank or a dash, NaN for what is no amount or has a fraction of a fen.
 * Example: `fenOfText("-1,023.40元")` → -102340.
 */
export function fenOfText(text: string): number {
  const bare = foldWidth(text).replace(/[\s¥￥元]/g, "");
  if (bare === "" || bare === "-" || bare === "--") return 0;
  const found = AMOUNT.exec(bare);
  if (!found) return NaN;
  const [, sign, whole = "", fraction = ""] = found;
  const yuan = whole.replace(/,/g, "");
  if (yuan === "" && fraction === "") return NaN;
  if (yuan.length > MOST_YUAN_DIGITS || !/^\d{0,2}0*$/.test(fraction)) return NaN;
  const fen = Number(yuan) * 100 + Number(fraction.padEnd(2, "0").slice(0, 2));
  return sign === "-" && fen !== 0 ? -fen : fen;
}

/** How far a number may be from a whole fen and still be one: what a double leaves of 2274.07. */
const NOISE = 1e-4;

/** A number cell of yuan → whole fen; NaN where it has a fraction of a fen. Example: `fenOfNumber(0.1 + 0.2)` → 30. */
export function fenOfNumber(yuan: number): number {
  const fen = Math.round(yuan * 100);
  return Math.abs(yuan) < 10 ** MOST_YUAN_DIGITS && Math.abs(yuan * 100 - fen) < NOISE ? fen : NaN;
}
