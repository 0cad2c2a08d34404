import type { Cell } from "../catalog/model";

/** Traditional characters of the platform's words with their simplified forms; all others stay. */
const PAIRS =
  "買买賣卖發发貨货訂订單单確确認认達达協协議议關关閉闭絕绝請请應应從从來来換换質质額额運运費费險险" +
  "電电話话時时間间無无損损壞坏還还給给對对錯错處处實实與与後后會会員员號号級级紅红藍蓝黃黄選选擇择" +
  "記记錄录訴诉據据證证舉举罰罚獎奖勵励職职離离開开動动個个現现續续類类樣样裝装補补償偿價价差差歸归" +
  "賬账戶户銀银國国際际務务稅税產产銷销門门區区縣县鄉乡東东廣广灣湾寄寄遲迟過过進进遠远徑径網网線线" +
  "當当約约滿满極极準准標标籤签條条責责任任擔担領领導导師师長长經经剩剩餘余緩缓衝冲評评論论讓让" +
  "郵邮題题們们聯联絡络圖图車车幫帮謝谢說说話话問问貼贴庫库倉仓鎖锁錄录總总計计結结紙纸證证黃黄藍蓝";

const SIMPLIFIED = new Map<string, string>();
for (let i = 0; i < PAIRS.length; i += 2) SIMPLIFIED.set(PAIRS[i]!, PAIRS[i + 1]!);

const ASCII = /^[\x20-\x7e]*$/;

/** Full-width digits and letters become plain ones, blanks at the ends go. Example: `plain("１２：３０ ")` → "12:30". */
export function plain(cell: Cell): string {
  if (cell === null) return "";
  const s = String(cell);
  return ASCII.test(s) ? s.trim() : s.normalize("NFKC").trim();
}

/** Simplified characters for traditional ones. Example: `simplified("投訴")` → "投诉". */
export function simplified(text: string): string {
  return ASCII.test(text) ? text : Array.from(text, (c) => SIMPLIFIED.get(c) ?? c).join("");
}

/** For comparing words: plain, simplified, without blanks and case. Example: `wordOf("賣家 已發貨")` → "卖家已发货". */
export function wordOf(cell: Cell): string {
  return simplified(plain(cell).toLowerCase().replace(/\s+/g, ""));
}
