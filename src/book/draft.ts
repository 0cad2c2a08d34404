import {
  a1,
  ABSENT,
  type Area,
  type CellFormat,
  type CellInput,
  type Contents,
  type Expectation,
  type Grid,
  hash,
  type InputGrid,
  OPEN,
  type Region,
  type Step,
  type TableInfo,
  type WritePlan,
} from "../excel";
import { appendRows, type NewRow, type Target } from "./append";
import { linesAt } from "./line";
import { type Book, freeSheetName, freeTableName, sheetOf } from "./open";
import { remember, type WriteContext } from "./record";
import type { RecordKind } from "./record-kind";
import type { Spot } from "./spot";
import { asText, type Formats, writtenBack } from "./written-back";

type Part = Omit<WritePlan, "touches">;
type Of<Do extends Step["do"]> = Extract<Step, { do: Do }>;

const NOTHING: Part = { expects: [], steps: [], record: [], undo: [], undoProbes: [] };

/**
 * A plan in the making. Each verb adds its own guard and its own inverse, so that no command writes either by hand; what
 * was done last is taken back first.
 */
export class Draft {
  private parts: Part = NOTHING;

  constructor(
    readonly book: Book,
    private readonly context: WriteContext
  ) {}

  /** Something that must still be so when it is written. */
  guard(...expects: readonly Expectation[]): this {
    return this.add({ expects });
  }

  /** What stood in cells that the plan was made from must stand there still. */
  seen({ sheet, at }: Region, { formulas }: Contents): this {
    return this.guard({ probe: { of: "cells", sheet, at }, state: hash(formulas) });
  }

  /** The same of a long column, of which only what it shows was read. */
  shown({ sheet, at }: Region, values: Grid): this {
    return this.guard({ probe: { of: "values", sheet, at }, state: hash(values) });
  }

  /** A sheet of this name, or of the next free one; taken back by deleting it, unless somebody changed it. */
  addSheet(wanted: string): NewSheet {
    const sheet = freeSheetName(wanted, this.book);
    this.add({
      expects: [{ probe: { of: "sheetName", name: sheet }, state: ABSENT }],
      steps: [{ do: "addSheet", name: sheet }],
      undo: [{ do: "deleteSheet", sheet }],
      undoProbes: [{ of: "contents", sheet }],
    });
    return new NewSheet(this, sheet);
  }

  /** A name no table and no cell of the workbook has. */
  freeTable(wanted: string): string {
    return freeTableName(wanted, this.book);
  }

  /** Lines at the end of a table; `first` is its blank first line, which is filled before more are added. */
  append(target: Target, rows: readonly NewRow[], first: Contents | null): this {
    return this.add(appendRows(target, rows, first));
  }

  /** One more column at the right end of a table of the user's; taken back with all that was filled into it. */
  addColumn({ id, sheet, area }: TableInfo, name: string): this {
    return this.add({
      expects: [
        { probe: { of: "protection", sheet, name: sheetOf(this.book, sheet).name }, state: OPEN },
        { probe: { of: "table", table: id }, state: a1(area) },
      ],
      steps: [{ do: "addColumn", table: id, name }],
      undo: [{ do: "deleteColumn", table: id, name }],
      undoProbes: [{ of: "table", table: id }],
    });
  }

  /** Text into blank cells beside a list or in a column of this draft; `clear`: no column goes away, so they are cleared. */
  fill({ sheet, at }: Region, cells: InputGrid, clear: boolean): this {
    const blank = cells.map((row) => row.map(() => ""));
    return this.add({
      steps: [
        { do: "format", sheet, at, format: { numberFormat: "@" } },
        { do: "write", sheet, at, cells },
      ],
      undo: clear
        ? [
            { do: "write", sheet, at, cells: blank },
            { do: "format", sheet, at, format: { numberFormat: "General" } },
          ]
        : [],
      undoProbes: [{ of: "cells", sheet, at }],
    });
  }

  /** Lines of a table of the user's, in the spot that was found for them. */
  lines(target: Target, spot: Spot, rows: readonly NewRow[]): this {
    return this.add(linesAt(target, spot, rows));
  }

  /** A workbook name for cells that are there; the name must be free. */
  name(name: string, { sheet, at }: Region): this {
    return this.add({
      expects: [{ probe: { of: "bookName", name }, state: ABSENT }],
      steps: [{ do: "addName", name, sheet, at }],
      undo: [{ do: "deleteName", name }],
      undoProbes: [{ of: "bookName", name }],
    });
  }

  /** A plain range of the user's becomes an Excel table without a look of its own; taken back, it is a range again. */
  makeTable({ sheet, at }: Region, name: string): this {
    const header = { ...at, rows: 1 };
    return this.add({
      expects: [
        { probe: { of: "protection", sheet, name: sheetOf(this.book, sheet).name }, state: OPEN },
        { probe: { of: "tableName", name }, state: ABSENT },
      ],
      steps: [{ do: "addTable", sheet, at, name, style: "TableStyleLight1" }],
      undo: [{ do: "removeTable", name }],
      undoProbes: [
        { of: "tableName", name },
        { of: "cells", sheet, at: header },
      ],
    });
  }

