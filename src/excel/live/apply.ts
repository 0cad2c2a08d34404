import { cellOf } from "../area";
import { batches } from "../batches";
import type { CellFormat, PageFormat, Step } from "../plan";
import { rangeOf, session } from "./session";

type StepOf<K extends Step["do"]> = Extract<Step, { do: K }>;
type Added = Excel.Table | null;

/** Carries the steps out in order; the ids of new tables, by name. */
export function apply(steps: readonly Step[]): Promise<ReadonlyMap<string, string>> {
  return session(async (context) => {
    const added: Excel.Table[] = [];
    const run = async (batch: readonly Step[]): Promise<void> => {
      for (const step of batch) {
        const table = carryOut(context.workbook, step);
        if (table) added.push(table);
      }
      await context.sync();
    };
    for (const batch of batches(steps)) await run(batch);
    return new Map(added.map((table) => [table.name, table.id]));
  });
}

function carryOut(book: Excel.Workbook, step: Step): Added {
  switch (step.do) {
    case "addSheet":
      return addSheet(book, step);
    case "copySheet":
      return copySheet(book, step);
    case "pasteValues":
      return pasteValues(book, step);
    case "addName":
      book.names.add(step.name, rangeOf(book.worksheets.getItem(step.sheet), step.at));
      return null;
    case "deleteName":
      book.names.getItem(step.name).delete();
      return null;
    case "addRow":
      // Without values Excel fills the user's calculated columns itself; with blanks it would clear them.
      book.tables.getItem(step.table).rows.add(step.index);
      return null;
    case "removeTable":
      book.tables.getItem(step.name).convertToRange();
      return null;
    case "deleteRow":
      book.tables.getItem(step.table).rows.getItemAt(step.index).delete();
      return null;
    case "addColumn":
      book.tables.getItem(step.table).columns.add(undefined, undefined, step.name);
      return null;
    case "deleteColumn":
      book.tables.getItem(step.table).columns.getItem(step.name).delete();
      return null;
    default:
      return onSheet(book.worksheets.getItem(step.sheet), step);
  }
}

function addSheet(book: Excel.Workbook, { name, tabColor }: StepOf<"addSheet">): null {
  const sheet = book.worksheets.add(name);
  if (tabColor) sheet.tabColor = tabColor;
  return null;
}

function copySheet(book: Excel.Workbook, { from, name }: StepOf<"copySheet">): null {
  const sheet = book.worksheets.getItem(from);
  sheet.copy(Excel.WorksheetPositionType.after, sheet).name = name;
  return null;
}

/** Excel copies the values itself: errors stay errors and texts that look like numbers stay texts. */
function pasteValues(book: Excel.Workbook, { sheet, at, from }: StepOf<"pasteValues">): null {
  const source = rangeOf(book.worksheets.getItem(from), at);
  rangeOf(book.worksheets.getItem(sheet), at).copyFrom(source, Excel.RangeCopyType.values);
  return null;
}

type BookStep =
  | "addSheet"
  | "copySheet"
  | "pasteValues"
  | "addName"
  | "deleteName"
  | "addRow"
  | "deleteRow"
  | "addColumn"
  | "deleteColumn"
  | "removeTable";
type SheetStep = Exclude<Step, StepOf<BookStep>>;

function onSheet(sheet: Excel.Worksheet, step: SheetStep): Added {
  switch (step.do) {
    case "addTable":
      return addTable(sheet, step);
    case "deleteSheet":
      sheet.delete();
      return null;
    case "write":
      rangeOf(sheet, step.at).formulas = step.cells.map((row) => [...row]);
      return null;
    case "insertCells":
      rangeOf(sheet, step.at).insert(Excel.InsertShiftDirection.down);
      return null;
    case "deleteCells":
      rangeOf(sheet, step.at).delete(Excel.DeleteShiftDirection.up);
      return null;
    case "copyCells":
      rangeOf(sheet, step.at).copyFrom(rangeOf(sheet, step.from), Excel.RangeCopyType.all);
      return null;
    case "clear":
      rangeOf(sheet, step.at).clear(Excel.ClearApplyTo.all);
      return null;
    case "format":
      return format(rangeOf(sheet, step.at), step.format);
    case "width":
      rangeOf(sheet, { row: 0, col: step.col, rows: 1, cols: step.cols }).format.columnWidth = step.points;
      return null;
    case "height":
      rangeOf(sheet, { row: step.row, col: 0, rows: step.rows, cols: 1 }).format.rowHeight = step.points;
      return null;
    case "list":
      return list(rangeOf(sheet, step.at), step);
    case "highlight":
      return highlight(rangeOf(sheet, step.at), step);
    case "addChart":
      return addChart(sheet, step);
    case "freeze":
      return freeze(sheet, step);
    case "page":
      return page(sheet, step.page);
  }
}

