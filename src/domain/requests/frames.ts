import { type Frame, type How, isWhole, openFrame, type OpenFrame } from "./frame";
import { remark, type RemarkCode } from "./parts";
import type { DaysWord, PersonWord, Token } from "./tokens";
import type { Denial, Half, Thing } from "./words";

type Of<K extends Token["is"]> = Extract<Token, { is: K }>;
type Sign = "blank" | "colon" | "mark" | "comma" | "end" | "ask" | "line";
type Telling = Exclude<Token, Of<Sign | "list" | "filler">>;
type Bare<T> = T extends How ? Omit<T, "isAfter" | "segment"> : never;

/** What a sentence may end with: a full stop, a question mark, a new line. */
type End = "end" | "ask" | "line" | "start";

/** All frames of a sentence, and how it ended. */
export interface Sentence {
  readonly frames: readonly Frame[];
  readonly before: End;
  readonly after: End;
  /** Somewhere in it stands a word that makes all of it uncertain. */
  readonly isDoubtful: boolean;
}

/** Gathers words into frames; a frame takes over from its predecessor what it doesn't say itself. */
export class Frames {
  private readonly sentences: Sentence[] = [];
  private frames: Frame[] = [];
  private open: OpenFrame | null = null;
  private before: Frame | null = null;
  private people: readonly PersonWord[] = [];
  private soft: number | null = null;
  private softTo = 0;
  private segment = 0;
  private began: End = "start";
  private isDoubtful = false;
  /** Kind of the last word, and whether only signs of a list came since. */
  private last: Token["is"] | null = null;
  private isLinked = false;
  private isAfterComma = false;
  /** Whom the next words are about is who says them. */
  private isSpoken = false;

  constructor(private readonly tokens: readonly Token[]) {}

  read(): Sentence[] {
    this.tokens.forEach((token, i) => this.take(token, i));
    this.endSentence("end");
    return this.sentences;
  }

  private take(token: Token, i: number): void {
    switch (token.is) {
      case "blank":
        return;
      case "colon":
        if (this.open && this.last === "person") this.open.isSpeaker = true;
        return;
      case "mark":
        this.isLinked = true;
        return;
      case "comma":
        this.comma();
        return;
      case "end":
      case "ask":
      case "line":
        this.end(token.is);
        return;
      case "list":
      case "filler":
        if (token.is === "list") this.isLinked = true;
        this.soft ??= token.from;
        this.softTo = token.to;
        return;
      default:
        this.word(token, i);
    }
  }

  /** After a bare number a comma goes on with the list: "5,6,8号". */
  private comma(): void {
    const day = this.open?.days.at(-1);
    this.isLinked = this.last === "days" && day?.bare === true;
    if (this.isLinked) return;
    this.segment++;
    this.isAfterComma = true;
  }

  private end(how: End): void {
    const { open } = this;
    const isHeading = open !== null && open.people.length > 0 && isOnlyPeople(open);
    // A name alone is the heading of what follows, on its own line or before a colon.
    if (isHeading && how === "line" && this.frames.length === 0) {
      this.segment++;
      this.last = null;
      return;
    }
    if (how === "ask" && open) this.spoil(open, "requests.question");
    this.endSentence(how);
  }

  private endSentence(how: End): void {
    this.close();
    if (this.frames.length > 0 || this.isDoubtful)
      this.sentences.push({
        frames: this.frames,
        before: this.began,
        after: how,
        isDoubtful: this.isDoubtful,
      });
    this.frames = [];
    this.isDoubtful = false;
    this.segment++;
    this.isLinked = false;
    this.isAfterComma = false;
    this.before = null;
    this.began = how;
  }

  private word(token: Telling, i: number): void {
    if (this.open && this.startsAnew(token, i, this.open)) this.close(token);
    const open = (this.open ??= openFrame(token.from, this.segment));
    this.add(open, token, i);
    open.from = Math.min(open.from, this.soft ?? open.from);
    open.to = token.to;
    open.segment = this.segment;
    this.soft = null;
    this.last = token.is;
    this.isLinked = false;
    this.isAfterComma = false;
  }

