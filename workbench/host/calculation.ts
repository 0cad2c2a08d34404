import type { Calculated, CalcEngine, CellInput, FunctionInfo, Invoke } from "../calc/contract";
import type { Change } from "../model/changes";
import { COLUMN_COUNT, type CellData, type SheetData } from "../model/data";
import type { Workbook } from "../model/workbook";

const STRUCTURAL_PARTS = ["name", "tables"] as const;

/** Cells that moved are told as a new structure: every reference may mean another cell now. */
function isStructural(change: Change): boolean {
  if (change.book.has("sheets") || change.book.has("names")) return true;
  const moved = change.events.some((e) => e.type === "edited" && e.changeType !== "RangeEdited");
  return (
    moved || [...change.parts.values()].some((parts) => STRUCTURAL_PARTS.some((part) => parts.has(part)))
  );
}

/** The cell with its new result; `undefined` when the result belongs to something overwritten meanwhile. */
function withResult(cell: CellData | undefined, result: Calculated): CellData | undefined {
  const { v: _v, array, spillOf: _spill, ...rest } = cell ?? {};
  const value = result.value === null ? {} : { v: result.value };
  if (result.spillOf)
    return cell?.f === undefined ? { ...rest, ...value, spillOf: result.spillOf } : undefined;
  if (cell?.f === undefined) return cell?.spillOf && result.value === null ? rest : undefined;
  const extent = result.area ? { ...result.area, dynamic: true } : undefined;
  const kept = array && !array.dynamic ? array : extent;
  return { ...rest, ...value, ...(kept ? { array: kept } : {}) };
}

/** Keeps model and engine in step: what is written goes to the engine, what it calculates comes back. */
export class CalculationLink {
  private pumping: Promise<void> | null = null;
  private failure: unknown = null;
  private stale = false;
  private readonly stop: () => void;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: CalcEngine
  ) {
    engine.load(workbook.data);
    this.stop = workbook.onChange((change) => this.push(change));
    this.start();
  }

  private push(change: Change): void {
    if (change.source === "calc") return;
    const structural = isStructural(change);
    if (!structural && change.cells.size === 0) return;
    if (structural) this.engine.structureChanged(this.workbook.data, change.cells);
    else this.engine.write([...this.inputs(change)]);
    this.start();
  }

  private *inputs(change: Change): Generator<CellInput> {
    for (const [id, keys] of change.cells) {
      const sheet = this.workbook.sheetById(id);
      if (!sheet) continue;
      for (const key of keys) {
        const { f, v, spillOf } = sheet.cells.get(key) ?? {};
        if (spillOf) continue;
        const place = { sheet: id, row: Math.floor(key / COLUMN_COUNT), col: key % COLUMN_COUNT };
        yield { ...place, ...(f === undefined ? { v: v ?? null } : { f }) };
      }
    }
  }

  /** Resolves when every formula has its value, those of the add-in's functions included. */
  async settled(): Promise<void> {
    while (this.pumping) await this.pumping;
    if (this.failure !== null) throw this.failure;
  }

  /** Whether every result is calculated, and none only stands because the engine has no better one. */
  get isSure(): boolean {
    return this.pumping === null && this.engine.isSure;
  }

  registerFunctions(functions: readonly FunctionInfo[], invoke: Invoke): void {
    this.engine.registerFunctions(functions, invoke);
    this.start();
  }

  recalculate(): void {
    this.engine.recalculate();
    this.start();
  }

  /** Values come back by themselves after a change; nobody has to ask for them. */
  private start(): void {
    this.stale = true;
    this.pumping ??= this.pump().finally(() => {
      this.pumping = null;
    });
  }

  private async pump(): Promise<void> {
    while (this.stale) {
      this.stale = false;
      try {
        this.apply(await this.engine.settled());
      } catch (error) {
        this.failure = error;
      }
    }
  }

  private apply(results: readonly Calculated[]): void {
    if (results.length === 0) return;
    const sheets = new Map<string, SheetData>(this.workbook.data.sheets.map((s) => [s.id, s]));
    this.workbook.putResults((put) => {
      for (const result of results) {
        const sheet = sheets.get(result.sheet);
        if (!sheet) continue;
        const cell = this.workbook.cell(sheet, result.row, result.col);
        const next = withResult(cell, result);
        if (next) put(sheet, result.row, result.col, Object.keys(next).length > 0 ? next : undefined);
      }
    });
  }

  dispose(): void {
    this.stop();
    this.engine.dispose();
  }
}
