import {
  ICommandService,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
  type Workbook as GridBook,
  type Worksheet as GridSheet,
} from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import { IDefinedNamesService } from "@univerjs/engine-formula";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColDataMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Change, SheetPart } from "../../model/changes";
import { COLUMN_COUNT, type Area, type BookData, type SheetData } from "../../model/data";
import { colorOf } from "./colors";
import { rangeOf } from "./ranges";
import { conditionalRules, nameRecords, validationRules } from "./rules";
import { columnData, freezeOf, gridCell, GridStyles, hiddenFlag, rowData, sheetSnapshot } from "./snapshot";

const rowOf = (key: number): number => Math.floor(key / COLUMN_COUNT);
const colOf = (key: number): number => key % COLUMN_COUNT;

/** Brings the grid to what the workbook model says after each of its changes. One direction only. */
export class Painter {
  /** True while the grid is being written to: what it does then was not done by the user. */
  painting = false;
  private readonly commands: ICommandService;
  private readonly tableAreas = new Map<string, Area[]>();

  constructor(
    private readonly injector: Injector,
    private readonly grid: GridBook,
    private readonly book: BookData,
    private readonly styles: GridStyles
  ) {
    this.commands = injector.get(ICommandService);
    for (const sheet of book.sheets) this.rememberTables(sheet);
  }

  paint(change: Change): void {
    this.quietly(() => {
      if (change.book.has("sheets")) this.sheets();
      if (change.book.has("names")) this.names();
      for (const [id, parts] of change.parts) this.withSheet(id, (sheet) => this.parts(sheet, parts));
      for (const [id, keys] of change.cells) this.withSheet(id, (sheet) => this.cells(sheet, keys));
    });
  }

  private quietly(work: () => void): void {
    const outer = this.painting;
    this.painting = true;
    try {
      work();
    } finally {
      this.painting = outer;
    }
  }

  private withSheet(id: string, work: (sheet: SheetData) => void): void {
    const sheet = this.book.sheets.find((s) => s.id === id);
    if (sheet && this.grid.getSheetBySheetId(id)) work(sheet);
  }

  private run(mutation: { id: string }, sheet: SheetData, params: object): void {
    this.commands.syncExecuteCommand(mutation.id, {
      unitId: this.grid.getUnitId(),
      subUnitId: sheet.id,
      ...params,
    });
  }

  // ---- cells

