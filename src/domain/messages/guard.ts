/**
 * Bribed reviews in the ways they are said (J-14, L05.review, L12): a review and a reward in one clause, either first.
 * A guard is a warning, so it searches inside texts; what is surely denied (我们不会好评返现) is told apart.
 */
const REVIEW = "(?:(?:五星|5星|全星|满分|带图|晒图|追加)*(?:好评|评价|评论|追评|晒图|晒单|买家秀)|五星|5星)";
const REWARD =
  "(?:返现|返还?[\\d一二两三四五六七八九十]+|返券|红包|优惠[券卷]|代金券|购物券|现金|礼[品物包]|小礼|赠品|奖[励品]|有[礼奖](?!貌)|返利|免单|抽奖|积分|送[^货达到回去]|领[券奖])";
/** Marks that end a clause; what stands between review and reward is short. */
const BETWEEN = "[^。！？!?；;\\n]{0,14}?";
const BRIBES: readonly RegExp[] = [
  new RegExp(`${REVIEW}${BETWEEN}${REWARD}`, "g"),
  new RegExp(`${REWARD}${BETWEEN}${REVIEW}`, "g"),
];

const NEGATION = /不|没|无|未|别|勿|禁止|严禁|拒绝|杜绝|谢绝/g;
/** A denial that reaches what follows it. */
const DENIED_BEFORE =
  /(?:不会|不能|不得|不可以?|不要|不许|不做|不搞|不是|不敢|从不|并不|没有|没法|无法|禁止|严禁|拒绝|杜绝|谢绝|别|请勿)(?:有|做|搞|用|以|靠|给|任何|参与|组织|进行|要求|提供|所谓的?|百分之?百)*$/;
const DENIED_INSIDE = /(?:不会?|没有|无)(?:给|有|再|予)?(?=(?:返|送|红包|优惠|现金|礼|赠|奖|领))/;

/** The clause around a place of a text: from one mark to the next. */
function clauseAt(text: string, at: number): { clause: string; from: number } {
  const marks = /[，,。！？!?；;\n]/;
  let from = at;
  while (from > 0 && !marks.test(text[from - 1] ?? "")) from--;
  let to = at;
  while (to < text.length && !/[。！？!?；;\n]/.test(text[to] ?? "")) to++;
  return { clause: text.slice(from, to), from };
}

/**
 * True when what stands at a place is surely denied: one negation in its clause, and that one reaches it. Two may mean
 * the opposite (不给好评就不返现), so they deny nothing. Example: `isDenied("我们不会好评返现", 4, "好评返现")` → true.
 */
export function isDenied(text: string, at: number, found: string): boolean {
  const { clause, from } = clauseAt(text, at);
  const own = (found.match(NEGATION) ?? []).length;
  const inside = DENIED_INSIDE.test(found);
  const others = (clause.match(NEGATION) ?? []).length - own;
  if (inside) return own === 1 && others === 0;
  return others === 1 && DENIED_BEFORE.test(text.slice(from, at));
}

/** Places where a text offers something for a review. Example: "五星好评后联系客服领取优惠券" → the whole of it. */
export function bribesIn(text: string): string[] {
  const found = BRIBES.flatMap((pattern) => [...text.matchAll(pattern)]);
  return found.filter((m) => !isDenied(text, m.index, m[0])).map((m) => m[0]);
}

/** A word in a text that is not surely denied. */
export function isSaid(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isDenied(text, at, word)) return true;
  return false;
}
