import { largest } from "./assign";
import type { KindId } from "../fields";
import type { Choice } from "../kernel";
import { wordOf } from "../kernel";
import { isSlip, isWithin, likeness, type ReadHeader } from "./header";
import type { Look } from "./look";
import type { Role } from "./roles";

/** How well a column of a sheet fits a role: by its header, and by what stands in it. */
export interface Fit {
  readonly words: number;
  readonly content: number;
}

/** Words that many columns have; alone they say little. */
const GENERAL = new Set(["number", "date", "state", "person", "money", "handle", "note", "seller", "item"]);
const isGeneral = ({ senses, unknown }: ReadHeader): boolean =>
  unknown === 0 && senses.size > 0 && [...senses].every((sense) => GENERAL.has(sense));

const EXACT = 7;
const EXACT_GENERAL = 5.6;
const SAME = 5;
const SAME_GENERAL = 4.4;
const SLIP = 4.3;
/** Put together from several of its names: 申请索赔金额. */
const PIECED = 4.1;
/** Likeness → points, best first. */
const LIKE = [
  [0.999, SAME],
  [0.85, 4.2],
  [0.74, 3],
  [0.6, 2],
  [0.45, 1],
] as const;
/** A header that is understood and means something else. */
const OTHER = -4;
const PARTLY = -1.5;

/** Over a Chinese header our English names say nothing: Paid on means 赔付日期 in one register only. */
const isChinese = ({ key }: ReadHeader): boolean => /\p{Script=Han}/u.test(key);

/** Points of a header for a role; 0 when it says nothing to anybody. */
export function headerPoints(header: ReadHeader, role: Role): number {
  const { names: every, context, all } = role;
  if (header.key === "") return 0;
  const names = isChinese(header) ? every.filter(isChinese) : every;
  const exact = names.find(({ key }) => key === header.key);
  if (exact) return isGeneral(exact) ? EXACT_GENERAL : EXACT;
  if (isOfPapers(header, role)) return OTHER;
  const like = largest(names.map((name) => likeness(header, name, context)));
  const points = LIKE.find(([least]) => like >= least)?.[1] ?? 0;
  if (points === SAME) return isGeneral(header) ? SAME_GENERAL : SAME;
  const slip =
    header.unknown > 0 && names.some((name) => isSlip(header.key, name.key) && isWithin(header, name));
  const pieced = header.unknown === 0 && isPieced(header, names, all);
  const best = Math.max(points, slip ? SLIP : 0, pieced ? PIECED : 0);
  if (best > 0) return best;
  if (header.senses.size === 0) return header.unknown > 0 ? 0 : OTHER;
  return like > 0 ? PARTLY : OTHER;
}

/** It says all that one of the names says, and nothing that none of them says. */
const isPieced = (header: ReadHeader, names: readonly ReadHeader[], all: ReadonlySet<string>): boolean =>
  [...header.senses].every((sense) => all.has(sense)) &&
  names.some(
    (name) => name.senses.size > 0 && !isGeneral(name) && name.unknown === 0 && isWithin(name, header)
  );

/** 退款单, 快递单号: a paper or its number, which is neither an amount nor a day. */
const OF_PAPERS = /(单|单子|号|号码|编号)$/;
const NOT_OF_PAPERS: ReadonlySet<KindId> = new Set(["money", "rate", "day", "moment", "deadline", "time"]);
const isOfPapers = ({ key }: ReadHeader, { column }: Role): boolean =>
  OF_PAPERS.test(key) && NOT_OF_PAPERS.has(column.kind);

const NEVER = -8;

/** Points of what stands in a column for a role; 0 when it is blank or may be anything. */
export function contentPoints(look: Look, role: Role): number {
  if (look.filled === 0) return 0;
  const points = pointsOf(look, role);
  const sure = Math.min(1, 0.4 + look.filled / 8);
  return points > 0 ? points * sure : points;
}

