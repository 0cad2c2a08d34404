import { folded } from "../../kernel";
import type { Reading, Rest, Said, Vocabulary } from "../vocabulary";
import { type Clause, type Item, readClause } from "./clause";
import { lexiconOf } from "./lexicon";
import { nearestPhrases } from "./nearest";
import { type Token, segment } from "./segment";

/** A text without its blanks, and where each character stood. */
interface Packed {
  readonly text: string;
  readonly places: readonly number[];
}

function pack(typed: string): Packed {
  const text = folded(typed).replace(/[\r\n\t]/g, ";");
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) if (text.charAt(i) !== " ") places.push(i);
  return { text: places.map((i) => text.charAt(i)).join(""), places };
}

function clausesOf<M extends string>(tokens: readonly Token<M>[]): Token<M>[][] {
  const clauses: Token<M>[][] = [[]];
  for (const token of tokens)
    if (token.word.is === "join" && token.word.join === "end") clauses.push([]);
    else clauses.at(-1)?.push(token);
  return clauses.filter((clause) => clause.length > 0);
}

/** A stretch of tokens that follow each other, in the places of the text as typed. */
class Typed<M extends string> {
  constructor(
    private readonly typed: string,
    private readonly packed: Packed
  ) {}
  from({ at }: Token<M>): number {
    return this.packed.places[at] ?? 0;
  }
  to({ at, text }: Token<M>): number {
    return (this.packed.places[at + text.length - 1] ?? 0) + 1;
  }
  hasBlankBefore(token: Token<M>): boolean {
    return token.at > 0 && this.from(token) > (this.packed.places[token.at - 1] ?? 0) + 1;
  }
  private stretch(first: Token<M>, final: Token<M>): Rest {
    const [from, to] = [this.from(first), this.to(final)];
    return { text: this.typed.slice(from, to), from, to };
  }
  /** From the first of some tokens to the last. */
  all(tokens: readonly Token<M>[]): Rest[] {
    const [first, final] = [tokens[0], tokens.at(-1)];
    return first === undefined || final === undefined ? [] : [this.stretch(first, final)];
  }
  /** Neighbouring tokens as one stretch. */
  stretches(tokens: readonly Token<M>[]): Rest[] {
    const runs: Token<M>[][] = [];
    for (const token of tokens) {
      const before = runs.at(-1)?.at(-1);
      if (before !== undefined && before.at + before.text.length === token.at) runs.at(-1)?.push(token);
      else runs.push([token]);
    }
    return runs.flatMap((run) => this.all(run));
  }
}

function saidOf<M extends string>(typed: Typed<M>, { token, ...item }: Item<M>): Said<M> {
  return { ...item, from: typed.from(token), to: typed.to(token) };
}

/** 投诉（已撤销）: a withdrawal that stands alone takes back the one thing that was said before it. */
function takeBack<M extends string>(said: Said<M>[], spoken: readonly Clause<M>[]): boolean {
  const [only] = spoken;
  if (only === undefined || spoken.length > 1 || only.isList) return false;
  said.forEach((one, i) => (said[i] = { ...one, withdrawn: true }));
  return true;
}

class Collected<M extends string> {
  readonly said: Said<M>[] = [];
  readonly rest: Rest[] = [];
  private readonly spoken: Clause<M>[] = [];
  private hasMeant = false;
  constructor(private readonly typed: Typed<M>) {}

  private isUnderstood(clause: Clause<M>, isOnly: boolean): boolean {
    if (clause.unclear) return false;
    if (clause.alone === "withdraw") return takeBack(this.said, this.spoken);
    return clause.alone !== "deny" || isOnly;
  }

  private leave(stretches: readonly Rest[]): void {
    for (const stretch of stretches) this.rest.push(stretch);
  }

  take(words: readonly Token<M>[], clause: Clause<M>, isOnly: boolean): void {
    if (this.isUnderstood(clause, isOnly)) {
      if (clause.items.length > 0) this.spoken.push(clause);
      for (const item of clause.items) this.said.push(saidOf(this.typed, item));
      this.leave(this.typed.stretches(clause.rest));
    } else this.leave(this.typed.all(words));
    if (clause.alone !== null || words.every(({ word }) => word.is === "join")) this.hasMeant = true;
  }

  /** Words that say nothing by themselves, such as 有, are not understood when nothing else is there. */
  finish(tokens: readonly Token<M>[]): void {
    const isSilent = this.said.length === 0 && this.rest.length === 0;
    if (isSilent && !this.hasMeant) this.leave(this.typed.all(tokens));
  }
}

function collect<M extends string>(typed: Typed<M>, tokens: readonly Token<M>[], spreads: boolean) {
  const collected = new Collected(typed);
  const clauses = clausesOf(tokens);
  for (const words of clauses) {
    const clause = readClause(words, spreads, (t) => typed.hasBlankBefore(t));
    collected.take(words, clause, clauses.length === 1);
  }
  if (clauses.length > 0) collected.finish(tokens);
  return collected;
}

function read<M extends string>(vocabulary: Vocabulary<M>, text: string): Reading<M> {
  const lexicon = lexiconOf(vocabulary);
  const packed = pack(text);
  const tokens = segment(lexicon, packed.text);
  const { said, rest } = collect(new Typed<M>(text, packed), tokens, vocabulary.denialSpreads === true);
  let nearest: readonly string[] | undefined;
  return {
    said,
    rest,
    get nearest() {
      return (nearest ??=
        rest.length === 0
          ? []
          : nearestPhrases(
              lexicon,
              rest.map((r) => r.text)
            ));
    },
  };
}

/** Columns repeat a few texts; more different ones than this are no column of words. */
const MOST_TEXTS = 2000;
const readings = new WeakMap<Vocabulary, Map<string, Reading>>();

/**
 * What a text says in the words of a vocabulary: whole phrases with denial, withdrawal, degree and count. Whatever is
 * in no phrase, is doubted or may be read in two ways is handed back as rest; who acts on a reading asks for none.
 * Example: `readWords(RETURN_CONDITIONS, "没有污渍，洗过")` → stained denied, washed; no rest.
 */
export function readWords<M extends string>(vocabulary: Vocabulary<M>, text: string): Reading<M> {
  let known = readings.get(vocabulary);
  if (known === undefined) readings.set(vocabulary, (known = new Map()));
  const found = known.get(text) as Reading<M> | undefined;
  if (found !== undefined) return found;
  const reading = read(vocabulary, text);
  if (known.size < MOST_TEXTS) known.set(text, reading);
  return reading;
}

/** True when every character of a text was understood. */
export const isWhole = (reading: Reading): boolean => reading.rest.length === 0;
