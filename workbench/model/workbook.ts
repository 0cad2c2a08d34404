import { contains, shiftArea, type Shift } from "./areas";
import type { BookPart, Change, ChangeSource, ModelEvent, Selection, SheetPart } from "./changes";
import {
  cellKey,
  type Area,
  type BookData,
  type CellData,
  type SheetData,
  type StyleData,
  type TableData,
} from "./data";
import { Journal } from "./journal";
import { ModelProblem } from "./problem";
import { StyleSheet } from "./styles";

type Listener<T> = (value: T) => void;

/** An area that follows inserted and deleted cells, as Excel's range references do. */
export interface LiveArea {
  sheet: SheetData;
  area: Area | null;
}

/**
 * The workbook: its data, one door for every change (a journal, so that each step can be undone), and the
 * listeners that calculation, grid and events hang on. The operations themselves are in the modules beside it.
 */
export class Workbook {
  readonly styles: StyleSheet;
  readonly liveAreas = new Set<LiveArea>();
  selection: Selection;
  readOnly = false;
  private journal: Journal | null = null;
  private done: Journal[] = [];
  private undone: Journal[] = [];
  private readonly changeListeners = new Set<Listener<Change>>();
  private readonly selectionListeners = new Set<Listener<Selection>>();

  /** Ids of sheets that are or were here: none is given twice. */
  readonly knownSheetIds: Set<string>;

  constructor(
    readonly data: BookData,
    readonly locale = "zh-CN"
  ) {
    this.styles = new StyleSheet(data.styles);
    this.knownSheetIds = new Set(data.sheets.map((s) => s.id));
    this.selection = { sheet: this.activeSheet.id, areas: [{ row: 0, col: 0, rows: 1, cols: 1 }] };
  }

  /** The words Excel names new tables and columns with. */
  get tableWord(): string {
    return this.locale.startsWith("zh") ? "表" : "Table";
  }
  get columnWord(): string {
    return this.locale.startsWith("zh") ? "列" : "Column";
  }

  get activeSheet(): SheetData {
    return this.data.sheets[this.data.activeSheet] ?? this.data.sheets[0]!;
  }

  sheetById(id: string): SheetData | undefined {
    return this.data.sheets.find((s) => s.id === id);
  }

  /** By name, in any letter case, or by id. */
  findSheet(key: string): SheetData | undefined {
    const name = key.toLowerCase();
    return this.sheetById(key) ?? this.data.sheets.find((s) => s.name.toLowerCase() === name);
  }

  findTable(key: string | number): { sheet: SheetData; table: TableData } | undefined {
    const name = String(key).toLowerCase();
    for (const sheet of this.data.sheets) {
      const table = sheet.tables.find((t) => String(t.id) === name || t.name.toLowerCase() === name);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  cell(sheet: SheetData, row: number, col: number): CellData | undefined {
    return sheet.cells.get(cellKey(row, col));
  }

  /** The style a cell shows: its own, else its row's, else its column's. */
  styleAt(sheet: SheetData, row: number, col: number): StyleData {
    return this.styles.at(this.styleIndexAt(sheet, row, col));
  }

  styleIndexAt(sheet: SheetData, row: number, col: number): number {
    return this.cell(sheet, row, col)?.s ?? sheet.rows.get(row)?.style ?? sheet.columns.get(col)?.style ?? 0;
  }

  // ---- changing

  /** Runs the work as one undo step of its own. */
  transact<T>(source: ChangeSource, work: () => T): T {
    const journal = this.begin(source);
    try {
      return this.within(journal, work);
    } finally {
      this.commit(journal);
    }
  }

  /** A step that spans several pieces of work, as one request of an add-in does. */
  begin(source: ChangeSource): Journal {
    return new Journal(this.data, source);
  }

  within<T>(journal: Journal, work: () => T): T {
    const outer = this.journal;
    this.journal = journal;
    try {
      return work();
    } finally {
      this.journal = outer;
    }
  }

  /** Tells the listeners what the step has changed so far, without ending it. */
  flush(journal: Journal): void {
    const change = journal.take();
    if (change) this.changeListeners.forEach((listener) => listener(change));
  }

  commit(journal: Journal): void {
    this.flush(journal);
    if (journal.isEmpty) return;
    this.done.push(journal);
    this.undone = [];
  }

  private get current(): Journal {
    if (!this.journal) throw new Error("the workbook is changed within a step only");
    if (this.readOnly) throw new ModelProblem("AccessDenied", "The workbook is open for reading only.");
    return this.journal;
  }

  putCell(sheet: SheetData, row: number, col: number, cell: CellData | undefined): void {
    this.current.putCell(sheet, row, col, cell);
  }

  /** To be called before a part of a sheet is changed. */
  touch(sheet: SheetData, part: SheetPart): void {
    this.current.touch(sheet, part);
  }

  touchBook(part: BookPart): void {
    this.current.touchBook(part);
  }

  note(event: ModelEvent): void {
    this.current.note(event);
  }

  /** Live areas follow; one that was deleted as a whole becomes null. */
  shiftLiveAreas(sheet: SheetData, shift: Shift): void {
    for (const live of this.liveAreas) {
      if (live.sheet === sheet && live.area) live.area = shiftArea(live.area, shift);
    }
  }

  /** Results of the calculation: shown, but no step of the user's. */
  putResults(work: (put: Workbook["putCell"]) => void): void {
    const journal = new Journal(this.data, "calc");
    work((sheet, row, col, cell) => journal.putCell(sheet, row, col, cell));
    this.flush(journal);
  }

  // ---- undo

  get undoSteps(): number {
    return this.done.length;
  }

  get redoSteps(): number {
    return this.undone.length;
  }

  /** Takes the last step back; false when there is none. */
  undo(): boolean {
    return this.replay(this.done, this.undone);
  }

  redo(): boolean {
    return this.replay(this.undone, this.done);
  }

  private replay(from: Journal[], to: Journal[]): boolean {
    const step = from.pop();
    if (!step) return false;
    const change = step.swap();
    to.push(step);
    this.changeListeners.forEach((listener) => listener(change));
    return true;
  }

  clearUndo(): void {
    this.done = [];
    this.undone = [];
  }

  // ---- listening

  onChange(listener: Listener<Change>): () => void {
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  onSelection(listener: Listener<Selection>): () => void {
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  /** Selecting also brings the sheet to the front; neither is an undo step. */
  select(sheet: SheetData, areas: Area[]): void {
    this.activate(sheet);
    this.selection = { sheet: sheet.id, areas };
    this.selectionListeners.forEach((listener) => listener(this.selection));
  }

  activate(sheet: SheetData): void {
    const index = this.data.sheets.indexOf(sheet);
    const before = this.activeSheet;
    if (index < 0 || before === sheet) return;
    const journal = new Journal(this.data, "user");
    journal.touchBook("activeSheet");
    this.data.activeSheet = index;
    journal.note({ type: "sheetDeactivated", sheet: before.id });
    journal.note({ type: "sheetActivated", sheet: sheet.id });
    this.selection = { sheet: sheet.id, areas: [{ row: 0, col: 0, rows: 1, cols: 1 }] };
    this.flush(journal);
  }

  /** A selection on a sheet that is no longer in front moves to the one that is. */
  selectionFollows(): void {
    if (this.selection.sheet === this.activeSheet.id) return;
    this.selection = { sheet: this.activeSheet.id, areas: [{ row: 0, col: 0, rows: 1, cols: 1 }] };
  }

  isSelected(sheet: SheetData, area: Area): boolean {
    return this.selection.sheet === sheet.id && this.selection.areas.some((a) => contains(a, area));
  }
}
