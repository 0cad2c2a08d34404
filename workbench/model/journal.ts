import { cellKey, type BookData, type CellData, type SheetData } from "./data";
import type { BookPart, Change, ChangeSource, ModelEvent, SheetPart } from "./changes";
import { storeCell } from "./reach";

/** What one sheet's cells and parts were before a step. `null` stands for a cell that was not there. */
interface SheetBefore {
  cells: Map<number, CellData | null>;
  parts: Partial<Pick<SheetData, SheetPart>>;
}

interface Writing {
  sheet: SheetData;
  cells: SheetBefore["cells"];
  told: Set<number>;
}

const keysOf = <K extends string>(parts: Partial<Record<K, unknown>>): K[] => Object.keys(parts) as K[];

function exchange<T extends object>(target: T, before: Partial<T>): void {
  for (const key of Object.keys(before) as (keyof T)[]) {
    const now = target[key];
    Object.assign(target, { [key]: before[key] });
    before[key] = now;
  }
}

function memberSet<K, V>(map: Map<K, Set<V>>, key: K): Set<V> {
  let set = map.get(key);
  if (!set) map.set(key, (set = new Set()));
  return set;
}

/**
 * One undo step: what every touched cell and part was before. Cell records are never changed in place, so the
 * old record itself is the memory; parts are copied on the first touch.
 */
export class Journal {
  private readonly before = new Map<SheetData, SheetBefore>();
  private readonly bookBefore: Partial<Pick<BookData, BookPart>> = {};
  private untold: Change;
  private writing: Writing | null = null;

  constructor(
    private readonly book: BookData,
    readonly source: ChangeSource
  ) {
    this.untold = this.emptyChange();
  }

  private emptyChange(): Change {
    return { source: this.source, cells: new Map(), parts: new Map(), book: new Set(), events: [] };
  }

  get isEmpty(): boolean {
    return this.before.size === 0 && keysOf(this.bookBefore).length === 0;
  }

  private entry(sheet: SheetData): SheetBefore {
    let entry = this.before.get(sheet);
    if (!entry) this.before.set(sheet, (entry = { cells: new Map(), parts: {} }));
    return entry;
  }

  putCell(sheet: SheetData, row: number, col: number, cell: CellData | undefined): void {
    const key = cellKey(row, col);
    const { cells, told } = this.writing?.sheet === sheet ? this.writing : this.writeTo(sheet);
    if (!cells.has(key)) cells.set(key, sheet.cells.get(key) ?? null);
    storeCell(sheet, key, cell);
    told.add(key);
  }

  /** Cells come by the hundred thousand and mostly from one sheet: its sets are looked up once. */
  private writeTo(sheet: SheetData): Writing {
    const told = memberSet(this.untold.cells, sheet.id);
    this.writing = { sheet, cells: this.entry(sheet).cells, told };
    return this.writing;
  }

  touch(sheet: SheetData, part: SheetPart): void {
    const { parts } = this.entry(sheet);
    if (!(part in parts)) Object.assign(parts, { [part]: structuredClone(sheet[part]) });
    memberSet(this.untold.parts, sheet.id).add(part);
  }

  touchBook(part: BookPart): void {
    if (!(part in this.bookBefore)) {
      // Sheets keep their identity: the list is copied, not the sheets.
      const copy = part === "sheets" ? [...this.book.sheets] : structuredClone(this.book[part]);
      Object.assign(this.bookBefore, { [part]: copy });
    }
    this.untold.book.add(part);
  }

  note(event: ModelEvent): void {
    this.untold.events.push(event);
  }

  /** What happened since the last call; null when nothing did. */
  take(): Change | null {
    const change = this.untold;
    this.untold = this.emptyChange();
    this.writing = null;
    const nothing =
      change.cells.size + change.parts.size + change.book.size === 0 && change.events.length === 0;
    return nothing ? null : change;
  }

  /** Exchanges what was and what is: undo the first time, redo the second. */
  swap(): Change {
    const change: Change = { ...this.emptyChange(), source: "undo" };
    for (const [sheet, { cells, parts }] of this.before) {
      for (const [key, old] of cells) {
        cells.set(key, sheet.cells.get(key) ?? null);
        storeCell(sheet, key, old);
      }
      exchange(sheet, parts);
      if (cells.size > 0) change.cells.set(sheet.id, new Set(cells.keys()));
      change.parts.set(sheet.id, new Set(keysOf<SheetPart>(parts)));
    }
    exchange(this.book, this.bookBefore);
    change.book = new Set(keysOf<BookPart>(this.bookBefore));
    return change;
  }
}
