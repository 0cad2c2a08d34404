import { type Day, folded } from "../kernel";
import { rangeAt } from "./dates";
import type { RequestsAbout } from "./parts";
import { relativeAt } from "./relative";
import { weekdaysAt } from "./weekdays";
import { lexicon, type Word } from "./words";

/** Days as they were written. */
export interface DaysWord {
  readonly is: "days";
  readonly days: readonly Day[];
  /** A number without 号: a comma after it goes on with the list. */
  readonly bare: boolean;
  /** "12-24", which could have been a range. */
  readonly hyphen: boolean;
  /** A weekday without "every". */
  readonly loose: boolean;
  /** 下周三, 明天: counted from today. */
  readonly relative: boolean;
}

/** A name of the staff list, as it stands in a message. */
export interface PersonWord {
  readonly is: "person";
  readonly name: string;
  /** More than one: the name doesn't say who. */
  readonly ids: readonly string[];
  /** Where it stands in the text. */
  readonly from: number;
}

interface Sign {
  /** ask: a question mark. line: a new line, which may be somebody else's. */
  readonly is: "blank" | "colon" | "comma" | "mark" | "end" | "ask" | "line";
}

/** What nobody knows. */
interface Junk {
  readonly is: "junk";
}

/** A piece of a message: from … to in characters as typed. */
export type Token = { readonly from: number; readonly to: number } & (
  DaysWord | PersonWord | Word | Sign | Junk
);

const isLetter = (sign: string | undefined) => sign !== undefined && /[a-z]/.test(sign);
const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign);

/** Letters and digits stand for themselves only as whole words. */
function isWhole(text: string, from: number, to: number): boolean {
  const cuts = (of: typeof isLetter, a: number, b: number) => of(text[a]) && of(text[b]);
  return !cuts(isLetter, from - 1, from) && !cuts(isLetter, to - 1, to) && !cuts(isDigit, to - 1, to);
}

/** Cuts a text into words, the longest first; together the tokens are the whole text. */
export function tokensOf(text: string, about: RequestsAbout): Token[] {
  const reader = new Reader(folded(text), about);
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const token = reader.at(at, tokens);
    const last = tokens[tokens.length - 1];
    if (token.is === "junk" && last?.is === "junk") tokens[tokens.length - 1] = { ...last, to: token.to };
    else tokens.push(token);
    at = token.to;
  }
  return tokens;
}

