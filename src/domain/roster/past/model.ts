import type { Month, Cell } from "../../kernel";
import type { Shift } from "../model";

/** The upper left part of a sheet as it is, from A1. */
export interface PastSheet {
  readonly name: string;
  readonly cells: readonly (readonly Cell[])[];
  /** "#RRGGBB" of each cell, where somebody looked; "" = none. */
  readonly fills?: readonly (readonly string[])[];
}

/** Somebody a sheet may name. */
export interface PastPerson {
  readonly id: string;
  readonly names: readonly string[];
}

/** What an old sheet is read against. */
export interface PastAbout {
  /** Nobody = every name is somebody. */
  readonly people: readonly PastPerson[];
  readonly shifts: readonly Shift[];
  /** What the shop said its codes and colours mean: a shift, 休, a leave, or "" for nothing. */
  readonly legend: Readonly<Record<string, string>>;
  /** The month of a sheet whose year nobody could tell, by its name. */
  readonly months: Readonly<Record<string, Month>>;
  /** No roster is read as later than the year after this one's. */
  readonly thisYear: number;
}

/** Why a sheet is not history: the first thing that stands in the way. */
export type PastWhy =
  | { readonly code: "past.noYear"; readonly month: number }
  | { readonly code: "past.noMonth" }
  | { readonly code: "past.noDays" }
  | { readonly code: "past.partial"; readonly last: number }
  | { readonly code: "past.extraDays"; readonly last: number }
  | { readonly code: "past.noPeople" }
  | { readonly code: "past.twice"; readonly name: string }
  | { readonly code: "past.unknownCodes"; readonly codes: readonly string[] }
  | { readonly code: "past.colours" };

/** A code as it stands in the cells, and what it means today; null = nobody knows. */
export interface PastCode {
  readonly code: string;
  readonly shift: string | null;
}

/** An old sheet as it was read. */
export interface PastReading {
  readonly sheet: string;
  readonly month: Month | null;
  /** How many days its head counts. */
  readonly days: number;
  /** Codes of today by person, a day each; what is unknown is "". */
  readonly rows: ReadonlyMap<string, readonly string[]>;
  /** People who are on no list of today. */
  readonly strangers: readonly string[];
  readonly codes: readonly PastCode[];
  /** null = understood. */
  readonly why: PastWhy | null;
}
