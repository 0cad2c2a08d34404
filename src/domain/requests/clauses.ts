import type { DaysWord, PersonWord, Token } from "./tokens";
import type { Mood, Thing } from "./words";

/** Words that belong together: who, when, what. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly people: readonly PersonWord[];
  readonly days: readonly DaysWord[];
  readonly moods: readonly Mood[];
  readonly thing: Thing | null;
  /** Where nobody knows the word; such a clause says nothing. */
  readonly junk: readonly { readonly from: number; readonly to: number }[];
}

type Meaningful = Extract<Token, { is: "person" | "days" | "mood" | "thing" | "junk" }>;
type Soft = Extract<Token, { is: "filler" | "list" }>;

interface Open {
  from: number;
  to: number;
  /** Named in this clause, not taken over from the one before. */
  people: PersonWord[];
  days: DaysWord[];
  moods: Mood[];
  thing: Thing | null;
  junk: { from: number; to: number }[];
  /** Comma after comma. */
  segment: number;
}

/** Gathers words into clauses; a clause takes over what its predecessor said and it doesn't. */
export class Clauses {
  private readonly closed: Clause[] = [];
  private open: Open | null = null;
  private before: Clause | null = null;
  private people: readonly PersonWord[] = [];
  private soft: Soft[] = [];
  private segment = 0;
  /** Kind of the last word, and whether only signs of a list came since. */
  private last: Token["is"] | null = null;
  private isLinked = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Clause[] {
    this.tokens.forEach((token, i) => this.take(token, i));
    this.close();
    return this.closed;
  }

  private take(token: Token, i: number): void {
    switch (token.is) {
      case "blank":
        return;
      case "mark":
        this.isLinked = true;
        return;
      case "comma":
        this.comma();
        return;
      case "end":
        this.end();
        return;
      case "list":
      case "filler":
        if (token.is === "list") this.isLinked = true;
        this.soft.push(token);
        return;
      default:
        this.word(token, i);
    }
  }

  /** After a bare number a comma goes on with the list: "5,6,8号". */
  private comma(): void {
    const day = this.open?.days.at(-1);
    this.isLinked = this.last === "days" && day?.bare === true;
    if (!this.isLinked) this.segment++;
  }

  private end(): void {
    this.segment++;
    this.isLinked = false;
    const { open } = this;
    // A name alone is the heading of the lines below it.
    if (open && open.people.length > 0 && open.days.length + open.junk.length === 0 && !open.thing) return;
    this.close();
    this.before = null;
  }

  private word(token: Meaningful, i: number): void {
    if (this.open && this.startsAnew(token, i, this.open)) this.close();
    const open = (this.open ??= this.fresh(token));
    this.add(open, token);
    open.from = Math.min(open.from, this.soft[0]?.from ?? open.from);
    open.to = token.to;
    open.segment = this.segment;
    this.soft = [];
    this.last = token.is;
    this.isLinked = false;
  }

  private fresh({ from, to }: Token): Open {
    return { from, to, people: [], days: [], moods: [], thing: null, junk: [], segment: this.segment };
  }

  private add(open: Open, token: Meaningful): void {
    switch (token.is) {
      case "person":
        open.people.push(token);
        break;
      case "days":
        open.days.push(token);
        break;
      case "mood":
        open.moods.push(token.mood);
        break;
      case "thing":
        open.thing = token.thing;
        break;
      case "junk":
        open.junk.push({ from: token.from, to: token.to });
    }
  }

  private startsAnew(token: Meaningful, i: number, open: Open): boolean {
    const isElsewhere = open.segment !== this.segment;
    const isWhole = open.thing !== null && open.days.length > 0;
    if (open.junk.length > 0) return isElsewhere;
    switch (token.is) {
      case "junk":
        return isElsewhere && isWhole;
      case "person":
        return isWhole || (open.people.length > 0 && (open.days.length > 0 || open.thing !== null));
      case "days":
        return isWhole && !(this.last === "days" && this.isLinked);
      case "mood":
        return (
          open.thing !== null && !(isAfterthought(token.mood) && !isElsewhere && this.isLastOfSegment(i))
        );
      case "thing":
        return (
          open.thing !== null && !(open.thing.of === "rest" && token.thing.of === "leave" && !isElsewhere)
        );
    }
  }

  /** "8号晚班固定": how it is meant may come last. */
  private isLastOfSegment(i: number): boolean {
    const next = this.tokens.slice(i + 1).find((t) => t.is !== "blank" && t.is !== "filler");
    return next === undefined || next.is === "comma" || next.is === "end";
  }

  private close(): void {
    const { open } = this;
    this.open = null;
    if (this.soft.length > 0) this.dangling(open);
    if (!open) return;
    const before = this.before;
    const isSecond = before !== null && open.people.length === 0;
    const isClear = open.junk.length === 0;
    const people = open.people.length > 0 || !isClear ? open.people : this.people;
    const takesOver = isSecond && isClear && open.days.length === 0;
    const clause: Clause = {
      ...open,
      people,
      days: takesOver ? before.days : open.days,
      moods: takesOver && open.moods.length === 0 ? before.moods : open.moods,
    };
    this.closed.push(clause);
    // After words that nobody understood it isn't clear any more whom the next ones are about.
    this.people = isClear ? people : [];
    this.before = isClear ? clause : null;
  }

  /** Words that say nothing and belong to nothing that follows. */
  private dangling(open: Open | null): void {
    const [first, last] = [this.soft[0]!, this.soft[this.soft.length - 1]!];
    this.soft = [];
    if (open) open.to = last.to;
    else
      this.closed.push({
        from: first.from,
        to: last.to,
        people: [],
        days: [],
        moods: [],
        thing: null,
        junk: [first],
      });
  }
}

const isAfterthought = ({ lock, weight, avoid }: Mood): boolean =>
  (lock === true || weight !== undefined) && avoid !== true;
