import type { FunctionInfo, Invocation, Invoke, Reply } from "../../../workbench/calc/contract";
import { UniverCalc } from "../../../workbench/calc/univer-calc";
import { parseArea } from "../../../workbench/model/address";
import {
  cellKey,
  type BookData,
  type CellValue,
  type NameData,
  type SheetData,
  type TableData,
} from "../../../workbench/model/data";

export type Cells = Record<string, CellValue>;

export interface SheetSetup {
  name: string;
  /** "=…" is a formula. */
  cells?: Cells;
  tables?: TableData[];
}

const at = (address: string): { row: number; col: number } => parseArea(address)!;

function sheet(setup: SheetSetup, index: number): SheetData {
  const data: SheetData = {
    ...{ id: `sheet-${index + 1}`, name: setup.name, visibility: "visible", cells: new Map() },
    ...{ rows: new Map(), columns: new Map(), merges: [], tables: setup.tables ?? [], validations: [] },
    ...{ conditionalFormats: [], charts: [], page: {}, showGridlines: true },
  };
  for (const [address, value] of Object.entries(setup.cells ?? {})) {
    const { row, col } = at(address);
    const formula = typeof value === "string" && value.startsWith("=");
    data.cells.set(cellKey(row, col), formula ? { f: value.slice(1) } : { v: value });
  }
  return data;
}

export const book = (sheets: SheetSetup[], names: NameData[] = []): BookData => ({
  ...{ date1904: false, sheets: sheets.map(sheet), activeSheet: 0, names },
  ...{ styles: [{}], settings: new Map() },
});

export function table(name: string, area: string, columns: string[], totalsRow = false): TableData {
  return {
    ...{ id: 1, name, area: parseArea(area)!, headerRow: true, totalsRow, autoFilter: true },
    columns: columns.map((column, i) => ({ id: i + 1, name: column })),
  };
}

export const info = (name: string, ...kinds: ("scalar" | "matrix")[]): FunctionInfo => ({
  name,
  parameters: kinds.map((dimensionality) => ({
    dimensionality,
    type: "any",
    optional: true,
    repeating: false,
  })),
  allowErrors: false,
});

export const always =
  (answer: (invocation: Invocation) => Reply): Invoke =>
  (batch) =>
    batch.map((invocation) => Promise.resolve(answer(invocation)));

/** An engine with a small model beside it that takes the calculated values, as the host's model does. */
export class Sheets {
  readonly calc = new UniverCalc();
  readonly values = new Map<string, CellValue>();

  constructor(readonly data: BookData) {
    this.calc.load(data);
  }

  async settle(): Promise<void> {
    for (const { sheet: id, row, col, value } of await this.calc.settled()) {
      const key = `${id}!${row},${col}`;
      if (value === null) this.values.delete(key);
      else this.values.set(key, value);
    }
  }

  value(address: string, id = "sheet-1"): CellValue | undefined {
    const { row, col } = at(address);
    return this.values.get(`${id}!${row},${col}`);
  }

  write(cells: Cells | Record<string, null>, id = "sheet-1"): void {
    this.calc.write(
      Object.entries(cells).map(([address, value]) => {
        const formula = typeof value === "string" && value.startsWith("=");
        return { sheet: id, ...at(address), ...(formula ? { f: value.slice(1) } : { v: value }) };
      })
    );
  }
}
