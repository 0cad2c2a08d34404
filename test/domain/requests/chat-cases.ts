import type { Part } from "../../../src/domain/requests";
import { short } from "./support";

/** One message, and what it says in short; null = nobody could be sure, so it must be asked about. */
export interface ChatCase {
  readonly text: string;
  readonly says: string | null;
  /** What would turn it round, in short without the weight. */
  readonly inverted: readonly string[];
}

const list = (text: string) => text.split(" ");

/** Said before what is denied. */
export const LEADING = list(
  "不 别 不要 不想 不能 不可以 不愿意 不太想 不方便 不用 不必 不需要 没法 无法 没办法 拒绝 不适合 千万别 绝不 坚决不 最好不要 尽量不 一定不 不希望 不打算 不肯"
);
/** Said after it. */
export const TRAILING = list(
  "不行 不能上 别排我 来不了 不可以 上不了 不上 不想上 不愿意 不方便 没空 没时间 不合适 不可能 排不了 吃不消 别排 不要排 不要排我 没法上 不考虑 不接受 免谈 无法上 不能来"
);
const AROUND: readonly (readonly [string, string])[] = [
  ["", ""],
  ["@主管 ", ""],
  ["主管好，", "，谢谢"],
  ["", "哈🙏"],
  ["麻烦了，", "。"],
];

interface Kind {
  readonly plain: readonly string[];
  readonly says: string;
  /** With "_" where the denial stands. */
  readonly lead: string;
  readonly trail: string;
  readonly denied: { readonly lead: string | null; readonly trail: string | null };
}

/** Each kind of statement, for the 24th. */
const KINDS: readonly Kind[] = [
  {
    plain: ["24号年假", "24号请年假", "24号想请年假", "申请24号年假", "24号休年假"],
    says: "24 年假",
    lead: "24号_请年假",
    trail: "24号年假_",
    denied: { lead: null, trail: null },
  },
  {
    plain: ["24号想休", "24号想休息", "希望24号休息", "24号要休", "24号想要休"],
    says: "24 想休",
    lead: "24号_休息",
    trail: "24号休息_",
    denied: { lead: "24 不休", trail: null },
  },
  {
    plain: ["24号想上晚班", "24号上晚班", "24号晚班", "24号可以上晚班", "24号愿意上晚班"],
    says: "24 想晚",
    lead: "24号_上晚班",
    trail: "24号晚班_",
    denied: { lead: "24 不晚", trail: "24 不晚" },
  },
  {
    plain: ["24号固定白班", "24号白班固定", "24号必须上白班", "固定24号白班", "24号锁定白班"],
    says: "24 定白",
    lead: "24号_固定白班",
    trail: "24号固定白班_",
    denied: { lead: null, trail: null },
  },
  {
    plain: ["24号可以加班", "24号愿意加班", "24号能加班", "24号想加班", "24号加班"],
    says: "24 加班",
    lead: "24号_加班",
    trail: "24号加班_",
    denied: { lead: "24 不加班", trail: "24 不加班" },
  },
  {
    plain: ["24号想上班", "24号可以上班", "24号能来上班", "24号愿意上班", "24号要上班"],
    says: "24 不休",
    lead: "24号_上班",
    trail: "24号上班_",
    denied: { lead: "24 想休", trail: "24 想休" },
  },
  {
    plain: ["24号年假取消", "取消24号年假", "24号的年假取消了", "24号年假取消吧", "24号年假撤销"],
    says: "24 取消年假",
    lead: "24号_取消年假",
    trail: "24号年假取消_",
    denied: { lead: null, trail: null },
  },
];

/** What means the other of a pair. */
const OPPOSITE: Readonly<Record<string, readonly string[]>> = {
  "24 年假": ["24 取消年假", "24 不休"],
  "24 想休": ["24 不休"],
  "24 不休": ["24 想休", "24 年假"],
  "24 想晚": ["24 不晚"],
  "24 不晚": ["24 想晚", "24 定晚"],
  "24 定白": ["24 不白"],
  "24 加班": ["24 不加班"],
  "24 不加班": ["24 加班"],
  "24 取消年假": ["24 年假"],
};

const said = (what: string | null) => what && `小赵 ${what}`;

/** A denied statement may not come out as the plain one, whatever else it means. */
function denied(kind: Kind, text: string, says: string | null): ChatCase {
  const inverted = [kind.says, ...(says ? (OPPOSITE[says] ?? []) : [])];
  return { text, says: said(says), inverted: inverted.map((x) => said(x)!) };
}

