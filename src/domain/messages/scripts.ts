import { ok, type Result } from "../kernel";
import { type RuleSet, wordsUnder } from "../rulebook";
import { bribesIn, isSaid } from "./guard";

/** Messages to customers in our own words; the fields in braces must be filled in. */
export interface Script {
  readonly id: string;
  /** Row of the handbook that calls for such a message. */
  readonly rule: string;
  readonly words: readonly string[];
  readonly text: string;
}

/** The handbook's messages to buyers, with their blanks in braces. */
export const SCRIPTS: readonly Script[] = [
  {
    id: "exchangeSent",
    rule: "R-01",
    words: ["换货已发"],
    text: "您好，您换的商品已经寄出：{快递公司}，单号 {快递单号}。收到后有任何问题随时找我们。",
  },
  {
    id: "refundDone",
    rule: "R-03",
    words: ["退款已办"],
    text: "您好，您的退款 {金额} 元已经办好，请留意 {退款去向}。",
  },
  {
    id: "delivery",
    rule: "R-09",
    words: ["送达时间"],
    text: "您好，{快递公司} 到您那里一般要 {天数} 天，我们会一直跟进物流。",
  },
  {
    id: "courierDelay",
    rule: "R-08",
    words: ["快递延误"],
    text: "您好，单号 {快递单号} 在路上耽搁了，我们已经在催 {快递公司}，有消息马上告诉您，抱歉让您久等。",
  },
  {
    id: "photo",
    rule: "R-11",
    words: ["请发照片"],
    text: "您好，给您添麻烦了。请拍几张 {商品} 问题处的照片发给我们，我们尽快给您解决办法。",
  },
  {
    id: "returnAddress",
    rule: "R-33",
    words: ["退货地址"],
    text: "您好，请把商品寄到：{退货地址}，{收件人}，{电话}。包裹里放一张纸条，写上旺旺号、姓名、手机号和原因，请不要用到付。",
  },
  {
    id: "postageDue",
    rule: "G-12",
    words: ["补邮费"],
    text: "您好，这次换货需要补邮费 {金额} 元，收到后我们就给您寄出。",
  },
  {
    id: "chase",
    rule: "Q-04",
    words: ["催付"],
    text: "您好，您拍下的 {商品} 还没有付款，今天 {截单时间} 前付款今天就能安排发货，需要改地址或颜色请告诉我们。",
  },
  {
    id: "restock",
    rule: "Q-07",
    words: ["到货通知"],
    text: "您好，您想要的 {商品} 已经到货，需要的话可以下单了。",
  },
  {
    id: "shipped",
    rule: "Q-09",
    words: ["发货通知"],
    text: "您好，您的订单已经发出：{快递公司}，单号 {快递单号}，请注意查收。",
  },
  {
    id: "followUp",
    rule: "Q-11",
    words: ["售后回访"],
    text: "您好，之前的 {问题} 解决得您还满意吗？还有需要我们做的请告诉我们。",
  },
  {
    id: "resend",
    rule: "K-18",
    words: ["漏发补寄"],
    text: "您好，我们核对过确实少发了 {商品}，今天就给您补寄，给您添麻烦了。",
  },
];

/** J-14: offers for a good review that `bribesIn` may read too narrowly, whatever the shop's own list says. */
const BRIBES = ["好评返现", "好评返"] as const;

/** Words that no message may have: those that promise too much or turn a customer away, and bribes. */
export function bannedWords(rules: RuleSet): Result<string[]> {
  const words = wordsUnder(rules, "script.banned.");
  return words.ok ? ok([...words.value, ...BRIBES]) : words;
}

/** A field in braces, of either width. */
const FIELD = /[{｛]([^{}｛｝]+)[}｝]/g;
/** What only a sentence has; the name of a template has none of it. */
const SENTENCE = /[{｛，。！？、：；～…,.!?:;~\s]/;
const LONGEST_NAME = 10;

/** True for a text of the shop's own, false for what can only be a name. Example: `isOwnText("催付款")` → false. */
export const isOwnText = (text: string): boolean => SENTENCE.test(text) || text.length > LONGEST_NAME;

/** The fields of a text in the order they appear. Example: `placeholders("您好{姓名},{姓名}")` → ["姓名"]. */
export function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].flatMap(([, name]) => (name ? [name.trim()] : [])))];
}

/** The text with its fields filled in; what has no value stays in braces, all else as it is written. */
export function fillScript(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(FIELD, (whole, name: string) => values.get(name.trim()) || whole);
}

/**
 * What a text must not say, each once: banned words and bribed reviews that are not surely denied.
 * Example: `bannedIn("保证明天到", ["保证"])` → ["保证"]; `bannedIn("我们不会好评返现。", [])` → [].
 */
export function bannedIn(text: string, banned: readonly string[]): string[] {
  const bribes = bribesIn(text);
  const words = banned.filter((w) => isSaid(text, w) && !bribes.some((b) => b.includes(w)));
  return [...new Set([...words, ...bribes])];
}
