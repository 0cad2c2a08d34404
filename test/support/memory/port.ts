import {
  a1,
  ABSENT,
  type CellValue,
  type Contents,
  type WritePort,
  type FormulaErrors,
  type Grid,
  hash,
  HostProblem,
  OPEN,
  type Probe,
  PROTECTED,
  quoted,
  sheetsState,
  fixed,
  type Region,
  type RowLook,
  type Step,
  type Survey,
} from "../../../src/excel";
import { MemoryBook, used } from "./book";

/**
 * A workbook without formats and calculation, to see what plans do to cells. Everything about Excel itself is tested
 * through Microsoft's client in the workbench.
 */
export class MemoryPort extends MemoryBook implements WritePort {
  readonly calls: string[] = [];
  /** Called before each call of the port: throw to let it fail, or edit to play a colleague. */
  before: (call: string) => void = () => undefined;

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
    return regions.map((region) => this.contents(region));
  }

  private contents({ sheet, at }: Region): Contents {
    const formulas = this.grid(this.sheet(sheet), at);
    const value = (cell: CellValue) => (String(cell).startsWith("=") ? 0 : cell);
    return { formulas, values: formulas.map((row) => row.map(value)) };
  }

  async values(regions: readonly Region[]): Promise<Grid[]> {
    return (await this.read(regions)).map(({ values }) => values);
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

  /** Fills are told by who made the book: `filled.get(sheet name)`, a colour for each cell from A1. */
  readonly filled = new Map<string, readonly (readonly string[])[]>();

  async fills(regions: readonly Region[]): Promise<string[][][]> {
    this.call("fills");
    return regions.map(({ sheet, at }) => {
      const colours = this.filled.get(this.sheet(sheet).name) ?? [];
      return Array.from({ length: at.rows }, (_, r) =>
        Array.from({ length: at.cols }, (__, c) => colours[at.row + r]?.[at.col + c] ?? "")
      );
    });
  }

  /** No formats; drop-downs by "row:col". */
  async looks(rows: readonly Region[]): Promise<RowLook[]> {
    this.call("looks");
    return rows.map(({ sheet, at }) => {
      const columns = Array.from({ length: at.cols }, (_, c) => at.col + c);
      const { lists, formats } = this.sheet(sheet);
      return {
        numberFormats: columns.map((col) => formats.get(col) ?? "General"),
        lists: columns.map((col) => lists.get(col) ?? null),
      };
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

  private state(p: Probe): string {
    switch (p.of) {
      case "cells":
        return this.find(p.sheet) ? hash(this.grid(this.sheet(p.sheet), p.at)) : ABSENT;
      case "values":
        return this.find(p.sheet) ? hash(this.contents({ sheet: p.sheet, at: p.at }).values) : ABSENT;
      case "contents": {
        const sheet = this.find(p.sheet);
        const area = sheet && used(sheet);
        return sheet ? hash(area ? [[a1(area)], ...this.grid(sheet, area)] : []) : ABSENT;
      }
      case "table": {
        const table = this.tables().find((t) => t.id === p.table || t.name === p.table);
        return table ? a1(table.area) : ABSENT;
      }
      case "sheetName":
        return this.find(p.name)?.id ?? ABSENT;
      case "tableName":
        return this.tables().find((t) => t.name === p.name)?.id ?? ABSENT;
      case "bookName":
        return this.names.get(p.name) ?? ABSENT;
      case "sheets":
        return sheetsState(this.sheets);
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
        this.shift(step.table, 1, step.index);
        break;
      case "insertCells":
        this.push(this.sheet(step.sheet), step.at, 1);
        break;
      case "deleteCells":
        this.push(this.sheet(step.sheet), step.at, -1);
        break;
      case "copyCells":
        this.copy(this.sheet(step.sheet), step.at, step.from);
        break;
      case "clear":
        this.write(
          this.sheet(step.sheet),
          step.at,
          this.grid(this.sheet(step.sheet), step.at).map((row) => row.map(() => ""))
        );
        break;
      case "removeTable":
        for (const sheet of this.sheets) sheet.tables = sheet.tables.filter(({ name }) => name !== step.name);
        break;
      case "deleteRow":
        this.shift(step.table, -1, step.index);
        break;
      case "addColumn":
        this.widen(step.table, step.name);
        break;
      case "deleteColumn":
        this.narrow(step.table, step.name);
        break;
      case "addName":
        this.names.set(step.name, `=${quoted(this.sheet(step.sheet).name)}!${fixed(step.at)}`);
        break;
      case "deleteName":
        this.names.delete(step.name);
        break;
    }
  }
}
