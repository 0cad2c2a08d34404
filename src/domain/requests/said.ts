import { type Day, ymd } from "../kernel";
import type { RequestsAbout } from "./parts";

/** What somebody picks from a list instead of writing it. */
export interface Picked {
  /** Number of the person. */
  readonly person: string;
  readonly from: Day;
  /** Included; the same as `from` for one day. */
  readonly to: Day;
  readonly what: PickedWhat;
}

/**
 * What is asked: a kind of leave, a shift that is wanted, avoided or fixed, a rest, extra work.
 * Example: `{is: "leave", code: "年假"}`.
 */
export type PickedWhat =
  | { readonly is: "leave"; readonly code: string }
  | { readonly is: "want" | "avoid" | "lock"; readonly code: string }
  | { readonly is: "rest" | "lockRest" | "extra" };

/** The same in words that are read back as just this. Example: 小赵, the 24th, 年假 → "小赵 12月24日 年假". */
export function saidAs(
  { person, from, to, what }: Picked,
  { people }: Pick<RequestsAbout, "people">
): string {
  const known = people.find((p) => p.id === person);
  const isAlone = (name: string) =>
    people.filter((p) => [p.id, ...p.names].some((other) => bare(other) === bare(name))).length === 1;
  const name = known && isAlone(known.name) ? known.name : `工号${person}`;
  const date = (day: Day) => `${ymd(day).month}月${ymd(day).day}日`;
  const days = to > from ? `${date(from)}到${date(to)}` : date(from);
  return `${name} ${days} ${wordsFor(what)}`;
}

/** Blanks inside a name are nothing. */
const bare = (name: string): string => name.replace(/\s+/g, "");

function wordsFor(what: PickedWhat): string {
  switch (what.is) {
    case "leave":
      return what.code;
    case "want":
      return `想上${what.code}班`;
    case "avoid":
      return `不上${what.code}班`;
    case "lock":
      return `固定${what.code}班`;
    case "rest":
      return "想休";
    case "lockRest":
      return "固定休";
    case "extra":
      return "可以加班";
  }
}

/** A text with one part of it said anew, on a line of its own; null = without it. */
export function replaced(text: string, from: number, to: number, sentence: string | null): string {
  const parts = [text.slice(0, from).trimEnd(), sentence ?? "", text.slice(to).trimStart()];
  return parts.filter((part) => part !== "").join("\n");
}
