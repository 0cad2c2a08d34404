import {
  CustomCommandExecutionError,
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  ThemeService,
  UndoCommandId,
  RedoCommandId,
  UniverInstanceType,
  type ICommandInfo,
  type IDisposable,
  type Injector,
  type IWorkbookData,
  type Univer,
  type Workbook as GridBook,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  AFTER_CELL_EDIT,
  InsertColMutation,
  InsertRowMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowIsAutoHeightMutation,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import { ILayoutService } from "@univerjs/ui";
import type { FunctionMetadata } from "../../host/custom-functions";
import type { Selection } from "../../model/changes";
import { sameArea } from "../../model/areas";
import type { TypingContext } from "../../model/typed-input";
import type { Workbook } from "../../model/workbook";
import type { Theme } from "../shell/preferences";
import type { Locale } from "../texts";
import { ChartLayer } from "./chart-layer";
import { Edits, type GridMutation } from "./edits";
import { offerFunctions } from "./function-list";
import { nameControls } from "./labels";
import { Painter } from "./painter";
import { areaOf, rangeOf } from "./ranges";
import { bookSnapshot, GridStyles } from "./snapshot";
import { startUniver, univerLocale } from "./univer";

export interface GridOwner {
  typing(): TypingContext;
  undo(): void;
  redo(): void;
  /** The model refused what the user tried. */
  refused(problem: unknown): void;
  /** The user tried something the workbench does not do. */
  notSupported(what: string): void;
}

/** Changes of how the grid looks only; all others are the model's business. */
const VIEW_ONLY: ReadonlySet<string> = new Set([
  SetWorksheetRowAutoHeightMutation.id,
  SetWorksheetRowIsAutoHeightMutation.id,
  SetWorksheetRowCountMutation.id,
  SetWorksheetColumnCountMutation.id,
]);
/** The grid's notes to itself that a rule has to be looked at again. */
const REMINDER = /-mark-dirty$/;
const WORKBOOK_MUTATION = /^(?:sheet|data-validation)\.mutation\./;

/** The visible sheet: paints the model, and hands what the user does back to it. */
export class Grid {
  private readonly univer: Univer;
  private readonly injector: Injector;
  private readonly commands: ICommandService;
  private locale: Locale;
  private units = 0;
  private offered: { namespace: string; functions: readonly FunctionMetadata[] } | null = null;
  private listing: IDisposable | null = null;
  private shown: {
    workbook: Workbook;
    grid: GridBook;
    painter: Painter;
    edits: Edits;
    stop: () => void;
  } | null = null;

  constructor(
    private readonly container: HTMLElement,
    locale: Locale,
    theme: Theme,
    private readonly owner: GridOwner
  ) {
    this.univer = startUniver(container, locale, theme);
    this.locale = locale;
    nameControls(() => this.locale);
    this.injector = this.univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.commands.beforeCommandExecuted((info) => this.before(info));
    this.commands.onCommandExecuted((info) => this.after(info));
  }

  /** The functions of the add-in, in the language of the page. */
  offer(namespace: string, functions: readonly FunctionMetadata[]): void {
    this.offered = { namespace, functions };
    this.listing?.dispose();
    // The grid's services are there once it has shown a workbook.
    this.listing = this.units > 0 ? offerFunctions(this.injector, namespace, functions) : null;
  }

  /** The keyboard goes to the cells. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  dress(locale: Locale, theme: Theme): void {
    this.locale = locale;
    this.injector.get(LocaleService).setLocale(univerLocale(locale));
    this.injector.get(ThemeService).setDarkMode(theme === "dark");
  }

  show(workbook: Workbook, name: string): void {
    this.close();
    const unit = `book-${++this.units}`;
    const styles = new GridStyles(workbook.data);
    const snapshot = bookSnapshot(workbook.data, unit, name, styles);
    const grid = this.univer.createUnit<IWorkbookData, GridBook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    if (this.units === 1) this.prepare();
    const painter = new Painter(this.injector, grid, workbook.data, styles);
    const edits = new Edits(workbook, () => this.owner.typing());
    const charts = new ChartLayer(this.container, this.injector, unit, workbook);
    const stops = [
      () => charts.close(),
      workbook.onChange((change) => {
        painter.paint(change);
        if (change.book.has("activeSheet")) this.follow(workbook.selection);
      }),
      workbook.onSelection((selection) => this.follow(selection)),
    ];
    this.shown = { workbook, grid, painter, edits, stop: () => stops.forEach((stop) => stop()) };
    this.follow(workbook.selection);
  }

  private close(): void {
    if (!this.shown) return;
    this.shown.stop();
    const unit = this.shown.grid.getUnitId();
    this.shown = null;
    this.injector.get(IUniverInstanceService).disposeUnit(unit);
  }

  /** Once the grid's services are there. */
  private prepare(): void {
    // The grid's own engine is to see no cell formulas: cells are calculated by the workbench's engine and arrive as
    // values. What is left to it are the formulas of conditional formats and of validation.
    const formulas = this.injector.get(FormulaDataModel);
    formulas.getFormulaData = () => ({});
    formulas.getSheetFormulaData = () => ({});
    // What is typed is read by the model, as Excel reads it; the grid's own reading of dates and numbers stays out.
    this.injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: 10_000,
      handler: (cell) => cell,
    });
    if (this.offered) this.offer(this.offered.namespace, this.offered.functions);
  }

  // ---- from the grid to the model

  private before(info: Readonly<ICommandInfo>): void {
    if (!this.shown || this.shown.painter.painting) return;
    if (info.id === UndoCommandId || info.id === RedoCommandId) this.undo(info.id);
    if (!WORKBOOK_MUTATION.test(info.id) || VIEW_ONLY.has(info.id) || REMINDER.test(info.id)) return;
    const mutation = info.params as GridMutation;
    if (this.onlyGrows(info.id, mutation)) return;
    if (!this.tried(info.id, mutation)) throw new CustomCommandExecutionError("done by the model");
    // Cells come in several mutations one after the other: each runs on, with nothing left to do.
    if (info.id === SetRangeValuesMutation.id) mutation.cellValue = {};
    else throw new CustomCommandExecutionError("done by the model");
  }

  /** A big paste first asks for more rows or columns below and beside the last ones: Excel's sheet has them anyway. */
  private onlyGrows(id: string, { subUnitId, range }: GridMutation): boolean {
    const sheet = this.shown!.grid.getSheetBySheetId(subUnitId);
    if (!sheet || !range) return false;
    if (id === InsertRowMutation.id) return range.startRow >= sheet.getRowCount();
    return id === InsertColMutation.id && range.startColumn >= sheet.getColumnCount();
  }

  /** False when the model refused, or when the workbench does not do it. */
  private tried(id: string, mutation: GridMutation): boolean {
    try {
      if (this.shown!.edits.apply(id, mutation)) return true;
      this.owner.notSupported(id);
    } catch (problem) {
      this.owner.refused(problem);
    }
    return false;
  }

  /** While a cell is being edited, undo belongs to the editor. */
  private undo(id: string): void {
    if (this.injector.get(IEditorBridgeService).isVisible().visible) return;
    if (id === UndoCommandId) this.owner.undo();
    else this.owner.redo();
    throw new CustomCommandExecutionError("done by the model");
  }

  private after(info: Readonly<ICommandInfo>): void {
    if (!this.shown || this.shown.painter.painting) return;
    const { workbook } = this.shown;
    if (info.id === SetWorksheetActiveOperation.id) {
      const sheet = workbook.sheetById((info.params as GridMutation).subUnitId);
      if (sheet) workbook.activate(sheet);
    } else if (info.id === SetSelectionsOperation.id) {
      this.selected(info.params as ISetSelectionsOperationParams);
    }
  }

  private selected(params: ISetSelectionsOperationParams): void {
    const { workbook } = this.shown!;
    const sheet = workbook.sheetById(params.subUnitId);
    const areas = params.selections.map(({ range }) => areaOf(range));
    if (!sheet || areas.length === 0 || isShown(workbook.selection, { sheet: sheet.id, areas })) return;
    workbook.select(sheet, areas);
  }

  // ---- from the model to the grid

  private follow(selection: Selection): void {
    const { grid } = this.shown!;
    const unitId = grid.getUnitId();
    const subUnitId = selection.sheet;
    if (!grid.getSheetBySheetId(subUnitId)) return;
    if (grid.getActiveSheet()?.getSheetId() !== subUnitId) {
      this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId });
    }
    const selections = selection.areas.map((area) => ({
      range: rangeOf(area),
      primary: primaryOf(area),
      style: null,
    }));
    this.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId,
      subUnitId,
      selections,
      reveal: true,
    });
  }
}

const isShown = (a: Selection, b: Selection): boolean =>
  a.sheet === b.sheet &&
  a.areas.length === b.areas.length &&
  a.areas.every((area, i) => sameArea(area, b.areas[i]!));

const primaryOf = ({ row, col }: { row: number; col: number }): object => ({
  startRow: row,
  startColumn: col,
  endRow: row,
  endColumn: col,
  actualRow: row,
  actualColumn: col,
  isMerged: false,
  isMergedMainCell: false,
});