  private add(open: OpenFrame, token: Token, i: number): void {
    switch (token.is) {
      case "person":
        return this.person(open, token);
      case "days":
        return this.days(open, token);
      case "half":
        return this.half(open, token.half);
      case "thing":
        return this.thing(open, token.thing);
      case "mood":
        return this.how(open, { is: "mood", mood: token.mood });
      case "deny":
        return this.deny(open, token.deny, i);
      case "cancel":
        if (token.of && !open.thing) this.thing(open, token.of);
        return this.how(open, { is: "cancel" });
      case "reason":
      case "verb":
      case "agreed":
        return this.how(open, { is: token.is });
      case "self":
        return this.self(open);
      case "title":
        return this.title(open, i);
      case "doubt":
        this.isDoubtful = true;
        return this.spoil(open, "requests.doubt");
      case "question":
      case "vague":
      case "season":
        return this.spoil(open, `requests.${token.is}`);
      case "junk":
        open.junk.push({ from: token.from, to: token.to });
    }
  }

  private spoil(open: OpenFrame, code: RemarkCode): void {
    open.spoilt ??= remark(code);
  }

  private person(open: OpenFrame, token: PersonWord): void {
    // Whoever speaks of somebody else doesn't ask for themselves.
    if (open.isSpeaker) this.spoil(open, "requests.speaker");
    open.people.push(token);
  }

  private days(open: OpenFrame, token: DaysWord): void {
    const before = open.days.at(-1);
    const isNext = this.last === "days" && (this.isLinked || (!token.bare && before?.bare === false));
    const isMixed = before !== undefined && before.loose !== token.loose;
    if (before && (!isNext || isMixed)) this.spoil(open, "requests.unlinkedDays");
    open.days.push(token);
  }

  private half(open: OpenFrame, half: Half): void {
    if (open.half !== null && open.half !== half) this.spoil(open, "requests.vague");
    open.half = half;
  }

  private thing(open: OpenFrame, thing: Thing): void {
    open.thing = thing;
    open.thingSegment = this.segment;
  }

  private how(open: OpenFrame, how: Bare<How>): void {
    open.how.push({ ...how, isAfter: open.thing !== null, segment: this.segment });
  }

  private deny(open: OpenFrame, deny: Denial, i: number): void {
    const next = this.tokens.slice(i + 1).find((t) => t.is !== "blank");
    const isClose =
      next !== undefined && (DENIED.has(next.is) || (next.is === "mood" && next.mood.want === true));
    this.how(open, { is: "deny", deny, isClose });
  }

  /** 我 is whoever was named right before, not somebody who was spoken to. */
  private self(open: OpenFrame): void {
    const isNamed = open.people.length === 1 && !this.isAfterComma;
    const isHeard = open.people.length === 0 && this.people.length === 1 && this.isSpoken;
    if (!isNamed && !isHeard) this.spoil(open, "requests.speaker");
  }

  /** 主管 is spoken to, unless something is asked for them. */
  private title(open: OpenFrame, i: number): void {
    const next = this.tokens.slice(i + 1).find((t) => t.is !== "blank");
    if (next !== undefined && ABOUT_TITLE.has(next.is)) this.spoil(open, "requests.noPerson");
  }

  private startsAnew(token: Token, i: number, open: OpenFrame): boolean {
    const isElsewhere = open.segment !== this.segment;
    switch (token.is) {
      case "person":
        return isWhole(open) || (open.people.length > 0 && this.last !== "person");
      case "days":
        return isWhole(open) && !(this.last === "days" && this.isLinked);
      case "half":
        return open.thing !== null && this.contentFollows(i);
      case "thing":
        return (
          open.thing !== null && !(open.thing.of === "rest" && token.thing.of === "leave" && !isElsewhere)
        );
      case "junk":
      case "vague":
      case "season":
      case "question":
      case "doubt":
      case "title":
        return isElsewhere && (isWhole(open) || (open.junk.length > 0 && open.days.length > 0));
      case "reason":
      case "agreed":
        return false;
      default:
        return this.turns(token, i, open, isElsewhere);
    }
  }

