import type { Choice } from "../kernel";

/** One meaning of a closed vocabulary with the phrases people, pages and exports say it in. The first is offered. */
export interface Meaning<M extends string = string> extends Choice<M> {
  /** Phrases that say the contrary: 吊牌完整 for 吊牌不全. */
  readonly opposite?: readonly string[];
}

/** A closed vocabulary as plain data: what may be said of one subject. */
export interface Vocabulary<M extends string = string> {
  readonly meanings: readonly Meaning<M>[];
  /** Words that add nothing here: 上班, 买家, 衣服. */
  readonly fillers?: readonly string[];
  /** One denial goes for a whole list of things: 没有污渍、破损. Without it such a list is not understood. */
  readonly denialSpreads?: boolean;
}

/** How strongly something is said. */
export type Degree = "slight" | "strong";

/** A meaning found in a text, with what was said about it. `from` and `to` count characters of the text as typed. */
export interface Said<M extends string = string> {
  readonly meaning: M;
  /** Said not to be: 没有污渍, 未拆封. */
  readonly denied: boolean;
  /** True of 不干净: the phrase for the contrary was denied, so that the words alone say the wrong thing. */
  readonly turned: boolean;
  /** Said and taken back: 投诉（已撤销）. */
  readonly withdrawn: boolean;
  /** 3 in 投诉3次. */
  readonly count?: number;
  /** 2 in 第二次投诉. */
  readonly nth?: number;
  readonly degree?: Degree;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a text that was not understood, as typed. */
export interface Rest {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** All that a text says, and all that is left of it. Only a reading without rest may be acted on. */
export interface Reading<M extends string = string> {
  readonly said: readonly Said<M>[];
  readonly rest: readonly Rest[];
  /** The words of the vocabulary nearest to what is left, nearest first; worked out when asked for. */
  readonly nearest: readonly string[];
}
