import { type Area, type CellInput, type CellValue, HostProblem } from "../../../src/excel";

export interface MemoryTable {
  id: string;
  name: string;
  area: Area;
  totals: boolean;
}

export interface MemorySheet {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  rows: CellValue[][];
  tables: MemoryTable[];
  /** Drop-downs and formats of whole columns. */
  lists: Map<number, string>;
  formats: Map<number, string>;
}

/** Sheets, tables, names and cells without formats and calculation. */
export class MemoryBook {
  readonly sheets: MemorySheet[] = [];
  readonly names = new Map<string, string>();
  date1904 = false;
  structureProtected = false;
  private nextId = 1;

  addSheet(name: string, rows: readonly (readonly CellValue[])[] = []): MemorySheet {
    const sheet: MemorySheet = {
      id: `{${this.nextId++}}`,
      name,
      visible: true,
      protected: false,
      rows: rows.map((r) => [...r]),
      tables: [],
      lists: new Map(),
      formats: new Map(),
    };
    this.sheets.push(sheet);
    return sheet;
  }

  addTable(sheet: MemorySheet, name: string, area: Area, totals = false): MemoryTable {
    const table = { id: String(this.nextId++), name, area, totals };
    sheet.tables.push(table);
    return table;
  }

  /** All cells of all sheets, for comparing before and after. */
  snapshot(): unknown {
    const cells = (s: MemorySheet) => this.grid(s, used(s) ?? { row: 0, col: 0, rows: 0, cols: 0 });
    return {
      sheets: this.sheets.map((s) => [s.name, used(s), cells(s), s.tables]),
      // Excel keeps them by the alphabet.
      names: [...this.names].sort(([a], [b]) => (a < b ? -1 : 1)),
    };
  }

  protected find(key: string): MemorySheet | undefined {
    return this.sheets.find((s) => s.id === key || s.name === key);
  }

  protected sheet(key: string): MemorySheet {
    const sheet = this.find(key);
    if (!sheet) throw new HostProblem("ItemNotFound", `no sheet ${key}`);
    return sheet;
  }

  protected tables(): MemoryTable[] {
    return this.sheets.flatMap((s) => s.tables);
  }

  protected table(id: string): { sheet: MemorySheet; table: MemoryTable } {
    const sheet = this.sheets.find((s) => s.tables.some((t) => t.id === id));
    if (!sheet) throw new HostProblem("ItemNotFound", `no table ${id}`);
    return { sheet, table: sheet.tables.find((t) => t.id === id)! };
  }

  protected grid(sheet: MemorySheet, at: Area): CellValue[][] {
    return Array.from({ length: at.rows }, (_, r) =>
      Array.from({ length: at.cols }, (_, c) => sheet.rows[at.row + r]?.[at.col + c] ?? "")
    );
  }

  protected write(sheet: MemorySheet, at: Area, cells: readonly (readonly CellInput[])[]): void {
    if (sheet.protected) throw new HostProblem("AccessDenied", "protected");
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (cell === null) return;
        const line = (sheet.rows[at.row + r] ??= []);
        line[at.col + c] = typeof cell === "string" && cell.startsWith("'") ? cell.slice(1) : cell;
      })
    );
    for (let r = 0; r < sheet.rows.length; r++)
      sheet.rows[r] = Array.from(sheet.rows[r] ?? [], (v) => v ?? "");
  }

  /** A row is repeated where there is room for more, as Excel does. */
  protected copy(sheet: MemorySheet, at: Area, from: Area): void {
    const source = this.grid(sheet, from);
    const rows = Array.from({ length: at.rows }, (_, i) => source[i % source.length] ?? []);
    this.write(sheet, at, rows);
  }

  /** One more column at the right end, under its header. */
  protected widen(id: string, name: string): void {
    const { sheet, table } = this.table(id);
    const { row, col, cols } = table.area;
    table.area = { ...table.area, cols: cols + 1 };
    this.write(sheet, { row, col: col + cols, rows: 1, cols: 1 }, [[name]]);
  }

  /** Takes a column away; cells of the table to its right move up to it. */
  protected narrow(id: string, name: string): void {
    const { sheet, table } = this.table(id);
    const { row, col, rows, cols } = table.area;
    const at = this.grid(sheet, { row, col, rows: 1, cols })[0]?.indexOf(name) ?? -1;
    if (at < 0) throw new HostProblem("ItemNotFound", `no column ${name}`);
    const rest = this.grid(sheet, { row, col: col + at + 1, rows, cols: cols - at - 1 });
    this.write(
      sheet,
      { row, col: col + at, rows, cols: cols - at },
      rest.map((line) => [...line, ""])
    );
    table.area = { ...table.area, cols: cols - 1 };
  }

  /** Pushes the cells of some columns down by a row, or up. */
  protected push(sheet: MemorySheet, { row, col, cols }: Area, by: 1 | -1): void {
    if (sheet.protected) throw new HostProblem("AccessDenied", "protected");
    const height = sheet.rows.length;
    for (let c = col; c < col + cols; c++) {
      const cells = Array.from({ length: height }, (_, r) => sheet.rows[r]?.[c] ?? "");
      if (by === 1) cells.splice(row, 0, "");
      else cells.splice(row, 1);
      cells.forEach((cell, r) => ((sheet.rows[r] ??= [])[c] = cell));
      if (by === -1 && height > 0) (sheet.rows[height - 1] ??= [])[c] = "";
    }
  }

  /** Inserts or removes a table row; cells below move within the table's columns, as in Excel. */
  protected shift(id: string, by: 1 | -1, index?: number): void {
    const { sheet, table } = this.table(id);
    const { row, col, rows, cols } = table.area;
    const body = rows - 1 - (table.totals ? 1 : 0);
    const at = row + 1 + (index ?? body);
    const height = sheet.rows.length;
    const column = (c: number) => sheet.rows.slice(0, height).map((line) => line[c] ?? "");
    for (let c = col; c < col + cols; c++) {
      const cells = column(c);
      if (by === 1) cells.splice(at, 0, "");
      else cells.splice(at, 1);
      cells.forEach((cell, r) => ((sheet.rows[r] ??= [])[c] = cell));
      if (by === -1) sheet.rows[height - 1]![c] = "";
    }
    table.area = { ...table.area, rows: rows + by };
  }
}

/** The cells between the first and the last content. */
export function used(sheet: MemorySheet): Area | null {
  const cells = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === "" || cell === undefined ? [] : [[r, c] as const]))
  );
  if (cells.length === 0) return null;
  const [rows, cols] = [cells.map(([r]) => r), cells.map(([, c]) => c)];
  const [row, col] = [Math.min(...rows), Math.min(...cols)];
  return { row, col, rows: Math.max(...rows) - row + 1, cols: Math.max(...cols) - col + 1 };
}