  /** A word behind what it may be about: does it go on with that, or begin something new? */
  private turns(token: Token, i: number, open: OpenFrame, isElsewhere: boolean): boolean {
    if (open.thing === null) return false;
    if (isElsewhere) return isWhole(open) || this.contentFollows(i);
    if (!this.contentFollows(i)) return false;
    if (token.is === "deny" && (token.deny.at === "trail" || token.deny.at === "away")) return false;
    const isOwn = open.how.some((h) => !h.isAfter && h.is !== "reason") || this.isLinked;
    if (!isOwn && (token.is === "deny" || token.is === "cancel")) this.spoil(open, "requests.unclearDenial");
    return true;
  }

  /** Whether somebody, a day or something asked comes before the next comma. */
  private contentFollows(i: number): boolean {
    for (const token of this.tokens.slice(i + 1)) {
      if (["comma", "end", "ask", "line"].includes(token.is)) return false;
      if (["person", "days", "thing", "junk"].includes(token.is)) return true;
    }
    return false;
  }

  private close(next?: Token): void {
    const { open } = this;
    this.open = null;
    if (this.soft !== null && next === undefined) this.dangling(open);
    if (!open) return;
    const frame = this.withTaken(open);
    this.frames.push(frame);
    // After words that nobody understood it isn't clear any more whom the next ones are about.
    const isClear = open.junk.length === 0 && open.spoilt === null;
    this.people = isClear ? frame.people : [];
    if (open.people.length > 0) this.isSpoken = open.isSpeaker;
    this.before = isClear ? frame : null;
    // What was denied in one breath with a denial that could be either's is denied too.
    if (next && open.spoilt?.code === "requests.unclearDenial") {
      this.open = openFrame(next.from, this.segment);
      this.spoil(this.open, "requests.unclearDenial");
    }
  }

  private withTaken(open: OpenFrame): Frame {
    const { before } = this;
    const isClear = open.junk.length === 0;
    const isSecond = before !== null && open.people.length === 0 && isClear;
    const isListed = isSecond && open.how.length === 0 && open.days.length === 0 && before.how.length > 0;
    const { from, to, half, thing, junk } = open;
    if (isListed && !this.wasLinked(open)) this.spoil(open, "requests.unclearDenial");
    return {
      from,
      to,
      isJoined: this.frames.length > 0 && !this.isApart(from),
      people: open.people.length > 0 || !isClear ? open.people : this.people,
      days: isSecond && open.days.length === 0 ? before.days : open.days,
      half: isSecond && open.days.length === 0 && half === null ? before.half : half,
      thing,
      how: isListed && this.wasLinked(open) ? before.how.filter((h) => !h.isAfter) : open.how,
      isBare: open.people.length + open.days.length === 0 && thing === null,
      junk,
      spoilt: open.spoilt,
    };
  }

  /** "不上晚班、白班": the second is meant as the first. */
  private wasLinked({ from }: OpenFrame): boolean {
    const first = this.tokens.find((t) => t.from === from);
    const before = this.tokens.filter((t) => t.to <= from && t.is !== "blank").at(-1);
    return before?.is === "mark" || before?.is === "list" || first?.is === "list";
  }

  /** Whether a comma or a sign of a list stands before. */
  private isApart(from: number): boolean {
    const before = this.tokens.filter((t) => t.to <= from && t.is !== "blank").at(-1);
    return before === undefined || APART.has(before.is);
  }

  /** Words that say nothing and belong to nothing that follows. */
  private dangling(open: OpenFrame | null): void {
    const [from, to] = [this.soft!, this.softTo];
    this.soft = null;
    if (open) open.to = to;
    else
      this.frames.push({
        ...this.withTaken(openFrame(from, this.segment)),
        to,
        people: [],
        days: [],
        half: null,
        spoilt: null,
      });
  }
}

const DENIED: ReadonlySet<Token["is"]> = new Set(["verb", "thing", "half", "self"]);
const APART: ReadonlySet<Token["is"]> = new Set(["comma", "mark", "end", "ask", "line"]);
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

const isOnlyPeople = ({ days, junk, thing, how, spoilt }: OpenFrame): boolean =>
  days.length + junk.length + how.length === 0 && !thing && !spoilt;
