import {
  a1,
  ABSENT,
  type Area,
  type CellInput,
  type CellValue,
  type Contents,
  type ExcelPort,
  type FormulaErrors,
  hash,
  HostProblem,
  OPEN,
  type Probe,
  PROTECTED,
  quoted,
  fixed,
  type Region,
  type Step,
  type Survey,
} from "../../src/excel";

interface MemoryTable {
  id: string;
  name: string;
  area: Area;
  totals: boolean;
}

interface MemorySheet {
  id: string;
  name: string;
  visible: boolean;
  protected: boolean;
  rows: CellValue[][];
  tables: MemoryTable[];
}

/**
 * A workbook without formats and calculation, to see what plans do to cells. Everything about Excel itself is tested
 * through Microsoft's client in the workbench.
 */
export class MemoryPort implements ExcelPort {
  readonly sheets: MemorySheet[] = [];
  readonly names = new Map<string, string>();
  readonly calls: string[] = [];
  date1904 = false;
  structureProtected = false;
  /** Called before each call of the port: throw to let it fail, or edit to play a colleague. */
  before: (call: string) => void = () => undefined;
  private nextId = 1;

  addSheet(name: string, rows: readonly (readonly CellValue[])[] = []): MemorySheet {
    const sheet: MemorySheet = {
      id: `{${this.nextId++}}`,
      name,
      visible: true,
      protected: false,
      rows: rows.map((r) => [...r]),
      tables: [],
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
      names: [...this.names],
    };
  }

  async survey(): Promise<Survey> {
    this.call("survey");
    return {
      date1904: this.date1904,
      structureProtected: this.structureProtected,
      sheets: this.sheets.map((s) => ({ ...s, used: used(s) })),
      tables: this.sheets.flatMap((s) =>
        s.tables.map((t) => ({
          ...t,
          sheet: s.id,
          columns: this.grid(s, { ...t.area, rows: 1 })[0]!.map(String),
        }))
      ),
      names: [...this.names].map(([name, formula]) => ({ name, formula })),
    };
  }

  async read(regions: readonly Region[]): Promise<Contents[]> {
    this.call("read");
    return regions.map(({ sheet, at }) => {
      const formulas = this.grid(this.sheet(sheet), at);
      const value = (cell: CellValue) => (String(cell).startsWith("=") ? 0 : cell);
      return { formulas, values: formulas.map((row) => row.map(value)) };
    });
  }

  /** A formula shows #NAME? here as long as it is spelled as Excel stores it. */
  async errors(sheets: readonly string[]): Promise<FormulaErrors[]> {
    this.call("errors");
    return sheets.flatMap((key) => {
      const sheet = this.sheet(key);
      return sheet.rows.flatMap((line, row) =>
        line.flatMap((cell, col) =>
          String(cell).includes("_xldudf_")
            ? [
                {
                  sheet: sheet.id,
                  at: { row, col, rows: 1, cols: 1 },
                  values: [["#NAME?"]],
                  formulas: [[cell]],
                  numberFormats: [["General"]],
                },
              ]
            : []
        )
      );
    });
  }

  async spills(): Promise<Region[]> {
    this.call("spills");
    return [];
  }

  async probe(probes: readonly Probe[]): Promise<string[]> {
    this.call("probe");
    return probes.map((p) => this.state(p));
  }

  async apply(steps: readonly Step[]): Promise<ReadonlyMap<string, string>> {
    this.call("apply");
    const ids = new Map<string, string>();
    for (const step of steps) {
      this.before(step.do);
      this.carryOut(step, ids);
    }
    return ids;
  }

  async show(): Promise<void> {
    this.call("show");
  }

  private call(name: string): void {
    this.calls.push(name);
    this.before(name);
  }

  private find(key: string): MemorySheet | undefined {
    return this.sheets.find((s) => s.id === key || s.name === key);
  }

  private sheet(key: string): MemorySheet {
    const sheet = this.find(key);
    if (!sheet) throw new HostProblem("ItemNotFound", `no sheet ${key}`);
    return sheet;
  }

