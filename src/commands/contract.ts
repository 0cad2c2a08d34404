import type { Label, Moment } from "../domain/kernel";
import type { CancelSignal, RosterSolver } from "../domain/roster";
import type { FileReader } from "../domain/statements";
import type { ReadPort, Region, WritePlan } from "../excel";
import type { Locale, Message, TextKey } from "../text";
import type { Outcome } from "../book/outcome";
import type { Shape } from "./shapes";

export * from "../book/outcome";

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
  /** Files the user handed in, by name. */
  readonly files: FileReader;
  readonly progress: (p: Progress) => void;
  readonly cancel?: CancelSignal;
}

export type ArgKind = "text" | "number" | "money" | "date" | "choice" | "month" | "mapping";

/** What a form calls something: a sentence of ours, or the name a column has. */
export type Labelled = TextKey | Label;

/** One argument, as data: the pane builds its form from it, the command line its check. */
export interface ArgSpec {
  readonly name: string;
  readonly kind: ArgKind;
  readonly label: Labelled;
  readonly required: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: Labelled }[];
  /** Of a mapping: what it consists of. One without a shape is refused whatever it holds. */
  readonly shape?: Shape;
  /** Of a number: the least and the most, both included. */
  readonly range?: readonly [least: number, most: number];
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
  plan(port: ReadPort, args: A, context: CommandContext): Promise<Outcome<Planned<P>>>;
}

/** A question about the workbook; writes nothing. */
export interface Query<A, R> {
  readonly title: TextKey;
  readonly args: readonly ArgSpec[];
  ask(port: ReadPort, args: A, context: CommandContext): Promise<Outcome<R>>;
}

/** What plans a command, whether its code is here yet or not. */
export type Plans<A, P> = Pick<Command<A, P>, "plan">;

/** A command as the registry has it: `load` brings its code and its description, `plan` does it by itself. */
export interface CommandEntry<A, P> extends Plans<A, P> {
  load(): Promise<Command<A, P>>;
}

/** A question as the registry has it. */
export interface QueryEntry<A, R> extends Pick<Query<A, R>, "ask"> {
  load(): Promise<Query<A, R>>;
}

/** What the pane shows after a command: the sentence, and the plan of 撤销 to hand to `undo`. */
export interface Done {
  readonly message: Message;
  /** What was left out though the rest stands; its `message` is put in by who shows it. */
  readonly note: Message | null;
  readonly undo: WritePlan;
}
