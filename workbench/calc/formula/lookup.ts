import type { Area, BookData, NameData, TableData } from "../../model/data";
import { containsCell } from "../../model/areas";

interface PlacedTable {
  sheet: string;
  table: TableData;
}

const fold = (name: string): string => name.toLowerCase();

/** What the names in a formula mean: sheets, tables and defined names of a book. Letter case never matters. */
export class BookLookup {
  private readonly ids = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly tables = new Map<string, PlacedTable>();
  private readonly defined = new Map<string, NameData>();

  /** Sheet name → id, as written. */
  readonly sheetIds: ReadonlyMap<string, string>;

  constructor(private readonly book: BookData) {
    this.sheetIds = new Map(book.sheets.map((sheet) => [sheet.name, sheet.id]));
    for (const sheet of book.sheets) {
      this.ids.set(fold(sheet.name), sheet.id);
      this.names.set(sheet.id, sheet.name);
      for (const table of sheet.tables) this.tables.set(fold(table.name), { sheet: sheet.id, table });
    }
    for (const name of book.names) this.defined.set(`${name.sheet ?? ""}!${fold(name.name)}`, name);
  }

  sheetId(name: string): string | undefined {
    return this.ids.get(fold(name));
  }

  sheetName(id: string): string {
    return this.names.get(id) ?? "";
  }

  table(name: string): PlacedTable | undefined {
    return this.tables.get(fold(name));
  }

  tablesOf(sheet: string): readonly TableData[] {
    return this.book.sheets.find((s) => s.id === sheet)?.tables ?? [];
  }

  mergesOf(sheet: string): readonly Area[] {
    return this.book.sheets.find((s) => s.id === sheet)?.merges ?? [];
  }

  /** The table a cell stands in: the one `[@列]` without a table name means. */
  tableAt(sheet: string, row: number, col: number): PlacedTable | undefined {
    const table = this.tablesOf(sheet).find((t) => containsCell(t.area, row, col));
    return table && { sheet, table };
  }

  /** A name as seen from a sheet: the sheet's own one wins over the workbook's. */
  name(name: string, sheet: string): NameData | undefined {
    return this.defined.get(`${sheet}!${fold(name)}`) ?? this.defined.get(`!${fold(name)}`);
  }
}
