import type { BookData, CellValue } from "../model/data";
import type {
  CalcCounters,
  CalcEngine,
  Calculated,
  CellInput,
  FunctionInfo,
  Invoke,
  Reply,
  TouchedCells,
} from "./contract";
import type { Given } from "./engine/arguments";
import { Calls } from "./engine/calls";
import { Evaluator } from "./engine/evaluator";
import type { Formula } from "./engine/formula";
import { Graph } from "./engine/graph";
import { isUnfinished, markStructure, placeBook } from "./engine/loading";
import { keepSheets, NONE_KEPT } from "./engine/keeping";
import { Recalculation } from "./engine/recalculation";
import { settle } from "./engine/results";
import { error, isError } from "./engine/values";
import type { PlainArgument } from "./formula/call";
import { BookLookup } from "./formula/lookup";
import { UNREADABLE } from "./formula/normalize";

const EMPTY: BookData = {
  ...{ date1904: false, sheets: [], activeSheet: 0, names: [], styles: [{}], settings: new Map() },
};

/** Lets others run: messages, timers, the page. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The engine does not know the function. */
const isUnknown = (result: Reply | undefined): boolean =>
  !Array.isArray(result) && isError(result) && result.error === "#NAME?";

const given = (argument: PlainArgument): Given =>
  argument.kind === "area" ? { area: argument.area } : argument.value;

/**
 * The calculation engine over Univer's formulas. It keeps its own values and its own order of calculation: Univer
 * calculates single formulas, so functions of the add-in can be called in batches and a change costs what it touches.
 */
export class UniverCalc implements CalcEngine {
  readonly counters: CalcCounters = { evaluations: 0, invocations: 0, batches: 0, cancelled: 0 };
  private readonly calls = new Calls({
    counters: this.counters,
    store: () => this.graph.store,
    sheetName: (id) => this.graph.lookup.sheetName(id),
    answered: (formula) => {
      this.graph.resume(formula);
      this.work();
    },
  });
  private readonly evaluator = new Evaluator((name, given) => this.calls.answerTo(name, given));
  private graph = this.graphOf(EMPTY);
  private kept = false;
  private working = false;
  private again = false;
  private waiters: ((changes: Calculated[]) => void)[] = [];

  registerFunctions(functions: readonly FunctionInfo[], invoke: Invoke): void {
    this.calls.register(functions, invoke);
    this.evaluator.registerFunctions(functions.map((info) => info.name));
    for (const formula of [...this.graph.formulas()]) {
      this.graph.refresh(formula);
      const { sheet, row, col } = formula;
      const value = this.graph.store.value(sheet, row, col) ?? undefined;
      if (formula.engine.custom && isUnfinished(value)) this.graph.mark(formula);
    }
    this.work();
  }

  load(book: BookData): void {
    this.replace(book);
    for (const { formula, cell } of this.place(book)) if (isUnfinished(cell.v)) this.graph.mark(formula);
    this.work();
  }

  write(cells: readonly CellInput[]): void {
    for (const cell of cells) this.graph.write(cell);
    this.start();
  }

  structureChanged(book: BookData, touched?: TouchedCells): void {
    const before = this.graph;
    this.replace(book);
    const kept = touched ? keepSheets(before, this.graph, book, touched) : NONE_KEPT;
    markStructure(before, this.graph, this.place(book), kept);
    this.start();
  }

  recalculate(): void {
    for (const formula of [...this.graph.formulas()]) this.graph.mark(formula);
    this.work();
  }

  get isSure(): boolean {
    return this.isIdle() && !this.kept;
  }

  settled(): Promise<Calculated[]> {
    if (this.isIdle()) return Promise.resolve(this.graph.changes.take());
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  dispose(): void {
    this.replace(EMPTY);
    this.evaluator.dispose();
  }

  private isIdle(): boolean {
    return !this.working && this.graph.unfinished.size === 0;
  }

  private graphOf(book: BookData): Graph {
    return new Graph(new BookLookup(book), {
      isCustom: (name) => this.calls.has(name),
      cancel: (formula) => this.calls.cancel(formula),
    });
  }

  private replace(book: BookData): void {
    for (const formula of this.graph.unfinished) this.calls.cancel(formula);
    this.graph = this.graphOf(book);
  }

  private place(book: BookData): ReturnType<typeof placeBook> {
    const placed = placeBook(this.graph, book);
    this.evaluator.attach(this.graph.store, this.graph.lookup.sheetIds);
    return placed;
  }

  /** Something was written: NOW, RAND and their like are calculated anew with it. */
  private start(): void {
    for (const formula of [...this.graph.volatiles]) this.graph.mark(formula);
    this.work();
  }

  /** Calculates in the next turn: what is written together is calculated together. */
  private work(): void {
    this.again = true;
    if (this.working) return;
    this.working = true;
    void this.run();
  }

  private async run(): Promise<void> {
    while (this.again) {
      await breathe();
      this.again = false;
      await this.pass().catch(() => this.giveUp());
      this.calls.send();
    }
    this.working = false;
    if (this.isIdle()) this.release();
  }

  /** What a pass could not finish is #CALC!: whoever waits for the values gets them, and the book can be saved. */
  private giveUp(): void {
    for (const formula of [...this.graph.unfinished]) {
      this.graph.finish(formula);
      settle(this.graph, formula, error("#CALC!"));
    }
  }

  private async pass(): Promise<void> {
    const { graph } = this;
    const recalculation = new Recalculation(graph, {
      counters: this.counters,
      evaluate: (formula) => this.evaluate(formula),
      forget: () => this.evaluator.forget(),
    });
    for (const _ of recalculation.pass()) {
      await breathe();
      if (this.graph !== graph) return;
    }
  }

  private release(): void {
    const waiters = this.waiters.splice(0);
    waiters.forEach((resolve) => resolve(this.graph.changes.take()));
  }

  private evaluate(formula: Formula): Reply | undefined {
    const { engine, stored } = formula;
    if (engine.isForeign && stored !== undefined) return this.keep(stored);
    try {
      const result = engine === UNREADABLE ? error("#CALC!") : this.calculate(formula);
      return isUnknown(result) && stored !== undefined ? this.keep(stored) : result;
    } catch {
      return error("#CALC!");
    }
  }

  /** A right result is worth more than none, but only Excel can say whether it still is. */
  private keep(stored: CellValue): CellValue {
    this.kept = true;
    return stored;
  }

  private calculate(formula: Formula): Reply | undefined {
    const { plain } = formula.engine;
    const known = plain && formula.calls[0]?.answer;
    if (known) return known.value;
    this.calls.begin(formula);
    const result = plain
      ? this.calls.answerTo(plain.name, plain.args.map(given))
      : this.evaluator.evaluate(formula);
    return this.calls.isWaiting(formula) ? undefined : result;
  }
}