function addTable(sheet: Excel.Worksheet, step: StepOf<"addTable">): Excel.Table {
  const table = sheet.tables.add(rangeOf(sheet, step.at), true);
  table.name = step.name;
  table.style = step.style;
  if (step.plain) {
    table.showFilterButton = false;
    table.showBandedRows = false;
  }
  table.load("id,name");
  return table;
}

/** By columns, whatever the shape: the first one names what is compared. */
function addChart(sheet: Excel.Worksheet, { kind, name, title, source, at }: StepOf<"addChart">): null {
  const type = kind === "bar" ? Excel.ChartType.barClustered : Excel.ChartType.columnClustered;
  const chart = sheet.charts.add(type, rangeOf(sheet, source), Excel.ChartSeriesBy.columns);
  chart.name = name;
  chart.title.text = title;
  chart.setPosition(rangeOf(sheet, cellOf(at, 0, 0)), rangeOf(sheet, cellOf(at, at.rows - 1, at.cols - 1)));
  return null;
}

/** A single value for a whole range is part of Excel's contract, though the types only know matrices. */
const everywhere = (value: string) => value as unknown as string[][];

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

function format(range: Excel.Range, f: CellFormat): null {
  if (f.numberFormat !== undefined) range.numberFormat = everywhere(f.numberFormat);
  if (f.fill !== undefined) range.format.fill.color = f.fill;
  if (f.color !== undefined) range.format.font.color = f.color;
  if (f.bold !== undefined) range.format.font.bold = f.bold;
  if (f.size !== undefined) range.format.font.size = f.size;
  if (f.align !== undefined) range.format.horizontalAlignment = f.align;
  if (f.wrap !== undefined) range.format.wrapText = f.wrap;
  if (f.middle) range.format.verticalAlignment = "Center";
  if (f.shrink !== undefined) range.format.shrinkToFit = f.shrink;
  if (f.border !== undefined)
    for (const edge of EDGES) {
      const border = range.format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = f.border;
    }
  return null;
}

function list(range: Excel.Range, { source, message }: StepOf<"list">): null {
  range.dataValidation.rule = { list: { inCellDropDown: true, source } };
  range.dataValidation.errorAlert = { message, showAlert: true, style: "Stop", title: "" };
  return null;
}

function highlight(range: Excel.Range, step: StepOf<"highlight">): null {
  const rule = range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom;
  rule.rule.formula = step.formula;
  if (step.format.fill !== undefined) rule.format.fill.color = step.format.fill;
  if (step.format.color !== undefined) rule.format.font.color = step.format.color;
  if (step.format.bold !== undefined) rule.format.font.bold = step.format.bold;
  return null;
}

function freeze(sheet: Excel.Worksheet, { rows, cols }: StepOf<"freeze">): null {
  if (cols === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(rangeOf(sheet, { row: 0, col: 0, rows, cols }));
  return null;
}

function page(sheet: Excel.Worksheet, p: PageFormat): null {
  const layout = sheet.pageLayout;
  layout.orientation = p.landscape ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  layout.paperSize = Excel.PaperType[p.paper];
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: p.onePage ? 1 : 0 };
  const { margin } = p;
  layout.setPrintMargins(Excel.PrintMarginUnit.points, {
    top: margin,
    bottom: margin,
    left: margin,
    right: margin,
    header: margin / 2,
    footer: margin / 2,
  });
  layout.centerHorizontally = true;
  layout.setPrintArea(rangeOf(sheet, p.printArea));
  layout.setPrintTitleRows(rangeOf(sheet, p.titleRows));
  layout.setPrintTitleColumns(rangeOf(sheet, p.titleColumns));
  return null;
}
