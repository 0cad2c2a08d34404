import type { Degree } from "../vocabulary";

/** What a word does to the phrases around it. */
export type Particle =
  | { readonly is: "deny" }
  | { readonly is: "withdraw" }
  /** Says that it is not known: 有没有, 可能, 疑似. */
  | { readonly is: "doubt" }
  /** 就是: behind 不是 it says that one of two is so, by itself nothing. */
  | { readonly is: "else" }
  | { readonly is: "degree"; readonly degree: Degree }
  /** list: a denial before it may go on behind it · colon: what follows is said of what stands before · end: a new start. */
  | { readonly is: "join"; readonly join: "list" | "colon" | "end" }
  /** A predicate of its own ends a denial: 没有污渍,有破损. */
  | { readonly is: "filler"; readonly predicate: boolean };

const words = (text: string): readonly string[] => text.split(" ");

const DENIALS = words(
  "不 没 没有 未 无 非 免 别 不是 并非 并不 并不是 并无 并未 并没有 从未 从不 未曾 不曾 不存在 未见 未发现 没发现 没见 没见到 毫无 尚未 还没 还没有 不再 no not without"
);
const WITHDRAWALS = words(
  "撤销 已撤销 撤销了 被撤销 撤消 已撤消 撤诉 已撤诉 撤回 已撤回 撤掉 取消 已取消 取消了 被取消 误报 误记 误录 误判 记错 记错了 登记错误 登错 作废 已作废 不成立 不属实 已核实不属实 核实不属实 经核实不属实 经查不属实 查无实据 后撤诉 后撤销 买家撤销 买家已撤销 买家撤诉 买家已撤诉 客户撤销 客户已撤销 客户撤诉 客户已撤诉 申诉成功 已更正"
);
const DOUBTS = words(
  "有没有 有无 是不是 是否 会不会 能不能 要不要 可能 也许 或许 疑似 好像 似乎 怀疑 大概 不确定 不清楚 不知道 不知 未知 待查 待核实 待确认 未核实 说不定 据说 听说 几乎 基本 差点 险些 还是 要么 吗 呢 ? maybe perhaps"
);
const SLIGHT = words("轻微 略微 稍微 有点 有一点 一点 一点点 有些 略 稍 小 些许 轻度 slight slightly");
const STRONG = words("严重 非常 很 特别 十分 大面积 重度 明显 多处 大量 severe severely very");
const PREDICATES = words("有 已 已经 是 被 存在 发现 出现 发生 曾 曾经");
const FILLERS = words("的 了 过 都 均 也 还 又 就 属于 属 为 系 情况 现象 a an the is was has been of");
const LISTS = words("、 / - | + & 和 或 及 与 跟 以及 或者 and or");
const ENDS = words(
  ", ; 。 . \n \r \t ! ( ) [ ] 【 】 「 」 『 』 “ ” 《 》 … — ~ 但 但是 不过 可是 只是 而且 并且 另外 然后 同时 but"
);

const table: readonly (readonly [readonly string[], Particle])[] = [
  [DENIALS, { is: "deny" }],
  [WITHDRAWALS, { is: "withdraw" }],
  [DOUBTS, { is: "doubt" }],
  [["就是", "即是"], { is: "else" }],
  [SLIGHT, { is: "degree", degree: "slight" }],
  [STRONG, { is: "degree", degree: "strong" }],
  [PREDICATES, { is: "filler", predicate: true }],
  [FILLERS, { is: "filler", predicate: false }],
  [LISTS, { is: "join", join: "list" }],
  [[":"], { is: "join", join: "colon" }],
  [ENDS, { is: "join", join: "end" }],
];

/** Every word of the language that surrounds the phrases, whatever the subject. */
export const PARTICLES: readonly (readonly [string, Particle])[] = table.flatMap(([list, particle]) =>
  list.map((word) => [word, particle] as const)
);

/** A phrase that begins so has its denial inside: 没有吊牌. */
export const DENIED_INSIDE = /^[不没未无非缺]/;
/** What was done; a denial behind it asks whether it was: 洗过没有, 拆了没. */
export const DONE_INSIDE = /[过了]$/;
/** A phrase that ends so may deny what follows it as well: 包装没有|破损. */
export const DENIAL_AT_END = /没有?$/;
/** A phrase with a predicate of its own; a denial of what stands before it doesn't reach it. */
export const PREDICATE_INSIDE = /[不没未无非缺过了已有被剪掉]/;
