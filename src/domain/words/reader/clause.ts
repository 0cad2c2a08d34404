import type { Degree } from "../vocabulary";
import type { PhraseWord } from "./lexicon";
import type { Numeral } from "./numerals";
import { DENIAL_AT_END, DENIED_INSIDE, DONE_INSIDE, PREDICATE_INSIDE, type Particle } from "./particles";
import type { Token } from "./segment";

/** A phrase of a clause with what its neighbours do to it. */
export interface Item<M extends string> {
  readonly token: Token<M>;
  readonly meaning: M;
  /** A phrase for the contrary that was denied: 不干净. */
  readonly turned: boolean;
  denied: boolean;
  withdrawn: boolean;
  degree?: Degree;
  count?: number;
  nth?: number;
}

/** What stands between two commas. */
export interface Clause<M extends string> {
  readonly items: readonly Item<M>[];
  readonly rest: readonly Token<M>[];
  /** Said, but not to be relied on: a double denial, a doubt, a denial that may or may not reach further. */
  readonly unclear: boolean;
  /** Several things in a list: a withdrawal behind it may mean one or all of them. */
  readonly isList: boolean;
  /** The clause is nothing but 无, or nothing but 已撤销. */
  readonly alone: "deny" | "withdraw" | null;
}

interface State<M extends string> {
  readonly spreads: boolean;
  readonly items: Item<M>[];
  readonly rest: Token<M>[];
  unclear: boolean;
  deny: boolean;
  withdraw: boolean;
  degree: Degree | undefined;
  number: Numeral | undefined;
  /** A denial, or a withdrawal, that was met before may go on: 没有污渍、破损. */
  carriesDenial: boolean;
  carriesWithdrawal: boolean;
  isList: boolean;
  /** 不是 was said: 就是 behind it leaves open which of two is so. */
  hasEither: boolean;
  join: "none" | "blank" | "list" | "colon";
}

type Handle<M extends string> = (state: State<M>, token: Token<M>) => void;

const last = <M extends string>(state: State<M>): Item<M> | undefined => state.items.at(-1);
const isBare = (text: string) => !PREDICATE_INSIDE.test(text);

/** Whether a denial before goes on to this phrase, for sure or perhaps. */
function reaches<M extends string>(state: State<M>, text: string): "yes" | "no" | "perhaps" {
  const before = last(state);
  if (before === undefined || !isBare(text) || state.join === "colon") return "no";
  if (state.carriesWithdrawal) return "perhaps";
  if (state.spreads) {
    if (state.carriesDenial) return state.join === "blank" ? "perhaps" : "yes";
    return isDeniedInside(before) ? "perhaps" : "no";
  }
  return state.carriesDenial && state.join !== "none" ? "perhaps" : "no";
}

const isDeniedInside = <M extends string>({ token }: Item<M>) => DENIED_INSIDE.test(token.text);

function phrase<M extends string>(state: State<M>, token: Token<M>, word: PhraseWord<M>): void {
  const reach = state.deny ? "yes" : reaches(state, token.text);
  const denies = reach === "yes";
  if (reach === "perhaps") state.unclear = true;
  // 没有严重污渍 says nothing about slight ones.
  if (denies && state.degree !== undefined) state.unclear = true;
  const { degree, number, withdraw } = state;
  if (state.join === "none" && DENIAL_AT_END.test(last(state)?.token.text ?? "")) state.unclear = true;
  if (state.items.length > 0 && state.join !== "none") state.isList = true;
  state.items.push({
    token,
    meaning: word.meaning,
    denied: denies !== word.opposite,
    turned: denies && word.opposite,
    withdrawn: withdraw,
    ...(degree === undefined ? {} : { degree }),
    ...(number?.count === undefined ? {} : { count: number.count }),
    ...(number?.nth === undefined ? {} : { nth: number.nth }),
  });
  // 没打扫 is said in full: it reaches no further.
  state.carriesDenial = denies && !word.opposite;
  state.carriesWithdrawal = withdraw;
  Object.assign(state, { deny: false, withdraw: false, degree: undefined, number: undefined, join: "none" });
}