  private cells(sheet: SheetData, keys: Iterable<number>): void {
    const target = this.grid.getSheetBySheetId(sheet.id)!;
    const cellValue: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};
    const last = { row: 0, col: 0 };
    for (const key of keys) {
      const [row, col] = [rowOf(key), colOf(key)];
      (cellValue[row] ??= {})[col] = this.cell(sheet, target, row, col);
      last.row = Math.max(last.row, row);
      last.col = Math.max(last.col, col);
    }
    this.makeRoom(sheet, target, last);
    this.run(SetRangeValuesMutation, sheet, { cellValue });
  }

  /** The style is put by id at once: the grid's own command would mix the old and the new one. */
  private cell(sheet: SheetData, target: GridSheet, row: number, col: number): ICellData {
    const cell = sheet.cells.get(row * COLUMN_COUNT + col);
    const id = this.styles.idAt(sheet, row, col, cell);
    const matrix = target.getCellMatrix();
    const shown = matrix.getValue(row, col) ?? {};
    if (id === undefined) delete shown.s;
    else shown.s = this.known(id);
    matrix.setValue(row, col, shown);
    return gridCell(cell, undefined);
  }

  private known(id: string): string {
    const styles = this.grid.getStyles();
    if (!styles.get(id)) styles.addCustomStyle(id, this.styles.known[id]);
    return id;
  }

  private makeRoom(sheet: SheetData, target: GridSheet, last: { row: number; col: number }): void {
    const spare = { rows: 1000, columns: 20 };
    if (last.row >= target.getRowCount()) {
      this.run(SetWorksheetRowCountMutation, sheet, { rowCount: last.row + spare.rows });
    }
    if (last.col >= target.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation, sheet, { columnCount: last.col + spare.columns });
    }
  }

  // ---- parts of a sheet

  private parts(sheet: SheetData, parts: Set<SheetPart>): void {
    const painters: Partial<Record<SheetPart, () => void>> = {
      name: () => this.run(SetWorksheetNameMutation, sheet, { name: sheet.name }),
      visibility: () => this.run(SetWorksheetHideMutation, sheet, { hidden: hiddenFlag(sheet) }),
      tabColor: () => this.tabColor(sheet),
      rows: () => this.run(SetRowDataMutation, sheet, { rowData: this.rows(sheet) }),
      columns: () => this.run(SetColDataMutation, sheet, { columnData: this.columns(sheet) }),
      merges: () => this.merges(sheet),
      freeze: () => this.run(SetFrozenMutation, sheet, freezeOf(sheet)),
      tables: () => this.tables(sheet),
      validations: () => this.validations(sheet),
      conditionalFormats: () => this.conditionalFormats(sheet),
      showGridlines: () =>
        this.run(ToggleGridlinesMutation, sheet, { showGridlines: sheet.showGridlines ? 1 : 0 }),
    };
    for (const part of parts) painters[part]?.();
  }

  private tabColor(sheet: SheetData): void {
    this.run(SetTabColorMutation, sheet, { color: colorOf(sheet.tabColor, this.styles.palette) ?? "" });
  }

  /** What is not in the model any more has to be named to be taken away. */
  private rows(sheet: SheetData): object {
    const gone = Object.keys(this.grid.getSheetBySheetId(sheet.id)!.getRowManager().getRowData());
    return { ...Object.fromEntries(gone.map((row) => [row, null])), ...rowData(sheet, this.styles) };
  }

  private columns(sheet: SheetData): object {
    const gone = Object.keys(this.grid.getSheetBySheetId(sheet.id)!.getColumnManager().getColumnData());
    return { ...Object.fromEntries(gone.map((col) => [col, null])), ...columnData(sheet, this.styles) };
  }

  private merges(sheet: SheetData): void {
    const shown = [...this.grid.getSheetBySheetId(sheet.id)!.getMergeData()];
    this.run(RemoveWorksheetMergeMutation, sheet, { ranges: shown });
    this.run(AddWorksheetMergeMutation, sheet, { ranges: sheet.merges.map(rangeOf) });
  }

  private rememberTables(sheet: SheetData): void {
    this.tableAreas.set(
      sheet.id,
      sheet.tables.map((table) => ({ ...table.area }))
    );
  }

  /** Cells that are, or were, in a table look different now. */
  private tables(sheet: SheetData): void {
    const areas = [...(this.tableAreas.get(sheet.id) ?? []), ...sheet.tables.map((table) => table.area)];
    this.rememberTables(sheet);
    const keys = new Set<number>();
    for (const { row, col, rows, cols } of areas) {
      for (let r = row; r < row + rows; r++) {
        for (let c = col; c < col + cols; c++) keys.add(r * COLUMN_COUNT + c);
      }
    }
    this.cells(sheet, keys);
  }

  private validations(sheet: SheetData): void {
    const shown = this.injector.get(DataValidationModel).getRules(this.grid.getUnitId(), sheet.id);
    this.run(RemoveDataValidationMutation, sheet, { ruleId: shown.map((rule) => rule.uid) });
    this.run(AddDataValidationMutation, sheet, { rule: validationRules(sheet) });
  }

  private conditionalFormats(sheet: SheetData): void {
    const model = this.injector.get(ConditionalFormattingRuleModel);
    const shown = model.getSubunitRules(this.grid.getUnitId(), sheet.id) ?? [];
    for (const { cfId } of [...shown]) this.run(DeleteConditionalRuleMutation, sheet, { cfId });
    // Each new rule goes to the top: the last one painted is the first one to count.
    const rules = conditionalRules(sheet, this.styles.palette).reverse();
    for (const rule of rules) this.run(AddConditionalRuleMutation, sheet, { rule });
  }

  // ---- the workbook

  private sheets(): void {
    const ids = new Set(this.book.sheets.map((sheet) => sheet.id));
    this.book.sheets.forEach((sheet, index) => {
      if (!this.grid.getSheetBySheetId(sheet.id)) this.insert(sheet, index);
    });
    // A sheet that is in front is left first: the grid draws it once more while it is taken away.
    const kept = this.book.sheets.find(({ visibility }) => visibility === "visible");
    if (kept && !ids.has(this.grid.getActiveSheet().getSheetId()))
      this.run(SetWorksheetActiveOperation, kept, {});
    for (const shown of this.grid.getSheets()) {
      const sheet = { id: shown.getSheetId() } as SheetData;
      if (!ids.has(sheet.id)) this.run(RemoveSheetMutation, sheet, { subUnitName: shown.getName() });
    }
    this.book.sheets.forEach((sheet, toOrder) => {
      const fromOrder = this.grid.getSheetOrders().indexOf(sheet.id);
      if (fromOrder !== toOrder) this.run(SetWorksheetOrderMutation, sheet, { fromOrder, toOrder });
    });
  }

  private insert(sheet: SheetData, index: number): void {
    const snapshot = sheetSnapshot(sheet, this.styles);
    Object.keys(this.styles.known).forEach((id) => this.known(id));
    this.run(InsertSheetMutation, sheet, { index, sheet: snapshot });
    this.validations(sheet);
    this.conditionalFormats(sheet);
    this.rememberTables(sheet);
  }

  private names(): void {
    const service = this.injector.get(IDefinedNamesService);
    const unit = this.grid.getUnitId();
    service.removeUnitDefinedName(unit);
    service.registerDefinedNames(unit, nameRecords(this.book));
  }
}
