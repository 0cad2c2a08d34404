import type { PromotionArg } from "../roster";
import { type Day, foldWidth, isDay, monthOfDay, monthText } from "../kernel";
import { rangeAt } from "./dates";
import { type RequestsAbout, remark, type Span, type Unread } from "./parts";
import { weekdaysAt } from "./weekdays";
import { lexicon } from "./words";

/** Days on which more people are needed. */
export interface Promotion extends Span {
  readonly is: "promotion";
  readonly days: readonly Day[];
  /** null = every shift that is staffed. */
  readonly shift: string | null;
  readonly more: number;
}

type About = Pick<RequestsAbout, "month" | "shifts">;

const NUMBERS = "一二三四五六七八九";
const EVERY = "每个?班次?|各班|每班|every shift|each shift|all shifts|each|every|all";
const JOINT = /\s*(?:[、,&]|和|及|and\b)?\s*/y;
/** After one promotion the next may follow at once. */
const NEXT = /[\s,、;。]*/y;

/** Reads "12-12 每班多 1 人;12-20 晚班多 2 人" or "12-12 night +1". What isn't understood ends with its line. */
export function readPromotions(text: string, about: About): (Promotion | Unread)[] {
  const folded = foldWidth(text).toLowerCase();
  const parts: (Promotion | Unread)[] = [];
  const said = wordsFor(about);
  for (let at = skip(folded, 0); at < text.length;) {
    const part = promotionAt(folded, at, about, said) ?? unread(folded, at);
    parts.push({ ...part, text: text.slice(part.from, part.to) });
    at = skip(folded, part.to);
  }
  return parts;
}

/** What counts of it, as arguments of the command. */
export const promotionArgs = (parts: readonly (Promotion | Unread)[]): PromotionArg[] =>
  parts.flatMap((part) =>
    part.is === "promotion"
      ? part.days.map((from) => ({
          from,
          more: part.more,
          ...(part.shift !== null && { shift: part.shift }),
        }))
      : []
  );

function skip(text: string, at: number): number {
  NEXT.lastIndex = at;
  NEXT.exec(text);
  return NEXT.lastIndex;
}

function unread(text: string, from: number): Unread {
  const end = text.slice(from).search(/[;。\n]/);
  const to = end < 0 ? text.length : from + end;
  return { is: "unread", from, to, text: "", why: remark("promotions.how") };
}

interface Words {
  readonly pattern: RegExp;
  readonly shifts: ReadonlyMap<string, string>;
}

function wordsFor({ shifts }: About): Words {
  const found = [...lexicon({ shifts })].flatMap(([said, word]) =>
    word.is === "thing" && word.thing.of === "shift" ? [[said, word.thing.code] as const] : []
  );
  const escaped = found.map(([said]) => said.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const which = [...escaped.sort((a, b) => b.length - a.length), EVERY].join("|");
  const more = "(?:要|再|都)*(?:多|加|增加|\\+|plus)\\s*(?:派|要)?";
  const number = `(\\d{1,2}|两|[${NUMBERS}])(?!\\d)`;
  const people = "\\s*(?:(?:个|名|位)?人|个|more|extra)?\\s*(?:people|person)?";
  return {
    pattern: new RegExp(
      `\\s*:?\\s*(${which})?\\s*(?:${more}\\s*${number}${people}|${number}\\s*(?:more|extra)\\s*(?:people|person)?)(?:\\s*(?:on|for)?\\s*(?:the\\s+)?(${which})(?![a-z]))?(?=[\\s,、;。]|$)`,
      "y"
    ),
    shifts: new Map(found),
  };
}

function promotionAt(text: string, from: number, about: About, words: Words): Promotion | Unread | null {
  const { days, to } = daysAt(text, from, about);
  if (to === from) return null;
  words.pattern.lastIndex = to;
  const match = words.pattern.exec(text);
  if (!match) return null;
  const [whole, before, a, b, after] = match;
  const span = { from, to: to + whole.length, text: "" };
  const inside = days.filter((d) => monthText(monthOfDay(d)) === monthText(about.month));
  if (inside.length === 0) {
    const month = monthText(about.month);
    const why =
      days.length > 0 ? remark("requests.otherMonth", { month }, days) : remark("requests.noSuchDay");
    return { is: "unread", ...span, why };
  }
  const shift = words.shifts.get(before ?? after ?? "") ?? null;
  return { is: "promotion", ...span, days: inside, shift, more: countOf((a ?? b)!) };
}

const countOf = (said: string): number =>
  said === "两" ? 2 : /\d/.test(said) ? Number(said) : NUMBERS.indexOf(said) + 1;

/** All days of a list; a number without its 号 may be how many people, so only signs of a list go on. */
function daysAt(text: string, from: number, { month }: About): { days: Day[]; to: number } {
  const days = new Set<number>();
  let [to, at, named] = [from, from, null as number | null];
  for (;;) {
    const set = weekdaysAt(text, at, month);
    const range = set ? null : rangeAt(text, at, month, named);
    const found = set ?? range;
    if (!found) break;
    found.days.forEach((d) => days.add(d));
    named = range?.month ?? named;
    to = found.to;
    JOINT.lastIndex = to;
    const joint = JOINT.exec(text)![0];
    if (joint.trim() === "") break;
    at = to + joint.length;
  }
  return { days: [...days].filter(isDay).sort((a, b) => a - b), to };
}
