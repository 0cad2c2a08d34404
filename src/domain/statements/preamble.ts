import { dayOf, foldWidth } from "../kernel";

/** What a file says about itself before its lines. Days are included, both of them. */
export interface Preamble {
  account: string | null;
  from: number | null;
  to: number | null;
  isSummary: boolean;
  /** It has lines that begin with #, so it has an end mark as well. */
  isMarked: boolean;
}

/** A file that has said nothing about itself yet. Example: `newPreamble().account` → null. */
export const newPreamble = (): Preamble => ({
  account: null,
  from: null,
  to: null,
  isSummary: false,
  isMarked: false,
});

const ACCOUNT = /(?:账号|账户|帐号|帐户):\[?([^\[\],]+)\]?/;
const PERIOD =
  /(起始|终止)(?:日期|时间):\[?(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?\s*(\d{1,2}:\d{1,2}(?::\d{1,2})?)?\]?/g;

/** Adds what one row before the header says. Example: `#账号：[20888011365400330156]`. */
export function addPreamble(preamble: Preamble, text: string): void {
  const plain = foldWidth(text).trim();
  if (plain.startsWith("#")) preamble.isMarked = true;
  if (plain.includes("汇总")) preamble.isSummary = true;
  preamble.account ??= ACCOUNT.exec(plain)?.[1]?.trim() ?? null;
  for (const [, which, year, month, date, clock = ""] of plain.matchAll(PERIOD)) {
    const day = dayOf(Number(year), Number(month), Number(date));
    if (day === null) continue;
    if (which === "起始") preamble.from = day;
    // An end at midnight is the first day that is no longer in the file.
    else preamble.to = /^0?0:0?0/.test(clock) ? day - 1 : day;
  }
}
