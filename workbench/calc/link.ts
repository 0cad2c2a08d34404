import type { Change, SheetPart } from "../model/changes";
import { cellKey, COLUMN_COUNT, type CellData, type SheetData } from "../model/data";
import type { Workbook } from "../model/workbook";
import type { CalcEngine, Calculated, CellInput } from "./contract";

const STRUCTURE: readonly SheetPart[] = ["name", "tables"];
const MOVES: ReadonlySet<string> = new Set([
  "RowInserted",
  "RowDeleted",
  "ColumnInserted",
  "ColumnDeleted",
  "CellInserted",
  "CellDeleted",
]);

/** Tables, names or sheets are different, or cells stand elsewhere: references may mean something new. */
const isStructural = (change: Change): boolean =>
  change.book.has("sheets") ||
  change.book.has("names") ||
  [...change.parts.values()].some((parts) => STRUCTURE.some((part) => parts.has(part))) ||
  change.events.some((event) => event.type === "edited" && MOVES.has(event.changeType)) ||
  (change.source === "undo" && change.parts.size > 0);

/** The cell with a result in it; undefined when nothing is left of it. */
function withResult(cell: CellData | undefined, result: Calculated): CellData | undefined {
  const { v: _v, array, spillOf: _spillOf, ...kept } = cell ?? {};
  const made: CellData = { ...kept };
  if (result.value !== null) made.v = result.value;
  if (result.spillOf) made.spillOf = result.spillOf;
  if (result.area) made.array = { ...result.area, dynamic: array?.dynamic ?? true };
  else if (array && !array.dynamic) made.array = array;
  return Object.keys(made).length > 0 ? made : undefined;
}

/** Keeps a calculation engine and a workbook together: changes go to the engine, its values come back. */
export class CalcLink {
  private readonly stop: () => void;
  private running: Promise<void> | null = null;
  private pending = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly engine: CalcEngine,
    private readonly onBusy: (busy: boolean) => void = () => undefined
  ) {
    engine.load(workbook.data);
    this.stop = workbook.onChange((change) => this.changed(change));
    this.fetch();
  }

  /** Everything the workbook says is calculated. */
  async settled(): Promise<void> {
    this.fetch();
    await this.running;
  }

  recalculate(): void {
    this.engine.recalculate();
    this.fetch();
  }

  dispose(): void {
    this.stop();
    this.engine.dispose();
  }

  private changed(change: Change): void {
    if (change.source === "calc") return;
    if (isStructural(change)) this.engine.structureChanged(this.workbook.data);
    else if (change.cells.size > 0) this.engine.write([...this.inputs(change)]);
    else return;
    this.fetch();
  }

  private *inputs(change: Change): Generator<CellInput> {
    for (const [id, keys] of change.cells) {
      const sheet = this.workbook.sheetById(id);
      if (sheet) for (const key of keys) yield inputOf(sheet, key);
    }
  }

  /** One fetch at a time; what changes meanwhile is fetched after it. */
  private fetch(): void {
    this.pending = true;
    this.running ??= this.run().finally(() => (this.running = null));
  }

  private async run(): Promise<void> {
    this.onBusy(true);
    while (this.pending) {
      this.pending = false;
      this.put(await this.engine.settled());
    }
    this.onBusy(false);
  }

  private put(results: readonly Calculated[]): void {
    if (results.length === 0) return;
    this.workbook.putResults((put) => {
      for (const result of results) {
        const sheet = this.workbook.sheetById(result.sheet);
        const { row, col } = result;
        if (sheet) put(sheet, row, col, withResult(sheet.cells.get(cellKey(row, col)), result));
      }
    });
  }
}

function inputOf(sheet: SheetData, key: number): CellInput {
  const cell = sheet.cells.get(key);
  const at = { sheet: sheet.id, row: Math.floor(key / COLUMN_COUNT), col: key % COLUMN_COUNT };
  if (!cell || cell.spillOf) return at;
  return cell.f === undefined ? { ...at, v: cell.v ?? null } : { ...at, f: cell.f };
}
