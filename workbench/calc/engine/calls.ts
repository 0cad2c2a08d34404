import { formatAddress } from "../../model/address";
import type { CalcCounters, FunctionInfo, Invocation, Invoke, Reply } from "../contract";
import { readArguments, type Given } from "./arguments";
import type { Call, Formula } from "./formula";
import type { Store } from "./store";
import { error, isError } from "./values";

export interface CallsHost {
  store(): Store;
  counters: CalcCounters;
  sheetName(id: string): string;
  /** All calls of the formula have been answered. */
  answered(formula: Formula): void;
}

interface Queued {
  formula: Formula;
  call: Call;
  invocation: Invocation;
}

/**
 * Calls of the add-in's functions. A formula is calculated until it meets a call without an answer; the call is
 * queued, the formula waits, and when the answers are there it is calculated again with them.
 */
export class Calls {
  private functions = new Map<string, FunctionInfo>();
  private invoke: Invoke = () => [];
  private queue: Queued[] = [];
  private current: Formula | undefined;
  private next = 0;

  constructor(private readonly host: CallsHost) {}

  register(functions: readonly FunctionInfo[], invoke: Invoke): void {
    this.functions = new Map(functions.map((info) => [info.name.toUpperCase(), info]));
    this.invoke = invoke;
  }

  has(name: string): boolean {
    return this.functions.has(name.toUpperCase());
  }

  /** The calls that follow are made by this formula. */
  begin(formula: Formula): void {
    this.current = formula;
    this.next = 0;
  }

  isWaiting(formula: Formula): boolean {
    return formula.calls.some((call) => !call.answer);
  }

  /** The answer to the formula's next call; undefined while there is none. */
  answerTo(name: string, given: readonly Given[]): Reply | undefined {
    const formula = this.current!;
    const known = formula.calls[this.next++];
    if (known) return known.answer?.value;
    const info = this.functions.get(name.toUpperCase())!;
    const args = readArguments(info, given, this.host.store());
    const call: Call = isError(args)
      ? { answer: { value: args } }
      : { invocation: { name: info.name, args, address: this.addressOf(formula), cancelled: false } };
    formula.calls.push(call);
    if (call.invocation) this.queue.push({ formula, call, invocation: call.invocation });
    return call.answer?.value;
  }

  /** What the formula has asked for is no longer wanted. */
  cancel(formula: Formula): void {
    for (const { invocation, answer } of formula.calls) {
      if (answer || !invocation) continue;
      invocation.cancelled = true;
      invocation.oncancel?.();
      this.host.counters.cancelled++;
    }
    formula.calls = [];
  }

  /** Sends all calls that were made since the last time as one batch. */
  send(): void {
    const batch = this.queue.filter(({ invocation }) => !invocation.cancelled);
    this.queue = [];
    if (batch.length === 0) return;
    this.host.counters.batches++;
    this.host.counters.invocations += batch.length;
    const replies = this.invoke(batch.map(({ invocation }) => invocation));
    batch.forEach((queued, i) => {
      const reply = replies[i] ?? Promise.resolve(error("#VALUE!"));
      reply.then(
        (value) => this.receive(queued, value),
        (reason) => this.receive(queued, error("#VALUE!", String(reason?.message ?? reason)))
      );
    });
  }

  private addressOf({ sheet, row, col }: Formula): string {
    return formatAddress(this.host.sheetName(sheet), { row, col, rows: 1, cols: 1 });
  }

  private receive({ formula, call, invocation }: Queued, value: Reply): void {
    if (invocation.cancelled) return;
    call.answer = { value };
    if (!this.isWaiting(formula)) this.host.answered(formula);
  }
}
