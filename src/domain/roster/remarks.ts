import { folded } from "../kernel";
import { type Constraint, CONSTRAINTS } from "./constraints";

/** Whole phrases and nothing else. */
const PHRASES: Readonly<Record<Constraint, readonly string[]>> = {
  onlyNights:
    "固定晚班 固定上晚班 只晚班 只上晚班 只排晚班 只能上晚班 仅晚班 专职晚班 长期晚班 固定夜班 只上夜班 nightsonly onlynights".split(
      " "
    ),
  onlyDays:
    "固定白班 固定上白班 只白班 只上白班 只排白班 只能上白班 仅白班 长期白班 固定早班 只上早班 daysonly onlydays".split(
      " "
    ),
  noNights:
    "不上晚班 不排晚班 不能上晚班 不能排晚班 不能晚班 不晚班 不值晚班 晚班不上 晚班不排 不上夜班 不排夜班 不能上夜班 孕期 怀孕 怀孕中 孕妇 哺乳期 哺乳期中 孕期不上晚班 孕期不上夜班 哺乳期不上晚班 哺乳期不上夜班 nonights pregnant nursing".split(
      " "
    ),
  onlyWeekends:
    "只周末 只上周末 只排周末 只能上周末 仅周末 周末兼职 兼职周末 兼职只周末 兼职只上周末 只上周末兼职 weekendsonly onlyweekends".split(
      " "
    ),
  noWeekends:
    "周末不能来 周末来不了 周末不来 周末不上班 周末不能上班 周末不上 周末不能上 周末不排 周末不排班 不上周末 不排周末 周末休 周末休息 周末固定休 周末固定休息 固定周末休 固定周末休息 周末双休 周六日休 周六日休息 周六周日休 周六周日休息 周六日不上班 周六周日不上班 noweekends weekendsoff".split(
      " "
    ),
  gone: "已离职 离职 已辞职 已走 left".split(" "),
};
/** Titles that a remark may name; they entitle to approve and say nothing of shifts. */
export const TITLES: readonly string[] = [
  "主管",
  "组长",
  "店长",
  "部门经理",
  "经理",
  "负责人",
  "supervisor",
  "manager",
];
/** Remarks that say nothing of shifts. */
const NOTHING = new Set(["", "无", "没有", "-", "—", "/", "none", ...TITLES]);
const MEANING = new Map(CONSTRAINTS.flatMap((is) => PHRASES[is].map((phrase) => [phrase, is] as const)));
/** A sentence goes on where the next one speaks of it. */
const SENTENCES = /[;；。\n\r]+(?!\s*(?:但|不过|可是|现|目前|已|不|没|沒|取消|结束|作废|后来))/;
const BETWEEN = /[,，;；、。|/()（）[\]{}【】\n\r]+|\s{2,}/;
/** What an unread part may say against the others of its sentence: searched for anywhere, since this only takes back. */
const AGAINST =
  /[不没未无非别勿否吗?]|以前|之前|从前|曾|原来|原是|过去|前任|已(?!报备|备案|交接|告知|登记|确认)|结束|取消|作废|恢复|过了|期满|到期|截止|为止|除|例外|但|如果|要是|可能|也许|待定|暂|也行|可以|现在|目前|改|愿意|能上|能排|可上|上晚班|排晚班|上夜班|排夜班|[到至]\S*(?:底|止|日|号|月|年|\d)|\b(?:not?|was|until|ended|former|ex|but|if|maybe)\b/;

/** A remark as it was read. */
export interface ReadRemark {
  readonly constraints: readonly Constraint[];
  /** What of it wasn't understood and counts for nothing; "" = nothing. */
  readonly unread: string;
}

/** A piece of a remark, and whether it counts. */
interface RemarkPart {
  readonly said: string;
  readonly word: string;
  readonly isRead: boolean;
}

/** The pieces of a sentence; none is read where one that isn't may speak against the others. */
function partsOf(sentence: string): RemarkPart[] {
  const parts = sentence.split(BETWEEN).map((part) => part.trim());
  const read = parts.map((said) => ({ said, word: folded(said).replace(/\s+/g, "") }));
  const isKnown = (word: string) => MEANING.has(word) || NOTHING.has(word);
  const isDenied = read.some(({ said, word }) => !isKnown(word) && AGAINST.test(folded(said)));
  return read.map((part) => ({ ...part, isRead: isKnown(part.word) && (!isDenied || part.word === "") }));
}

const partsIn = (remark: string): RemarkPart[] => remark.split(SENTENCES).flatMap(partsOf);

/**
 * Reads a remark of the staff list part by part, each by whole phrases. Examples: "孕期（预产期3月）" → noNights, unread
 * "预产期3月"; "晚班也行" → unread; "孕期，已结束" → all of it unread.
 */
export function readRemark(remark: string): ReadRemark {
  const parts = partsIn(remark);
  const meant = parts.flatMap(({ word, isRead }) => (isRead ? (MEANING.get(word) ?? []) : []));
  return {
    constraints: CONSTRAINTS.filter((is) => meant.includes(is)),
    unread: parts
      .filter(({ isRead }) => !isRead)
      .map(({ said }) => said)
      .join("，"),
  };
}

/** The titles that a remark names. Example: "组长，孕期" → 组长; "以前是组长" → none. */
export const titlesIn = (remark: string): string[] =>
  partsIn(remark).flatMap(({ word, isRead }) => (isRead && TITLES.includes(word) ? [word] : []));

const PROTECTED = /孕|哺乳|pregnant|nursing/;

/** A remark says that law may forbid nights (W13). Example: "哺乳期，只上白班" → true; "孕期，已结束" → false. */
export const isProtected = (remark: string): boolean =>
  partsIn(remark).some(({ word, isRead }) => isRead && PROTECTED.test(word));