const cases = (kind: Kind, at: number): ChatCase[] => {
  const around = (text: string, i: number) => {
    const [before, after] = AROUND[(i + at) % AROUND.length]!;
    return `${before}小赵${text}${after}`;
  };
  return [
    ...kind.plain.map((text, i) => ({
      text: around(text, i),
      says: said(kind.says),
      inverted: (OPPOSITE[kind.says] ?? []).map((x) => said(x)!),
    })),
    ...LEADING.map((word, i) => denied(kind, around(kind.lead.replace("_", word), i), kind.denied.lead)),
    ...TRAILING.map((word, i) => denied(kind, around(kind.trail.replace("_", word), i), kind.denied.trail)),
  ];
};

export const CASES: readonly ChatCase[] = KINDS.flatMap(cases);

/** Beyond the grammar: each must come back as a question. */
export const BEYOND: readonly string[] = [
  ..."下周三|月底三天|12号那天我上早班行吗|晚上不行家里有事(15-17)|产假到月底|@主管 双12我可以加班|请假取消了|24号|小赵|我24号请假|想休|晚班".split(
    "|"
  ),
  ...list(
    "小赵24号能休吗 小赵24号可以请假吗？ 小赵24号休行不行 小赵24号能不能休 小赵24号要不要上晚班 小赵24号晚班？ 小赵24号是不是晚班 小赵24号晚班好不好"
  ),
  ...list(
    "小赵24号或25号休 小赵24号还是25号休 小赵24号前休 小赵24号以后请假 小赵24号左右想休 小赵24号起请假 小赵24号之后不上晚班 小赵从24号开始休年假 小赵除24号外都能上晚班 小赵24号以外都行"
  ),
  ...list(
    "小赵24号和小钱换班 小赵24号替小钱上晚班 小赵24号跟小钱换 小赵24号晚班换给小钱 小钱代小赵24号晚班 小赵24号调班 小赵24号的班给小钱 小赵帮小钱顶24号 小赵24号让小钱上晚班 小赵说小钱24号请假"
  ),
  ...list(
    "小赵24号晚上有事 小赵24号晚上不行 小赵24号早上请假 小赵24号中午休 小赵24号15点后请假 小赵24号9:00-12:00请假 小赵24号请假2小时 小赵24号请假15-17 小赵24号晚到 小赵24号早退"
  ),
  ...list(
    "小赵24号晚班开玩笑的 小赵24号晚班，算了 小赵24号请假，不用了 小赵24号请假，当我没说 小赵24号晚班才怪 小赵24号晚班，如果人够 如果忙，小赵24号不休 要是下雨小赵24号请假 小赵24号请假，除非有人顶 小赵24号请假，但是还没定"
  ),
  ..."小赵 1-3号年假，改成4-6号|小赵 5号年假。更正：6号|小赵24号年假，改为10号|小赵24号年假，调整到13号|小赵24号年假，换成16号|小赵24号年假，实际是19号|小赵24号年假，延到21号|小赵24号年假，应该是9号|小赵24号年假，写错了，是6号|小赵24号年假，照常上班".split(
    "|"
  ),
  ...list(
    "小赵24号不是晚班 小赵24号不一定晚班 小赵24号不全上晚班 小赵不是24号请假 小赵24号可能请假 小赵24号也许休 小赵24号大概上晚班 小赵24号待定 小赵24号看情况 小赵24号随便"
  ),
  ...list(
    "小赵24号休想上晚班 小赵24号不是不想上晚班 小赵24号并不是不能上晚班 小赵24号不想不上晚班 小赵24号别不排晚班 小赵24号晚班没法不上 小赵24号不反对上晚班 小赵24号不拒绝晚班 小赵24号不介意晚班 小赵24号晚班都行"
  ),
  ...list(
    "小赵年货节期间请假 小赵双十二期间不休 小赵大促不请假 小赵月底请假 小赵月初想休 小赵过年请假 小赵国庆想休 小赵元旦休 小赵最近请假 小赵过几天请假"
  ),
  ...list(
    "小赵请3天假 小赵请假三天 小赵请两天年假 小赵24号请半天假 小赵24号请假没批 小赵24号请假不批 小赵24号请假驳回 小赵24号的假主管没同意 小赵24号请假单交了 小赵24号年假申请被拒"
  ),
  ...list(
    "@小赵 24号请假 小赵，我24号请假 小赵：小钱24号请假 大家24号上晚班 所有人24号请假 我和小赵24号请假 他24号请假 老王24号请假 主管24号请假 店长小王24号晚班"
  ),
  ...list(
    "小赵24号白班不上晚班 小赵24号晚班不想上白班 小赵24号晚班❌ 小赵24号晚班👎 小赵24号晚班× 小赵24号晚班少排 小赵24号多上晚班 小赵24号少上晚班 小赵24号只上晚班 小赵24号晚班以外都行"
  ),
];

export const inShort = (parts: readonly Part[]): string[] =>
  parts.flatMap((p) =>
    p.is === "statement"
      ? [
          short(p)
            .split(" !")[0]!
            .replace(/(?<=[想不].)(10|2)$/, ""),
        ]
      : []
  );
