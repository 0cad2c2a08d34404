import { begins, isApart, isListed, type Place } from "./boundaries";
import { fill, spoil } from "./fill";
import { type Frame, openFrame, type OpenFrame } from "./frame";
import type { PersonWord, Token } from "./tokens";

type Of<K extends Token["is"]> = Extract<Token, { is: K }>;
type Sign = "blank" | "colon" | "mark" | "comma" | "end" | "ask" | "line";
type Telling = Exclude<Token, Of<Sign | "list" | "filler">>;

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
    if (how === "ask" && open) spoil(open, "requests.question");
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
    if (this.open && this.startsAnew(this.open, i)) this.close(token);
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

  private add(open: OpenFrame, token: Token, at: number): void {
    if (token.is === "doubt") this.isDoubtful = true;
    if (token.is === "self") this.self(open);
    fill(open, token, this.placeOf(at));
  }

  private placeOf(at: number): Place {
    const { tokens, segment, last, isLinked } = this;
    return { tokens, at, segment, last, isLinked };
  }

  /** 我 is whoever was named right before, not somebody who was spoken to. */
  private self(open: OpenFrame): void {
    const isNamed = open.people.length === 1 && !this.isAfterComma;
    const isHeard = open.people.length === 0 && this.people.length === 1 && this.isSpoken;
    if (!isNamed && !isHeard) spoil(open, "requests.speaker");
  }

  private startsAnew(open: OpenFrame, at: number): boolean {
    const how = begins(this.placeOf(at), open);
    if (how === "unclear") spoil(open, "requests.unclearDenial");
    return how !== "no";
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
      spoil(this.open, "requests.unclearDenial");
    }
  }

  private withTaken(open: OpenFrame): Frame {
    const { before } = this;
    const isClear = open.junk.length === 0;
    const isSecond = before !== null && open.people.length === 0 && isClear;
    const isMore = isSecond && open.how.length === 0 && open.days.length === 0 && before.how.length > 0;
    const { from, to, half, thing, junk } = open;
    const isSame = isMore && isListed(this.tokens, from);
    if (isMore && !isSame) spoil(open, "requests.unclearDenial");
    return {
      from,
      to,
      isJoined: this.frames.length > 0 && !isApart(this.tokens, from),
      people: open.people.length > 0 || !isClear ? open.people : this.people,
      days: isSecond && open.days.length === 0 ? before.days : open.days,
      half: isSecond && open.days.length === 0 && half === null ? before.half : half,
      thing,
      how: isSame ? before.how.filter((h) => !h.isAfter) : open.how,
      isBare: open.people.length + open.days.length === 0 && thing === null,
      junk,
      spoilt: open.spoilt,
    };
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

const isOnlyPeople = ({ days, junk, thing, how, spoilt }: OpenFrame): boolean =>
  days.length + junk.length + how.length === 0 && !thing && !spoilt;
