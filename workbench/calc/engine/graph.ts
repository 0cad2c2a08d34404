import { containsCell } from "../../model/areas";
import type { Area, CellValue } from "../../model/data";
import type { CellInput } from "../contract";
import { overlaps, type SheetArea } from "../formula/areas";
import type { BookLookup } from "../formula/lookup";
import { normalize, UNREADABLE, type EngineFormula } from "../formula/normalize";
import { Changes } from "./changes";
import { Dependencies } from "./dependencies";
import type { Formula } from "./formula";
import { Store } from "./store";
import { Unfinished } from "./unfinished";

const cell = (sheet: string, row: number, col: number): SheetArea => ({ sheet, row, col, rows: 1, cols: 1 });

export interface GraphHost {
  isCustom(name: string): boolean;
  /** A formula is calculated anew or gone: its open calls are not wanted any more. */
  cancel(formula: Formula): void;
}

/** Cells, formulas and who reads whom. Writing marks what has to be calculated; nothing is calculated here. */
export class Graph {
  readonly store = new Store();
  readonly dependencies = new Dependencies();
  readonly unfinished = new Unfinished();
  /** Unfinished formulas worth trying: nothing is known to stand before them. */
  readonly ready = new Set<Formula>();
  /** Those that cannot be calculated before something they read has its value; they are tried again then. */
  readonly parked = new Set<Formula>();
  readonly changes = new Changes();
  readonly volatiles = new Set<Formula>();
  /** Sheets that hold formulas, or have held some. */
  readonly calculating = new Set<string>();
  private readonly blocked = new Set<Formula>();

  constructor(
    readonly lookup: BookLookup,
    private readonly host: GraphHost
  ) {}

  formulaAt(sheet: string, row: number, col: number): Formula | undefined {
    return this.store.sheets.get(sheet)?.slot(row, col)?.formula;
  }

  *formulas(): Iterable<Formula> {
    for (const sheet of this.store.sheets.values())
      for (const slot of sheet.slots.values()) if (slot.formula) yield slot.formula;
  }

  write({ sheet, row, col, f, v }: CellInput): void {
    const slot = this.store.sheets.get(sheet)?.slot(row, col);
    const blank = f === undefined && (v === undefined || v === null);
    if (slot?.spillOf && blank) return;
    if (slot?.formula) this.remove(slot.formula);
    if (slot?.spillOf) this.mark(slot.spillOf);
    if (slot) slot.spillOf = undefined;
    this.changes.forget(sheet, row, col);
    this.store.sheets.get(sheet)?.set(row, col, f === undefined ? (v ?? undefined) : undefined);
    if (f !== undefined) this.mark(this.place(sheet, row, col, f));
    this.markReaders(cell(sheet, row, col));
    this.unblock(cell(sheet, row, col));
  }

  /** Puts a formula into its cell. */
  place(sheet: string, row: number, col: number, source: string): Formula {
    const formula: Formula = {
      sheet,
      row,
      col,
      source,
      engine: this.normalized(sheet, row, col, source),
      state: "clean",
      quiet: false,
      calls: [],
    };
    this.connect(formula);
    this.store.sheets.get(sheet)!.open(row, col).formula = formula;
    this.calculating.add(sheet);
    return formula;
  }

  /** Reads the formula's references again: how far `A1#` reaches is known only now. */
  refresh(formula: Formula): void {
    this.dependencies.remove(formula);
    this.volatiles.delete(formula);
    formula.engine = this.normalized(formula.sheet, formula.row, formula.col, formula.source);
    this.connect(formula);
  }

  /** The formula must be calculated, and so must everything that reads it. */
  mark(formula: Formula): void {
    const stack = [formula];
    for (let next = stack.pop(); next; next = stack.pop()) {
      const known = next.state === "dirty" && !next.quiet;
      next.quiet = false;
      this.start(next);
      if (known) continue;
      for (const reader of this.readersOf(next)) stack.push(reader);
    }
  }

  /** The formula is calculated again; its readers follow only when its value comes out different. */
  markQuietly(formula: Formula): void {
    if (formula.state !== "clean") return;
    formula.quiet = true;
    this.start(formula);
  }