  /** Cells of the user's that are written over, null leaves one alone; `before` is what stands there, in `formats`. */
  edit({ sheet, at }: Region, before: Contents, cells: InputGrid, formats?: Formats): this {
    const place = { sheet, at };
    return this.add({
      expects: [
        { probe: { of: "protection", sheet, name: sheetOf(this.book, sheet).name }, state: OPEN },
        { probe: { of: "cells", ...place }, state: hash(before.formulas) },
      ],
      steps: [{ do: "write", ...place, cells }],
      undo: writtenBack(place, before.formulas, cells, formats),
      undoProbes: [{ of: "cells", ...place }],
    });
  }

  /**
   * A cell of the user's that held a text for a number, or a number for a text; `format` is what it has and what it
   * gets, null where it keeps that. Taken back, a text is written as one, without an apostrophe that wasn't there.
   */
  retype(region: Region, before: Contents, cell: CellInput, format: Reformat): this {
    const { sheet, at } = region;
    const old = before.formulas[0]?.[0] ?? "";
    const formatted = (numberFormat: string): Step => ({ do: "format", sheet, at, format: { numberFormat } });
    return this.add({
      expects: [
        { probe: { of: "protection", sheet, name: sheetOf(this.book, sheet).name }, state: OPEN },
        { probe: { of: "cells", sheet, at }, state: hash(before.formulas) },
      ],
      steps: [
        ...(format.now === null ? [] : [formatted(format.now)]),
        { do: "write", sheet, at, cells: [[cell]] },
      ],
      undo:
        typeof old === "string"
          ? asText(sheet, at, old, format.before)
          : [
              ...(format.now === null ? [] : [formatted(format.before)]),
              { do: "write", sheet, at, cells: [[old]] },
            ],
      undoProbes: [{ of: "cells", sheet, at }],
    });
  }

  /** Another number format for cells of the user's; `before` is the one they have. */
  reformat({ sheet, at }: Region, numberFormat: string, before: string): this {
    return this.add({
      steps: [{ do: "format", sheet, at, format: { numberFormat } }],
      undo: [{ do: "format", sheet, at, format: { numberFormat: before } }],
    });
  }

  /** What 店务设置 remembers from then on; `choice` is the choice of rules a new settings sheet begins with. */
  remember<T>(kind: RecordKind<T>, value: T, { key = kind.key, choice }: Remembering = {}): this {
    return this.add(remember(this.book, key, value, this.context, choice));
  }

  /** Steps on a sheet of this draft, which goes away as a whole. */
  step(...steps: readonly Step[]): this {
    return this.add({ steps });
  }

  /** All of it, with the sentence that says what it touches. */
  plan(touches: WritePlan["touches"]): WritePlan {
    return { ...this.parts, touches };
  }

  private add(part: Partial<Part>): this {
    const { expects, steps, record, undo, undoProbes } = this.parts;
    this.parts = {
      expects: [...expects, ...(part.expects ?? [])],
      steps: [...steps, ...(part.steps ?? [])],
      record: [...record, ...(part.record ?? [])],
      undo: [...(part.undo ?? []), ...undo],
      undoProbes: [...undoProbes, ...(part.undoProbes ?? [])],
    };
    return this;
  }
}

interface Reformat {
  readonly now: string | null;
  readonly before: string;
}

interface Remembering {
  readonly key?: string;
  readonly choice?: string;
}

/** A sheet that the draft adds: nothing on it needs a guard, because nobody else has been there. */
export class NewSheet {
  constructor(
    private readonly draft: Draft,
    readonly name: string
  ) {}

  write(at: Area, cells: InputGrid): this {
    return this.step({ do: "write", sheet: this.name, at, cells });
  }

  format(at: Area, format: CellFormat): this {
    return this.step({ do: "format", sheet: this.name, at, format });
  }

  width(col: number, points: number): this {
    return this.step({ do: "width", sheet: this.name, col, cols: 1, points });
  }

  /** A drop-down; `source` is words joined by commas, or a reference. */
  list(at: Area, source: string, message: string): this {
    return this.step({ do: "list", sheet: this.name, at, source, message });
  }

  highlight(at: Area, formula: string, format: Of<"highlight">["format"]): this {
    return this.step({ do: "highlight", sheet: this.name, at, formula, format });
  }

  freeze(rows: number, cols = 0): this {
    return this.step({ do: "freeze", sheet: this.name, rows, cols });
  }

  /** A chart of cells that were written, over the cells `at`. */
  chart(at: Area, chart: Omit<Of<"addChart">, "do" | "sheet" | "at">): this {
    return this.step({ do: "addChart", sheet: this.name, at, ...chart });
  }

  /** One page wide, A4. */
  page(page: Of<"page">["page"]): this {
    return this.step({ do: "page", sheet: this.name, page });
  }

  /** A table over cells that were written; `name` is free, see `Draft.freeTable`. */
  table(at: Area, name: string, style: string, plain = false): this {
    this.draft.guard({ probe: { of: "tableName", name }, state: ABSENT });
    return this.step({
      do: "addTable",
      sheet: this.name,
      at,
      name,
      style,
      ...(plain ? { plain } : {}),
    });
  }

  private step(step: Step): this {
    this.draft.step(step);
    return this;
  }
}
