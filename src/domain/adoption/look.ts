import { hasDateText, isBlank, readFlag, readNumber } from "../fields";
import { type Cell, plain, simplified, wordOf } from "../kernel";

/** What the cells of a column look like: shares of the filled ones, 0 … 1. */
export interface Look {
  readonly filled: number;
  readonly id: number;
  /** Numbers with the letters of a courier in front. */
  readonly tracking: number;
  /** Digits only: how long half of them are at least; 0 when there are none. */
  readonly digits: number;
  readonly date: number;
  readonly number: number;
  readonly money: number;
  readonly count: number;
  /** 1, 2, 3 … from top to bottom. */
  readonly sequence: boolean;
  readonly phone: number;
  readonly flag: number;
  readonly courier: number;
  readonly region: number;
  readonly person: number;
  readonly model: number;
  readonly text: number;
  /** Characters of a text on average. */
  readonly length: number;
  /** Different values by filled cells. */
  readonly distinct: number;
  /** Folded texts with how often each stands there. */
  readonly words: ReadonlyMap<string, number>;
}

const COURIER =
  /顺丰|圆通|中通|申通|韵达|极兔|京东|德邦|百世|天天|邮政|邮宝|ems|宅急送|丹鸟|菜鸟|跨越|安能|优速|国通|壹米|苏宁|[甲乙丙丁]快递|^(sf|yt|zto|sto|yd|jt|jd|dhl|ups|fedex)([ -]?express)?$/;
const REGION =
  /^(北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|华东|华南|华北|华中|西南|西北|东北|江浙沪|珠三角|偏远)/;
const SURNAMES =
  "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅齐康伍余元顾孟平黄和穆萧尹姚邵汪祁毛禹狄米贝明计伏成戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢丁邓洪石崔龚程陆段侯白叶黎曾廖欧肖龙文聂关";
const PERSON = new RegExp(
  `^([小老阿大][\\p{Script=Han}]|[${SURNAMES}](姐|哥|妹|总|工|师傅|老师|[\\p{Script=Han}]{1,2})|[\\p{Script=Han}]{1,2}[姐哥妹]|客服[0-9一二三四五六七八九十]{1,3}号?|(kf|no\\.?|cs)-?\\d{1,4}|[a-z]{3,8})$`,
  "u"
);
const MODEL =
  /^(?=.*\d)(?=.*[a-z])[a-z0-9#_/. -]{2,16}$|^[a-z0-9#-]{2,10}[-/ ]?(黑|白|红|蓝|绿|灰|粉|米|紫|黄|卡其|藏青|驼)[\p{Script=Han}]{0,2}([-/ ]?(s|m|l|xl|xxl|\d{2,3}|均码))?$/u;
const TRACKING =
  /^(sf|yt|jt|jd|dpk|zto|sto|yd|ztk|jdv|ems|ne|lp|kya|ane|ut|ht)[a-z0-9]{0,3}\d{8,18}$|^[a-z]{2}\d{9}[a-z]{2}$/;
const LONG_DIGITS = /^\d{9,22}$/;
const ID = /^[a-z]{0,5}-?\d{8,22}([-_]?[a-z0-9]{0,4})?$|^\d+(\.\d+)?e\+?\d+$/;
const PHONE = /^(\+?86)?-?1[3-9]\d[\d* -]{8,10}$/;
const LOOSE_DATE =
  /^\d{1,2}\s*[-/月]\s*\d{1,2}\s*[日号]?(\s.*)?$|^\d{1,2}\.\d{1,2}([日号]|\s+\S.*)$|^\d{2,4}[-/.年]\d{1,2}[-/.月]\d{1,2}.*$|^(今天|昨天|前天|明天)/;

const FIRST_SERIAL = 36526;
const LAST_SERIAL = 60000;
const EXACT_DIGITS = 1e9;

interface Seen {
  readonly cell: Cell;
  readonly text: string;
  readonly number: number | null;
  readonly id: boolean;
  readonly date: boolean;
}

function see(cell: Cell): Seen {
  const text = simplified(plain(cell).toLowerCase()).replace(/^['"=]+|["\t]+$/g, "");
  const id = isId(cell, text);
  const read = id ? null : readNumber(cell);
  return { cell, text, id, number: read?.ok ? read.value : null, date: !id && isDate(cell, text) };
}

function isId(cell: Cell, text: string): boolean {
  if (typeof cell === "number") return Number.isInteger(cell) && cell >= EXACT_DIGITS;
  const bare = text.replace(/\s+/g, "");
  return ID.test(bare) && !/^20\d{6}$/.test(bare);
}

function isDate(cell: Cell, text: string): boolean {
  if (typeof cell === "number")
    return (
      (cell >= FIRST_SERIAL && cell < LAST_SERIAL) || /^20[0-4]\d(0[1-9]|1[0-2])[0-3]\d$/.test(String(cell))
    );
  return typeof cell === "string" && (hasDateText(cell) || LOOSE_DATE.test(text));
}

const share = (seen: readonly Seen[], is: (s: Seen) => boolean): number =>
  seen.length === 0 ? 0 : seen.filter(is).length / seen.length;

const isText = ({ id, date, number }: Seen): boolean => !id && !date && number === null;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function isSequence(seen: readonly Seen[]): boolean {
  const numbers = seen.map(({ number }) => number);
  return (
    numbers.length >= 3 && numbers.every((n, i) => n !== null && (i === 0 || n === (numbers[i - 1] ?? 0) + 1))
  );
}

function countWords(seen: readonly Seen[]): Map<string, number> {
  const words = new Map<string, number>();
  for (const { cell } of seen) {
    const word = wordOf(cell);
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** Looks at the cells under a header, blanks left out. Example: `lookAt(["SF1234567890123"])` → tracking 1, id 1. */
export function lookAt(cells: readonly Cell[]): Look {
  const seen = cells.filter((cell) => !isBlank(cell)).map(see);
  const words = countWords(seen);
  const ids = seen.filter(({ id }) => id);
  const texts = seen.filter(isText);
  return {
    filled: seen.length,
    id: share(seen, ({ id }) => id),
    tracking: share(seen, ({ text, id }) => id && TRACKING.test(text)),
    digits: median(ids.flatMap(({ text }) => (LONG_DIGITS.test(text) ? [text.length] : []))),
    date: share(seen, ({ date }) => date),
    number: share(seen, ({ number, date }) => number !== null && !date),
    money: share(seen, (s) => isMoney(s)),
    count: share(
      seen,
      ({ number, date }) =>
        number !== null && !date && Number.isInteger(number) && number >= 0 && number < 1000
    ),
    sequence: isSequence(seen),
    phone: share(seen, ({ text }) => PHONE.test(text)),
    flag: share(seen, ({ cell, id, date }) => !id && !date && readFlag(cell).ok),
    courier: share(texts, ({ text }) => COURIER.test(text)),
    region: share(texts, ({ text }) => REGION.test(text) && text.length <= 12),
    person: share(seen, (s) => isText(s) && PERSON.test(s.text)),
    model: share(seen, (s) => isText(s) && MODEL.test(s.text)),
    text: share(seen, isText),
    length: texts.reduce((all, { text }) => all + text.length, 0) / Math.max(1, texts.length),
    distinct: seen.length === 0 ? 0 : words.size / seen.length,
    words,
  };
}

function isMoney({ number, date, text }: Seen): boolean {
  if (number === null || date || Math.abs(number) >= EXACT_DIGITS) return false;
  return Number.isInteger(Math.round(number * 1e6) / 1e4) && !/%$/.test(text);
}