function numeral<M extends string>(state: State<M>, token: Token<M>, found: Numeral): void {
  const before = last(state);
  const isFree = before !== undefined && before.count === undefined && before.nth === undefined;
  const isLength = found.count === undefined && found.nth === undefined;
  if (isLength) {
    // 穿了两天: how long says no more than that it was so.
    if (before === undefined || before.denied || state.deny) state.rest.push(token);
  } else if (isFree && state.join === "none" && !state.deny) {
    if (found.count !== undefined) before.count = found.count;
    else if (found.nth !== undefined) before.nth = found.nth;
  } else if (state.number === undefined) state.number = found;
  else state.rest.push(token);
}

function withdrawal<M extends string>(state: State<M>): void {
  if (state.deny) state.deny = false;
  else if (state.items.length === 0) state.withdraw = true;
  else if (state.isList) state.unclear = true;
  else for (const item of state.items) item.withdrawn = true;
}

function denial<M extends string>(state: State<M>, { text }: Token<M>): void {
  if (state.deny) state.unclear = true;
  state.deny = true;
  state.hasEither ||= text === "不是";
}

function particle<M extends string>(state: State<M>, word: Particle, token: Token<M>): void {
  switch (word.is) {
    case "deny":
      return denial(state, token);
    case "else":
      state.unclear ||= state.hasEither;
      return;
    case "withdraw":
      return withdrawal(state);
    case "doubt":
      state.unclear = true;
      return;
    case "degree":
      state.degree = word.degree;
      return;
    case "filler":
      if (word.predicate && !state.deny) state.carriesDenial = false;
      return;
    case "join":
      if (word.join !== "end") state.join = word.join;
  }
}

/** What a clause leaves over at its end: 破损严重, 破损:无, a number that belongs to nothing. */
function finish<M extends string>(state: State<M>): Clause<M>["alone"] {
  const { items, rest } = state;
  const [only] = items;
  if (state.number !== undefined) state.unclear = true;
  if (state.degree !== undefined) {
    const before = last(state);
    if (before === undefined || before.denied) state.unclear = true;
    else before.degree = state.degree;
  }
  const isAlone = items.length === 0 && rest.length === 0 && !state.unclear;
  if (state.deny && !isAlone) {
    if (only === undefined || items.length > 1 || DONE_INSIDE.test(only.token.text)) state.unclear = true;
    else only.denied = !only.denied;
  }
  if (!isAlone) return null;
  return state.withdraw ? "withdraw" : state.deny ? "deny" : null;
}

const step: Handle<string> = (state, token) => {
  const { word } = token;
  if (word.is === "phrase") phrase(state, token, word);
  else if (word.is === "number") numeral(state, token, word.numeral);
  else if (word.is === "unknown") state.rest.push(token);
  else particle(state, word, token);
};

const begin = <M extends string>(spreads: boolean): State<M> => ({
  spreads,
  items: [],
  rest: [],
  unclear: false,
  deny: false,
  withdraw: false,
  degree: undefined,
  number: undefined,
  carriesDenial: false,
  carriesWithdrawal: false,
  isList: false,
  hasEither: false,
  join: "none",
});

/** Reads the words of one clause; `hasBlank` says whether a blank stood before a token. */
export function readClause<M extends string>(
  tokens: readonly Token<M>[],
  spreads: boolean,
  hasBlank: (token: Token<M>) => boolean
): Clause<M> {
  const state = begin<M>(spreads);
  const take = step as Handle<M>;
  for (const token of tokens) {
    if (hasBlank(token) && state.join === "none") state.join = "blank";
    take(state, token);
  }
  const alone = finish(state);
  const { items, rest, unclear, isList } = state;
  return { items, rest, unclear, isList, alone };
}
