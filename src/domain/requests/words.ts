import { REST, type ShiftKind } from "../roster";
import type { RequestsAbout } from "./parts";

/** What days are asked for. */
export type Thing =
  | { readonly of: "leave"; readonly code: string; readonly isPlain: boolean }
  | { readonly of: "rest" | "work" }
  | { readonly of: "shift"; readonly code: string };

/** How it is asked for. */
export interface Mood {
  readonly want?: true;
  readonly avoid?: true;
  readonly lock?: true;
  /** 请: before 休 it means leave. */
  readonly ask?: true;
  readonly weight?: number;
}

/** A word of the chat language and what it says. */
export type Word =
  | { readonly is: "thing"; readonly thing: Thing }
  | { readonly is: "mood"; readonly mood: Mood }
  /** Says nothing by itself. */
  | { readonly is: "filler" }
  /** Joins two of a list. */
  | { readonly is: "list" };

/** 请假 without a kind (see the contracts). */
export const PLAIN_LEAVE = "事假";
export const WEIGHTS = { weak: 2, strong: 10 } as const;

const words = (text: string): string[] => text.split("|");

const LEAVE: readonly (readonly [code: string, words: string])[] = [
  ["年假", "年假|年休假|年休|休年假|annual leave|annual|vacation|paid leave"],
  ["病假", "病假|休病假|sick leave|sick|ill"],
  ["事假", "事假|休事假|personal leave|personal"],
  ["调休", "调休|調休|调休假|time off in lieu|in lieu|lieu|comp time|comp day|comp|toil"],
];
const PLAIN = "请假|請假|休假|请个假|请一天假|一天假|leave|time off";

const MOODS: readonly (readonly [Mood, string])[] = [
  [
    { want: true },
    "想|想要|要|希望|愿意|want|wants|would like|likes|like|wish|wishes|hopes for|prefer|prefers",
  ],
  [
    { avoid: true },
    "不|别|不要|不想|不想要|避开|no|not|avoid|avoids|don't|doesn't|do not|does not|don't want|doesn't want|does not want|without",
  ],
  [{ avoid: true, weight: WEIGHTS.strong }, "不能|不可以|never|can't|cannot|can not"],
  [{ weight: WEIGHTS.strong }, "一定|务必|千万|特别|definitely|really|badly"],
  [{ weight: WEIGHTS.weak }, "最好|尽量|盡量|尽可能|可能的话|ideally|if possible|preferably"],
  [{ lock: true }, "固定|锁定|必须|定死|fixed|fix|locked|lock|must"],
  [{ ask: true }, "请|請|申请|requests|asks for"],
];

const FILLERS =
  "的|no.|在|是|都|就|能|可以|上|排|安排|一天|工号|同学|the|on|a|an|to|is|has|have|takes|take|for|of|shift|shifts|work on|be|from|in|please|would|want to|wants to";
const LISTS = "和|与|跟|及|以及|还有|也|and|&|also|+";

const KINDS: Readonly<Record<ShiftKind, string>> = {
  day: "白班|白|早班|全白班|day shift|day shifts|day|early shift|early",
  half: "半班|半白班|半白|半天班|half shift|half day shift|half",
  night: "晚班|夜班|晚|夜|night shift|night shifts|night|nights|late shift|late",
  duty: "值班|duty shift|duty",
};

const RESTS = "休|休息|休一天|休息一天|day off|off|rest|rest day";
const WORKS = "上班|work|working";

/** Every word and what it means; words of the shop's own shifts go before ours. */
export function lexicon({ shifts }: Pick<RequestsAbout, "shifts">): ReadonlyMap<string, Word> {
  const lexicon = new Map<string, Word>();
  const add = (said: string, word: Word) => {
    for (const one of words(said)) if (one !== "" && !lexicon.has(one)) lexicon.set(one, word);
  };
  const thing = (thing: Thing): Word => ({ is: "thing", thing });
  for (const { code, name } of shifts)
    for (const said of [code, `${code}班`, name]) add(said.toLowerCase(), thing({ of: "shift", code }));
  for (const [kind, said] of Object.entries(KINDS)) {
    const first = shifts.find((s) => s.kind === kind);
    if (first) add(said, thing({ of: "shift", code: first.code }));
  }
  for (const [code, said] of LEAVE) add(said, thing({ of: "leave", code, isPlain: false }));
  add(PLAIN, thing({ of: "leave", code: PLAIN_LEAVE, isPlain: true }));
  add(`${RESTS}|${REST}`, thing({ of: "rest" }));
  add(WORKS, thing({ of: "work" }));
  for (const [mood, said] of MOODS) add(said, { is: "mood", mood });
  add(FILLERS, { is: "filler" });
  add(LISTS, { is: "list" });
  return lexicon;
}