const SIGNS: readonly (readonly [RegExp, Sign["is"]])[] = [
  [/[\n\r]/y, "line"],
  [/[;。!…]|\.(?!\d)/y, "end"],
  [/\?/y, "ask"],
  [/,/y, "comma"],
  [/[、/]/y, "mark"],
  [/:/y, "colon"],
  [/[\s()[\]{}「」『』【】"“”#·~\ufe0f\u200d]/y, "blank"],
];

/** What stands between the days of one list. */
const LISTED: ReadonlySet<Token["is"]> = new Set(["days", "mark", "comma", "blank", "list"]);

/** Hours, durations and counts: digits that are no day. */
const NO_DAY =
  /\d{1,2}:\d{2}|\d+\s*(?:点|时|小时|分|天|个|次|人|周(?![一二三四五六日天末])|h\b|hours?\b|days\b|am\b|pm\b|%)/y;

class Reader {
  private readonly words: ReadonlyMap<string, Word>;
  private readonly names: ReadonlyMap<string, Omit<PersonWord, "from">>;
  private readonly longest: number;

  constructor(
    private readonly text: string,
    private readonly about: RequestsAbout
  ) {
    this.words = lexicon(about);
    this.names = namesOf(about);
    this.longest = [...this.words.keys(), ...this.names.keys()].reduce(
      (most, w) => Math.max(most, w.length),
      0
    );
  }

  at(from: number, before: readonly Token[]): Token {
    for (const [pattern, is] of SIGNS)
      if (this.matches(pattern, from) > 0 && !this.lookUp(this.words, from))
        return { is, from, to: from + 1 };
    const clock = isDigit(this.text[from - 1]) ? 0 : this.matches(NO_DAY, from);
    if (clock > 0 && !this.isListedDay(from)) return { is: "junk", from, to: from + clock };
    const person = this.person(from);
    // Sun and May are surnames and names before they are days.
    if (person && isLetter(this.text[from])) return person;
    const word = this.word(from);
    // A nickname of one sign, such as 白, is a word where both would do.
    const both = person && person.to - from > 1 ? [person, word] : [word, person];
    const found = [...both, this.days(from, before)].filter((t) => t !== null);
    const longest = found.sort((a, b) => b.to - a.to)[0];
    return longest ?? { is: "junk", from, to: this.wordEnd(from) };
  }

  private matches(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.exec(this.text)?.[0].length ?? 0;
  }

  /** The 5 of "5个": no; the name of somebody who is called by digits: yes. */
  private isListedDay(from: number): boolean {
    return this.person(from) !== null;
  }

  /** A foreign word or number is left whole. */
  private wordEnd(from: number): number {
    const of = [isLetter, isDigit].find((f) => f(this.text[from]));
    let to = from + 1;
    while (of?.(this.text[to])) to++;
    return to;
  }

  private lookUp<T>(map: ReadonlyMap<string, T>, from: number): { value: T; to: number } | null {
    for (let to = Math.min(this.text.length, from + this.longest); to > from; to--) {
      const value = map.get(this.text.slice(from, to));
      if (value && isWhole(this.text, from, to)) return { value, to };
    }
    return null;
  }

  private word(from: number): Token | null {
    const found = this.lookUp(this.words, from);
    return found && { ...found.value, from, to: found.to };
  }

  /** A number that could be a day is a person's only after 工号, No. or #. */
  private person(from: number): Token | null {
    const found = this.lookUp(this.names, from);
    if (!found) return null;
    const { value, to } = found;
    const couldBeDay = /^\d{1,2}$/.test(value.name);
    const isSaid = /(?:工号|no\.?|#)\s*$/.test(this.text.slice(Math.max(0, from - 6), from));
    return couldBeDay && !isSaid ? null : { ...value, from, to };
  }

  private days(from: number, before: readonly Token[]): Token | null {
    if (isDigit(this.text[from - 1])) return null;
    const { month } = this.about;
    const set = relativeAt(this.text, from, this.about.today ?? null) ?? weekdaysAt(this.text, from, month);
    if (set) return { is: "days", from, bare: false, hyphen: false, relative: false, ...set };
    const range = rangeAt(this.text, from, month, this.carried(before));
    if (!range) return null;
    const { to, days, hyphen, marked } = range;
    return { is: "days", from, to, days, bare: !marked, hyphen, loose: false, relative: false };
  }

  /** The month that was named earlier in the same list of days. */
  private carried(before: readonly Token[]): number | null {
    const list: Token[] = [];
    for (let i = before.length - 1; i >= 0 && LISTED.has(before[i]!.is); i--)
      if (before[i]!.is === "days") list.unshift(before[i]!);
    return list.reduce<number | null>(
      (month, t) => rangeAt(this.text, t.from, this.about.month, month)?.month ?? month,
      null
    );
  }
}

const HAN_BLANKS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
const TWO_SIGNS = /^\p{Script=Han}{2}$/u;

/** A name however its blanks are written: shops space names of two signs to the width of three. Example: 王 磊 → 王磊, 王 磊. */
function spelled(name: string): string[] {
  const bare = folded(name).trim().replace(HAN_BLANKS, "");
  if (bare === "") return [];
  return TWO_SIGNS.test(bare) ? [bare, ...[" ", "  "].map((blank) => [...bare].join(blank))] : [bare];
}

/** Numbers, nicknames and names; a name that several people have names all of them. */
function namesOf({ people }: RequestsAbout): Map<string, Omit<PersonWord, "from">> {
  const names = new Map<string, Omit<PersonWord, "from">>();
  for (const { id, names: called } of people)
    for (const name of new Set([id, ...called].flatMap(spelled))) {
      const ids = [...(names.get(name)?.ids ?? []), id];
      names.set(name, { is: "person", name, ids: [...new Set(ids)] });
    }
  return names;
}
