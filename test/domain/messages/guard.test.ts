import { bannedIn, bannedWords, isOwnText } from "../../../src/domain/messages";
import { defaultRules } from "../../../src/domain/rulebook";

const banned = bannedWords(defaultRules());
const said = (text: string) => (banned.ok ? bannedIn(text, banned.value) : [banned]);

describe("bribed reviews, in the ways they are said", () => {
  test.each([
    "五星好评后联系客服领取优惠券",
    "好评返现",
    "好评返现5元",
    "晒图送小礼品",
    "晒单有礼，送红包",
    "追评领红包哦",
    "晒图有礼",
    "好评有奖，欢迎参加",
    "给个五星，返 3 元红包",
    "亲，带图好评返5元",
    "返5元求好评",
    "送礼品，麻烦给个评价",
    "评价后可以抽奖",
    "５星好评领优惠券".normalize("NFKC"),
    "不给好评就不返现",
    "别忘了好评返现",
  ])("%s", (text) => expect(said(text)).not.toEqual([]));

  test.each([
    "我们不会好评返现。",
    "本店不做好评返现",
    "平台禁止好评返现，请谅解",
    "拒绝好评返现",
    "好评不返现，请谅解",
    "好评没有红包，谢谢支持",
    "请勿用红包换好评",
  ])("%s is a denial", (text) => expect(said(text)).toEqual([]));

  test.each([
    "收到后有任何问题随时找我们。",
    "满意的话欢迎评价。",
    "您的退款 10 元已经办好，请留意支付宝。",
    "换好的商品已送到驿站，评价入口在订单里。",
    "优惠券已经发到您的账户。",
    "客人在评价里说客服有礼貌。",
  ])("%s offers nothing for a review", (text) => expect(said(text)).toEqual([]));
});

describe("R-41, R-43: words that promise too much", () => {
  test.each([
    ["保证明天到", ["保证"]],
    ["肯定没问题，绝对正品", ["肯定", "绝对"]],
    ["我们不还价", ["不还价"]],
    ["不能保证明天到，我们尽量。", []],
    ["快递的时间没法保证", []],
  ])("%s", (text, words) => expect(said(text)).toEqual(words));
});

test.each([
  ["催付款", false],
  ["快递延误了", false],
  ["亲，已经发货", true],
  ["{姓名}您好", true],
  ["您的包裹今天已经从杭州发出了", true],
])("%s is a text of the shop's own: %p", (text, own) => expect(isOwnText(text)).toBe(own));
