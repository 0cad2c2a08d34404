import { wordOf } from "../kernel";
import { type Post, POSTS } from "../words";
import { type RuleKey, type RuleSet, textOf } from "../rulebook";

/** Whoever is named as having agreed. */
export interface Approver {
  /** As it stands there; "" when nobody is named. */
  readonly said: string;
  /** Their post by the staff list; null: not on it, or it says none. */
  readonly post: Post | null;
  /** The same person as whoever asks. */
  readonly isSelf: boolean;
}

/**
 * approved · missing: nobody is named · self: who asks agrees to it · notEntitled: the post may not · unknown: nobody can
 * say which post it is · postOnly: a post is named and no person.
 */
export type Verdict = "approved" | "missing" | "self" | "notEntitled" | "unknown" | "postOnly";

/** Nothing has to be done about it: agreed to, or agreed to by a post whose holder the shop knows. */
export const isSettled = (verdict: Verdict): boolean => !["missing", "self", "notEntitled"].includes(verdict);

const BY_WORD: ReadonlyMap<string, Post> = new Map(
  POSTS.flatMap(({ value, words }) => words.map((word) => [wordOf(word), value] as const))
);

/** The post that a text names, whole; null for any other text. Example: `postOf("客服主管")` → supervisor. */
export const postOf = (text: string): Post | null => BY_WORD.get(wordOf(text)) ?? null;

/** The posts that a rule names; none where nobody is named: whoever is not the asker may agree then. Example: J-04 → supervisor. */
export function postsOf(rules: RuleSet, key: RuleKey | null): readonly Post[] {
  if (key === null) return [];
  const said = textOf(rules, key);
  if (!said.ok) return [];
  return said.value.split("|").flatMap((word) => postOf(word) ?? []);
}

/** From the desk up; finance stands beside it. The documents name posts without an order: whoever stands above may agree too. */
const RANK: Readonly<Record<Post, number>> = {
  agent: 0,
  leader: 1,
  finance: 0,
  supervisor: 2,
  storeManager: 3,
  manager: 3,
  owner: 4,
};

const mayAgree = (needed: readonly Post[], post: Post): boolean =>
  needed.length === 0 ? RANK[post] > 0 : needed.some((need) => need === post || RANK[post] > RANK[need]);

/**
 * Whether somebody's word is enough (J-04, J-06, C-27, U-02 … U-09).
 * Example: needed supervisor, said 小李, an agent → notEntitled.
 */
export function verdictOf(needed: readonly Post[], { said, post, isSelf }: Approver): Verdict {
  if (said.trim() === "") return "missing";
  if (isSelf) return "self";
  const named = postOf(said);
  if (named !== null) return mayAgree(needed, named) ? "postOnly" : "notEntitled";
  if (post === null) return "unknown";
  return mayAgree(needed, post) ? "approved" : "notEntitled";
}