  markReaders(area: SheetArea): void {
    for (const reader of this.dependencies.readersOf(area)) this.mark(reader);
  }

  finish(formula: Formula): void {
    formula.state = "clean";
    formula.quiet = false;
    this.parked.delete(formula);
    formula.calls = [];
    this.unfinished.delete(formula);
    this.ready.delete(formula);
  }

  /** The functions it calls have answered. */
  resume(formula: Formula): void {
    formula.state = "dirty";
    this.ready.add(formula);
  }

  park(formula: Formula): void {
    this.parked.add(formula);
    this.ready.delete(formula);
  }

  /** What waited for the formula's value can be tried again. */
  unparkReaders(formula: Formula): void {
    if (this.parked.size === 0) return;
    for (const reader of this.readersOf(formula)) if (this.parked.has(reader)) this.unpark(reader);
  }

  remove(formula: Formula): void {
    this.dependencies.remove(formula);
    this.volatiles.delete(formula);
    this.blocked.delete(formula);
    this.host.cancel(formula);
    this.finish(formula);
    this.unspill(formula, undefined);
    const slot = this.store.sheets.get(formula.sheet)?.slot(formula.row, formula.col);
    if (slot) slot.formula = undefined;
  }

  /** A formula whose result has no room is calculated again as soon as one of the cells becomes free. */
  block(formula: Formula, area: Area | undefined): void {
    formula.blocked = area;
    if (area) this.blocked.add(formula);
    else this.blocked.delete(formula);
  }

  /** Clears what the formula's last spill filled, except what lies in `keep`. */
  unspill(formula: Formula, keep: Area | undefined): void {
    const { sheet, spill } = formula;
    formula.spill = keep;
    if (!spill) return;
    for (let row = spill.row; row < spill.row + spill.rows; row++)
      for (let col = spill.col; col < spill.col + spill.cols; col++) {
        const slot = this.store.sheets.get(sheet)?.slot(row, col);
        if (slot?.spillOf !== formula || (keep && containsCell(keep, row, col))) continue;
        slot.spillOf = undefined;
        this.put(formula, row, col, undefined);
        this.unblock(cell(sheet, row, col));
      }
  }

  /** Stores a calculated value; true when it is another one. */
  put(formula: Formula, row: number, col: number, value: CellValue | undefined): boolean {
    const changed = this.store.sheets.get(formula.sheet)?.set(row, col, value) ?? false;
    if (changed) this.changes.record(formula, row, col, value ?? null);
    return changed;
  }

  /** The extent of a spill is another one: the model has to hear of it even when the anchor's value stays. */
  recordAnchor(formula: Formula): void {
    const { sheet, row, col } = formula;
    this.changes.record(formula, row, col, this.store.value(sheet, row, col) ?? null);
  }

  /** What reads the formula's cell or a cell of its spill. */
  private readersOf({ sheet, row, col, spill }: Formula): Formula[] {
    return this.dependencies.readersOf(spill ? { ...spill, sheet } : cell(sheet, row, col));
  }

  private start(formula: Formula): void {
    this.host.cancel(formula);
    formula.state = "dirty";
    this.unfinished.add(formula);
    this.unpark(formula);
  }

  private unpark(formula: Formula): void {
    this.parked.delete(formula);
    this.ready.add(formula);
  }

  private unblock(area: SheetArea): void {
    if (this.blocked.size === 0) return;
    for (const formula of [...this.blocked])
      if (formula.sheet === area.sheet && formula.blocked && overlaps(formula.blocked, area))
        this.mark(formula);
  }

  private normalized(sheet: string, row: number, col: number, source: string): EngineFormula {
    const spillAt = (s: string, r: number, c: number): Area | undefined => this.formulaAt(s, r, c)?.spill;
    const place = { sheet, row, col, lookup: this.lookup, spillAt };
    try {
      return normalize(source, place, (name) => this.host.isCustom(name));
    } catch {
      return UNREADABLE;
    }
  }

  private connect(formula: Formula): void {
    this.dependencies.add(formula);
    if (formula.engine.volatile) this.volatiles.add(formula);
    for (const area of formula.engine.reads) this.store.sheets.get(area.sheet)?.reach(area);
  }
}
