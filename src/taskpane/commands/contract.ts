import type { Finding, Moment } from "../../domain/kernel";
import type { CancelSignal, Ease, RosterSolver } from "../../domain/roster";
import type { ExcelPort, Region, WritePlan } from "../../excel";
import type { Locale, Message, TextKey } from "../../text";

/** Why a roster is impossible, in words, and what would make it possible. */
export interface ConflictInWords {
  /** What collides: without any one of them the rest could hold together. */
  readonly reasons: readonly string[];
  /** Shifts that stay open whatever is done; 0 when cover is not the reason. */
  readonly shortage: number;
  /** Where they would be missing. */
  readonly missing: readonly string[];
  /** Each was tried; `ease` is handed back as an argument. */
  readonly ways: readonly { readonly said: string; readonly ease: Ease }[];
}

/** One sentence that says what happened and what to do. */
export interface Refusal {
  readonly ok: false;
  readonly message: Message;
  /** The fields or rules it is about, for the form or the list beside it. */
  readonly findings: readonly Finding[];
  /** Where to look, for example the line that is already there. */
  readonly show: Region | null;
  readonly conflict: ConflictInWords | null;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | Refusal;

export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const refuse = (
  code: TextKey,
  params: Message["params"] = {},
  more: Partial<Pick<Refusal, "findings" | "show" | "conflict">> = {}
): Refusal => ({ ok: false, message: { code, params }, findings: [], show: null, conflict: null, ...more });

export interface Progress {
  /** 0 … 1 */
  readonly part: number;
  readonly message: Message;
}

/** What a command needs besides the workbook; nobody asks a clock or throws dice. */
export interface CommandContext {
  /** The wall clock of the user, as the workbook would show it. */
  readonly now: Moment;
  readonly seed: number;
  readonly locale: Locale;
  readonly solver: RosterSolver;
  readonly progress: (p: Progress) => void;
  readonly cancel?: CancelSignal;
}

export type ArgKind = "text" | "number" | "money" | "date" | "choice" | "month" | "mapping";

/** One argument, as data: the pane builds its form from it, the command line its check. */
export interface ArgSpec {
  readonly name: string;
  readonly kind: ArgKind;
  readonly label: TextKey;
  readonly required: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: TextKey }[];
}

/** A plan that can be shown before it is carried out. */
export interface Planned<P> {
  /** For the form beside the question: what the user should look at. */
  readonly preview: P;
  readonly writes: WritePlan;
  /** Said when it is done. */
  readonly success: Message;
  /** Where to look then; `sheet` is the id, or the name of a sheet the plan adds. */
  readonly show: Region | null;
}

/** A user action that writes. `plan` reads only; `run` carries a plan out. */
export interface Command<A, P> {
  readonly title: TextKey;
  readonly args: readonly ArgSpec[];
  plan(port: ExcelPort, args: A, context: CommandContext): Promise<Outcome<Planned<P>>>;
}

/** A question about the workbook; writes nothing. */
export interface Query<A, R> {
  readonly title: TextKey;
  readonly args: readonly ArgSpec[];
  ask(port: ExcelPort, args: A, context: CommandContext): Promise<Outcome<R>>;
}

/** What the pane shows after a command: the sentence, and the plan of 撤销 to hand to `undo`. */
export interface Done {
  readonly message: Message;
  readonly undo: WritePlan;
}
