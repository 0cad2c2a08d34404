import type { Shift } from "../../../domain/roster";
import type { Region } from "../../../excel";
import type { Message } from "../../../text";
import type { BuildArgs } from "./month-args";

/** A shift that can be asked for. */
export interface ShiftChoice extends Pick<Shift, "code" | "name" | "kind"> {
  /** People on an ordinary day, as proposed for the size of the team. */
  readonly usual: number;
}

/** What the form of a new month shows for one of the documents. */
export interface MonthForm {
  readonly shifts: readonly ShiftChoice[];
  /** Rests a month that the rules in force ask for; null = they are counted by the week. */
  readonly rests: number | null;
  /** What the month will keep, as the shop's rules say. */
  readonly rules: readonly Message[];
  /** Values of the rule table that no roster can be made by, each with its cell. */
  readonly problems: readonly { readonly message: Message; readonly show: Region | null }[];
}

/** The form for each of the handbook's documents. */
export type MonthForms = Readonly<Record<BuildArgs["profile"], MonthForm>>;
