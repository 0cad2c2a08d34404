import { HostProblem, type WritePlan } from "../excel";
import { type Message, text, type TextKey } from "../text";
import {
  type CommandContext,
  type Done,
  type Outcome,
  type Planned,
  type Progress,
  type Refusal,
  run,
  undo,
} from "../commands";
import type { PaneHost } from "./host";
import type { Notice, PaneState } from "./pane";
import type { Store } from "./store";

interface Work {
  readonly label: TextKey;
  readonly cancellable?: boolean;
  /** It only looks: what was written before can still be taken back, so that 撤销 stays. */
  readonly looks?: boolean;
}

/**
 * One thing at a time: shows that work goes on, lets it be stopped, and says the outcome in the one place for it.
 * Whatever fails ends as a sentence, never as a silent promise.
 */
export class Session {
  private stop: AbortController | null = null;
  private lastUndo: WritePlan | null = null;
  /** Ends with the work that goes on. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    readonly host: PaneHost,
    readonly store: Store<PaneState>,
    /** Reads the workbook again; called after every write. */
    private readonly reload: () => Promise<void>
  ) {}

  get busy(): boolean {
    return this.stop !== null;
  }

  /** The answer, or null when it was refused (and said so) or other work is going on. */
  async ask<T>(work: Work, body: (context: CommandContext) => Promise<Outcome<T>>): Promise<T | null> {
    const outcome = await this.outcome(work, body);
    if (outcome === null) return null;
    if (outcome.ok) return outcome.value;
    this.refused(outcome);
    return null;
  }

  /** The same, with the refusal handed back for a view that shows it in its own place. */
  async outcome<T>(
    { label, cancellable = false, looks = label === "pane.reading" }: Work,
    body: (context: CommandContext) => Promise<Outcome<T>>
  ): Promise<Outcome<T> | null> {
    if (this.busy) return null;
    const stop = new AbortController();
    this.stop = stop;
    let end = () => {};
    this.work = new Promise((resolve) => (end = resolve));
    this.store.change({
      notice: looks ? this.undoable() : null,
      busy: { message: { code: label, params: {} }, part: null, cancellable },
    });
    try {
      return await body(this.context(stop.signal, cancellable));
    } catch (error) {
      this.notify("error", { code: "pane.unexpected", params: { reason: String(error) } });
      return null;
    } finally {
      this.stop = null;
      this.store.change({ busy: null });
      end();
    }
  }

  /** When no work goes on any more; what follows at once from work is part of it. */
  async idle(): Promise<void> {
    while (this.busy) {
      await this.work;
      await new Promise((resolve) => setTimeout(resolve));
    }
  }

  /** Looks something up beside other work; null when Excel can't say now, for example while a cell is being edited. */
  async quietly<T>(body: (context: CommandContext) => Promise<T>): Promise<T | null> {
    try {
      // Nobody waits for it: what it says of its progress would be a wait that nothing ends.
      return await body({ ...this.context(new AbortController().signal, false), progress: () => undefined });
    } catch (error) {
      if (error instanceof HostProblem) return null;
      this.notify("error", { code: "pane.unexpected", params: { reason: String(error) } });
      return null;
    }
  }

  /** Writes a plan behind its guard and offers to take it back. True when it was written. */
  async carryOut(planned: Planned<unknown>): Promise<boolean> {
    const result = await this.ask({ label: "pane.writing" }, () => run(this.host.port, planned));
    if (!result) return false;
    this.lastUndo = result.undo.steps.length > 0 ? result.undo : null;
    await this.reload();
    this.notify(result.note ? "warning" : "success", this.said(result), this.lastUndo !== null);
    return true;
  }

  /** What is said as long as the last write can be taken back; null otherwise. */
  undoable(): Notice | null {
    const { notice } = this.store.get();
    return notice?.undo === true ? notice : null;
  }

  private said({ message, note }: Done): Message {
    if (!note) return message;
    return { ...note, params: { message: text(message.code, message.params, this.store.get().locale) } };
  }

  /** 撤销 of the last write. */
  async takeBack(): Promise<void> {
    const plan = this.lastUndo;
    if (!plan) return;
    const result = await this.ask({ label: "pane.undoing" }, () => undo(this.host.port, plan));
    if (!result) return;
    this.lastUndo = null;
    await this.reload();
    this.notify("success", result.message);
  }

  cancel(): void {
    this.stop?.abort();
  }

  refused({ message, show }: Refusal): void {
    this.notify("error", message);
    if (show) void this.quietly(() => this.host.port.show(show));
  }

  notify(tone: Notice["tone"], message: Message, undoable = false): void {
    this.store.change({ notice: { tone, message, undo: undoable } });
  }

  private context(cancel: AbortSignal, cancellable: boolean): CommandContext {
    return {
      now: this.host.now(),
      seed: this.host.seed(),
      locale: this.store.get().locale,
      solver: this.host.solver,
      files: this.host.files,
      cancel,
      progress: ({ part, message }: Progress) => this.store.change({ busy: { message, part, cancellable } }),
    };
  }
}
