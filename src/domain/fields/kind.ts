import type { Cell, Choice, Day, Fen, Locale, Moment, Month, Result } from "../kernel";

/** What a value of each kind is once it is read. */
export interface Reads {
  /** What people write, as they wrote it. */
  text: string;
  /** A number that is a name: orders, parcels, refunds; never calculated with. */
  id: string;
  day: Day;
  moment: Moment;
  /** A moment until which something counts; a day alone lasts until its last minute. */
  deadline: Moment;
  /** Minutes after midnight; beyond 1440 on the next day. */
  time: number;
  money: Fen;
  /** Whole things. */
  count: number;
  number: number;
  /** A share of one: 0.05 for 5 %. */
  rate: number;
  flag: boolean;
  /** One of a closed list, by what the domain calls it. */
  choice: string;
  /** Several of a closed list. */
  list: readonly string[];
  /** A staff number, or a name where there is none. */
  person: string;
  /** The code of a shift. */
  shift: string;
  month: Month;
}
/** The name of a kind of value. Example: `"moment"`. */
export type KindId = keyof Reads;

/** What a form shows to type a value into. */
export type Control = "text" | "number" | "date" | "dateTime" | "time" | "month" | "choice" | "list" | "flag";

/** What the reading of a value may need to know. */
export interface About {
  /** The list a choice is one of. */
  readonly choices?: readonly Choice[];
}

/** One kind of value: how people type it, how it is shown, what its column and its form look like. */
export interface Kind<T> {
  /** Null for a blank; wrong, with a sentence's code, for what can't be read for sure. */
  read(cell: Cell, about: About): Result<T | null>;
  /** As a cell holds it: dates as serials, money in yuan, choices as words of the language. */
  show(value: T, locale: Locale, about: About): string | number | boolean;
  /** Number format of the column. */
  readonly format: string;
  readonly control: Control;
}

/** Nothing is in the cell: blanks, and texts of blanks. */
export const isBlank = (cell: Cell): boolean =>
  cell === null || (typeof cell === "string" && cell.trim() === "");
