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

/**
 * Calls of the add-in's functions. A formula is calculated until it meets a call without an answer; the call is
 * queued, the formula waits, and when the answers are there it is calculated again with them.
 */
export class Calls {
  private functions = new Map<string, FunctionInfo>();
  private invoke: Invoke = () => [];
  private queue: { formula: Formula; call: Call }[] = [];
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
    const call: Call = { name: info.name, args: [], cancelled: false };
    formula.calls.push(call);
    if (isError(args)) call.answer = { value: args };
    else this.queue.push({ formula, call: Object.assign(call, { args }) });
    return call.answer?.value;
  }

  /** What the formula has asked for is no longer wanted. */
  cancel(formula: Formula): void {
    for (const call of formula.calls) {
      if (call.answer) continue;
      call.cancelled = true;
      call.controller?.abort();
      this.host.counters.cancelled++;
    }
    formula.calls = [];
  }

  /** Sends all calls that were made since the last time as one batch. */
  send(): void {
    const batch = this.queue.filter(({ call }) => !call.cancelled);
    this.queue = [];
    if (batch.length === 0) return;
    this.host.counters.batches++;
    this.host.counters.invocations += batch.length;
    const replies = this.invoke(batch.map(({ formula, call }) => this.invocation(formula, call)));
    batch.forEach(({ formula, call }, i) => {
      const reply = replies[i] ?? Promise.resolve(error("#VALUE!"));
      reply.then(
        (value) => this.receive(formula, call, value),
        (reason) => this.receive(formula, call, error("#VALUE!", String(reason?.message ?? reason)))
      );
    });
  }

  private invocation(formula: Formula, call: Call): Invocation {
    const area = { row: formula.row, col: formula.col, rows: 1, cols: 1 };
    const address = formatAddress(this.host.sheetName(formula.sheet), area);
    return {
      ...{ name: call.name, args: call.args, address },
      get signal() {
        call.controller ??= new AbortController();
        if (call.cancelled) call.controller.abort();
        return call.controller.signal;
      },
    };
  }

  private receive(formula: Formula, call: Call, value: Reply): void {
    if (call.cancelled) return;
    call.answer = { value };
    if (!this.isWaiting(formula)) this.host.answered(formula);
  }
}
