import type { CalcCounters, Reply } from "../contract";
import type { Formula } from "./formula";
import type { Graph } from "./graph";
import { settle } from "./results";

export interface RecalculationHost {
  counters: CalcCounters;
  /** Calculates one formula; undefined while it waits for functions of the add-in. */
  evaluate(formula: Formula): Reply | undefined;
  /** Values have changed that may have been remembered. */
  forget(): void;
}

/** Formulas whose references show only while they are calculated are tried until they agree, at most this often. */
const ROUNDS = 8;
/** Formulas calculated between two chances for others to run. */
const STEP = 500;

/** Excel shows 0 in each cell of a circle of formulas after its warning. */
const CIRCLE = 0;

/** Calculates what is unfinished, each formula after those it reads. */
export class Recalculation {
  /** Formulas that show what they read only while they are calculated come after all others. */
  private late: Formula[] = [];
  private yielded: number;

  constructor(
    private readonly graph: Graph,
    private readonly host: RecalculationHost
  ) {
    this.yielded = host.counters.evaluations;
  }

  /** Everything that can be calculated without waiting; cut into steps so that a page stays usable. */
  *pass(): Generator<void> {
    for (let round = 0; round < ROUNDS; round++) {
      yield* this.sweep();
      for (const formula of this.late.splice(0)) this.takeLate(formula);
      yield* this.sweep();
      if ([...this.graph.unfinished].some((formula) => formula.state === "waiting")) return;
      for (const formula of this.graph.unfinished) this.finish(formula, CIRCLE);
      if (round < ROUNDS - 1) this.tryDynamicAgain();
      if (this.graph.ready.size === 0) return;
    }
  }

  private *sweep(): Generator<void> {
    this.host.forget();
    for (const formula of this.graph.ready) {
      this.resolve(formula);
      if (this.host.counters.evaluations - this.yielded < STEP) continue;
      this.yielded = this.host.counters.evaluations;
      yield;
      this.host.forget();
    }
  }

  private takeLate(formula: Formula): void {
    if (formula.state !== "dirty" || this.before(formula).some((other) => other.state === "waiting")) return;
    this.graph.parked.delete(formula);
    this.host.forget();
    this.compute(formula);
  }

  /** What a dynamic formula read may have been calculated after it; its readers follow if it comes out different. */
  private tryDynamicAgain(): void {
    this.host.forget();
    const again = [...this.graph.volatiles].filter(({ engine }) => engine.dynamic && !engine.custom);
    for (const formula of again) this.graph.markQuietly(formula);
    for (const formula of again) this.compute(formula);
  }

  /** What is unfinished among what the formula reads; nothing once its calls have been answered, or they were void. */
  private before(formula: Formula): Formula[] {
    if (formula.calls.length > 0) return [];
    const before = this.graph.unfinished.within(formula.engine.reads);
    return formula.engine.looksUp ? before.filter((other) => other !== formula) : before;
  }

  /** Calculates a formula after everything it reads; the way there is kept, so that depth costs no stack. */
  private resolve(start: Formula): void {
    const path = new Set<Formula>();
    const stack: Formula[] = [];
    for (let top: Formula | undefined = start; top; top = stack[stack.length - 1]) {
      const first = this.advance(top, path);
      if (first.length === 0) {
        path.delete(top);
        stack.pop();
        continue;
      }
      path.add(top);
      if (stack.length === 0) stack.push(top);
      for (const formula of first.reverse()) stack.push(formula);
    }
  }

  /** Calculates the formula, or tells which formulas come first. */
  private advance(formula: Formula, path: ReadonlySet<Formula>): Formula[] {
    if (formula.state !== "dirty" || this.graph.parked.has(formula)) return [];
    const before = this.before(formula);
    if (formula.engine.dynamic) this.late.push(formula);
    if (formula.engine.dynamic || before.some((other) => this.isHeldUp(other))) {
      this.graph.park(formula);
      return [];
    }
    if (before.length === 0) {
      this.compute(formula);
      return before;
    }
    const first = before.filter((other) => other !== formula && !path.has(other));
    if (first.length === 0) this.break([...path, formula], before);
    return first;
  }

  private isHeldUp(formula: Formula): boolean {
    return formula.state === "waiting" || this.graph.parked.has(formula);
  }

  private break(path: readonly Formula[], before: readonly Formula[]): void {
    const entry = path.findIndex((member) => before.includes(member));
    for (const member of path.slice(entry)) this.finish(member, CIRCLE);
  }

  private compute(formula: Formula): void {
    if (formula.engine.followsSpills) this.graph.refresh(formula);
    this.host.counters.evaluations++;
    const result = this.host.evaluate(formula);
    if (result !== undefined) this.finish(formula, result);
    else {
      formula.state = "waiting";
      this.graph.ready.delete(formula);
    }
  }

  private finish(formula: Formula, result: Reply): void {
    const { quiet, sheet, row, col, spill } = formula;
    this.graph.finish(formula);
    const changed = settle(this.graph, formula, result);
    if (formula.spill !== spill) this.host.forget();
    if (changed && quiet)
      this.graph.markReaders({ ...(formula.spill ?? { row, col, rows: 1, cols: 1 }), sheet });
    this.graph.unparkReaders(formula);
  }
}