  private tables(): MemoryTable[] {
    return this.sheets.flatMap((s) => s.tables);
  }

  private table(id: string): { sheet: MemorySheet; table: MemoryTable } {
    const sheet = this.sheets.find((s) => s.tables.some((t) => t.id === id));
    if (!sheet) throw new HostProblem("ItemNotFound", `no table ${id}`);
    return { sheet, table: sheet.tables.find((t) => t.id === id)! };
  }

  private grid(sheet: MemorySheet, at: Area): CellValue[][] {
    return Array.from({ length: at.rows }, (_, r) =>
      Array.from({ length: at.cols }, (_, c) => sheet.rows[at.row + r]?.[at.col + c] ?? "")
    );
  }

  private state(p: Probe): string {
    switch (p.of) {
      case "cells":
        return this.find(p.sheet) ? hash(this.grid(this.sheet(p.sheet), p.at)) : ABSENT;
      case "contents": {
        const sheet = this.find(p.sheet);
        const area = sheet && used(sheet);
        return sheet ? hash(area ? [[a1(area)], ...this.grid(sheet, area)] : []) : ABSENT;
      }
      case "table": {
        const table = this.tables().find((t) => t.id === p.table);
        return table ? a1(table.area) : ABSENT;
      }
      case "sheetName":
        return this.find(p.name)?.id ?? ABSENT;
      case "tableName":
        return this.tables().find((t) => t.name === p.name)?.id ?? ABSENT;
      case "bookName":
        return this.names.get(p.name) ?? ABSENT;
      case "protection":
        return this.find(p.sheet) ? (this.sheet(p.sheet).protected ? PROTECTED : OPEN) : ABSENT;
    }
  }

  private carryOut(step: Step, ids: Map<string, string>): void {
    switch (step.do) {
      case "addSheet":
        if (this.find(step.name)) throw new HostProblem("ItemAlreadyExists", step.name);
        this.addSheet(step.name);
        break;
      case "copySheet": {
        const from = this.sheet(step.from);
        const copy = this.addSheet(step.name, from.rows);
        for (const { name, area, totals } of from.tables) this.addTable(copy, `${name}_2`, area, totals);
        break;
      }
      case "pasteValues": {
        const value = (cell: CellValue) => (String(cell).startsWith("=") ? 0 : cell);
        const cells = this.grid(this.sheet(step.from), step.at).map((row) => row.map(value));
        this.write(this.sheet(step.sheet), step.at, cells);
        break;
      }
      case "deleteSheet":
        this.sheets.splice(this.sheets.indexOf(this.sheet(step.sheet)), 1);
        break;
      case "write":
        this.write(this.sheet(step.sheet), step.at, step.cells);
        break;
      case "addTable":
        ids.set(step.name, this.addTable(this.sheet(step.sheet), step.name, step.at).id);
        break;
      case "addRow":
        this.shift(step.table, 1);
        break;
      case "deleteRow":
        this.shift(step.table, -1, step.index);
        break;
      case "addName":
        this.names.set(step.name, `=${quoted(step.sheet)}!${fixed(step.at)}`);
        break;
      case "deleteName":
        this.names.delete(step.name);
        break;
    }
  }

  private write(sheet: MemorySheet, at: Area, cells: readonly (readonly CellInput[])[]): void {
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

  /** Inserts or removes a table row; cells below move within the table's columns, as in Excel. */
  private shift(id: string, by: 1 | -1, index?: number): void {
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

function used(sheet: MemorySheet): Area | null {
  const cells = sheet.rows.flatMap((row, r) =>
    row.flatMap((cell, c) => (cell === "" || cell === undefined ? [] : [[r, c] as const]))
  );
  if (cells.length === 0) return null;
  const [rows, cols] = [cells.map(([r]) => r), cells.map(([, c]) => c)];
  const [row, col] = [Math.min(...rows), Math.min(...cols)];
  return { row, col, rows: Math.max(...rows) - row + 1, cols: Math.max(...cols) - col + 1 };
}
