import { isWhole, type OpenFrame } from "./frame";
import type { Token } from "./tokens";

/** Where the reading of a sentence stands when the next word comes. */
export interface Place {
  readonly tokens: readonly Token[];
  /** Of the word that comes. */
  readonly at: number;
  /** Comma after comma. */
  readonly segment: number;
  /** Kind of the word before, and whether only signs of a list came since. */
  readonly last: Token["is"] | null;
  readonly isLinked: boolean;
}

/** Whether a word begins a frame of its own; `unclear`: it does, and a denial in it could be either's. */
export type Begins = "no" | "yes" | "unclear";

const yes = (does: boolean): Begins => (does ? "yes" : "no");

/**
 * Whether the next word goes on with an open frame or begins another. Example: 小赵24号请假 and then 小钱: another, as
 * all is said of the first.
 */
export function begins(place: Place, open: OpenFrame): Begins {
  const token = place.tokens[place.at];
  if (!token) return "no";
  const isElsewhere = open.segment !== place.segment;
  switch (token.is) {
    case "person":
      return yes(isWhole(open) || (open.people.length > 0 && place.last !== "person"));
    case "days":
      return yes(isWhole(open) && !(place.last === "days" && place.isLinked));
    case "half":
      return yes(open.thing !== null && contentFollows(place));
    case "thing":
      return yes(
        open.thing !== null && !(open.thing.of === "rest" && token.thing.of === "leave" && !isElsewhere)
      );
    case "junk":
    case "vague":
    case "season":
    case "question":
    case "doubt":
    case "title":
      return yes(isElsewhere && (isWhole(open) || (open.junk.length > 0 && open.days.length > 0)));
    case "reason":
    case "agreed":
      return "no";
    default:
      return turns(token, place, open, isElsewhere);
  }
}

/** A word behind what it may be about: does it go on with that, or begin something new? */
function turns(token: Token, place: Place, open: OpenFrame, isElsewhere: boolean): Begins {
  if (open.thing === null) return "no";
  if (isElsewhere) return yes(isWhole(open) || contentFollows(place));
  if (!contentFollows(place)) return "no";
  if (token.is === "deny" && (token.deny.at === "trail" || token.deny.at === "away")) return "no";
  const isOwn = open.how.some((h) => !h.isAfter && h.is !== "reason") || place.isLinked;
  return !isOwn && (token.is === "deny" || token.is === "cancel") ? "unclear" : "yes";
}

/** Whether somebody, a day or something asked comes before the next comma. */
function contentFollows({ tokens, at }: Place): boolean {
  for (const token of tokens.slice(at + 1)) {
    if (["comma", "end", "ask", "line"].includes(token.is)) return false;
    if (["person", "days", "thing", "junk"].includes(token.is)) return true;
  }
  return false;
}

/** The next word or sign, blanks aside. */
const after = (tokens: readonly Token[], at: number): Token | undefined =>
  tokens.slice(at + 1).find((t) => t.is !== "blank");

const before = (tokens: readonly Token[], from: number): Token | undefined =>
  tokens.filter((t) => t.to <= from && t.is !== "blank").at(-1);

const DENIED: ReadonlySet<Token["is"]> = new Set(["verb", "thing", "half", "self"]);

/** Whether a denial stands right before what it denies. Example: 不 in 不上晚班 → true, in 不，上晚班 → false. */
export function deniesNext(tokens: readonly Token[], at: number): boolean {
  const next = after(tokens, at);
  return next !== undefined && (DENIED.has(next.is) || (next.is === "mood" && next.mood.want === true));
}

const ABOUT_TITLE: ReadonlySet<Token["is"]> = new Set([
  "days",
  "thing",
  "mood",
  "deny",
  "half",
  "verb",
  "self",
  "cancel",
]);

/** Whether something is asked for the 主管 that was named, who is spoken to otherwise. */
export function isAboutTitle(tokens: readonly Token[], at: number): boolean {
  const next = after(tokens, at);
  return next !== undefined && ABOUT_TITLE.has(next.is);
}

/** "不上晚班、白班": the second is meant as the first. */
export function isListed(tokens: readonly Token[], from: number): boolean {
  const sign = before(tokens, from);
  const first = tokens.find((t) => t.from === from);
  return sign?.is === "mark" || sign?.is === "list" || first?.is === "list";
}

const APART: ReadonlySet<Token["is"]> = new Set(["comma", "mark", "end", "ask", "line"]);

/** Whether a comma or a sign of a list stands before, or nothing at all. */
export function isApart(tokens: readonly Token[], from: number): boolean {
  const sign = before(tokens, from);
  return sign === undefined || APART.has(sign.is);
}