function pointsOf(look: Look, role: Role): number {
  switch (role.column.kind) {
    case "id":
      return idPoints(look, role);
    case "day":
    case "moment":
    case "deadline":
    case "month":
      return look.date >= 0.7 ? 1.5 : look.date >= 0.4 ? 0.2 : NEVER;
    case "time":
      return look.number + look.text >= 0.6 ? 0.2 : NEVER;
    case "money":
      return look.money >= 0.7 ? 0.8 : look.money >= 0.4 ? 0 : NEVER;
    case "count":
      return countPoints(look, role);
    case "number":
    case "rate":
      return look.id > 0.3 ? NEVER : 0;
    case "choice":
      return Math.min(role.isShared ? SHARED : Infinity, choicePoints(look, role.column.choices ?? []));
    case "flag":
      return look.flag >= 0.7 ? 2.2 : look.flag >= 0.4 ? 0.5 : -3;
    default:
      return textPoints(look, role);
  }
}

const COURIER_DIGITS = 15;

function idPoints(look: Look, { senses }: Role): number {
  if (look.phone >= 0.6 || look.date >= 0.5) return NEVER;
  if (look.id < 0.4) return fewIdsPoints(look);
  const isTracking = senses.has("logistics");
  if (look.tracking >= 0.4) return isTracking ? 3.4 : NEVER;
  if (look.digits > COURIER_DIGITS) return isTracking ? 0.3 : 1.2;
  if (look.digits > 0) return isTracking ? 1.6 : senses.has("order") ? -1 : 0;
  return 0.5;
}

/** Short numbers may be names all the same; other words are none. */
function fewIdsPoints(look: Look): number {
  if (look.id >= 0.2 || look.count >= 0.6) return -1;
  return look.text > 0.6 && look.distinct > 0.8 ? -2 : NEVER;
}

function countPoints(look: Look, { column }: Role): number {
  if (column.fill?.with === "next")
    return look.sequence ? 2.2 : look.count >= 0.7 ? 0 : look.distinct > 0.9 ? -1.5 : NEVER;
  if (look.count < 0.6) return NEVER;
  return look.sequence ? -1.5 : 0.8;
}

/** How much of a column is said in the words of a list. */
export function shareOfWords({ words, filled }: Look, choices: readonly Choice[]): number {
  if (filled === 0) return 0;
  const known = wordsOf(choices);
  let points = 0;
  for (const [word, times] of words)
    points += times * (known.has(word) ? 1 : isPartOf(word, known) ? 0.8 : 0);
  return points / filled;
}

const lists = new WeakMap<readonly Choice[], ReadonlySet<string>>();

function wordsOf(choices: readonly Choice[]): ReadonlySet<string> {
  const found = lists.get(choices);
  if (found) return found;
  const words = new Set(
    choices.flatMap((c) => [...c.words, ...(c.en === undefined ? [] : [c.en])]).map(wordOf)
  );
  lists.set(choices, words);
  return words;
}

/** A word of the list with something around it: 外箱严重破损. */
const isPartOf = (word: string, known: ReadonlySet<string>): boolean =>
  word.length <= 14 && [...known].some((k) => k.length >= 2 && word.includes(k));

const SHARED = 0.5;
const FEW_WORDS = 8;

function choicePoints(look: Look, choices: readonly Choice[]): number {
  if (look.text < 0.5) return NEVER;
  const known = shareOfWords(look, choices);
  if (known >= 0.75) return 3.6;
  if (known >= 0.4) return 1.6;
  if (known >= 0.15) return 0;
  return look.words.size <= FEW_WORDS && look.length <= 8 ? -2.2 : -3.5;
}

function textPoints(look: Look, { column, senses }: Role): number {
  if (look.id > 0.5 || look.date > 0.6) return column.kind === "text" && senses.has("account") ? 0 : NEVER;
  if (senses.has("company")) return look.courier >= 0.6 ? 3.4 : look.courier >= 0.2 ? 0.5 : -2.6;
  if (senses.has("region")) return look.region >= 0.6 ? 3 : look.text >= 0.6 ? -0.3 : NEVER;
  if (look.courier >= 0.6 || look.region >= 0.8) return -3;
  if (senses.has("person")) return personPoints(look);
  if (senses.has("model")) return look.number > 0.6 && look.model < 0.2 ? -0.6 : look.model >= 0.4 ? 1.2 : 0;
  if (look.number > 0.6) return -2.5;
  return senses.has("note") ? (look.length > 4 ? 0.5 : 0) : 0.2;
}

const personPoints = (look: Look): number =>
  look.person >= 0.6
    ? 1.4
    : look.number > 0.5 && look.count < 0.5
      ? NEVER
      : look.text >= 0.6 && look.length <= 6
        ? 0
        : -2;
