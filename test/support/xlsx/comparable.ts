import type { BookData, CellData, SheetData, StyleData } from "../../../workbench/model/data";
import { keyOf, same } from "../../../workbench/xlsx/compare";
import { addressOf } from "../../../workbench/xlsx/sheet/cell-xml";
import { shownStyle } from "../../../workbench/xlsx/sheet/cells-compare";

/** A book as its user sees it: without part names, style numbers and other marks of one saved file. */

const look = (book: BookData, style: number): Omit<StyleData, "xf"> => {
  const { xf: _xf, ...content } = book.styles[style] ?? {};
  return content;
};

function cellOf(book: BookData, sheet: SheetData, key: number, cell: CellData): unknown {
  const { v, f, array, spillOf } = cell;
  const isOwn = array?.dynamic === true && array.rows === 1 && array.cols === 1;
  return [addressOf(key), v, f, isOwn ? undefined : array, spillOf, look(book, shownStyle(sheet, key, cell))];
}

function cellsOf(book: BookData, sheet: SheetData): unknown[] {
  const shown = [...sheet.cells].filter(
    ([key, cell]) =>
      cell.v !== undefined ||
      cell.f !== undefined ||
      !same(look(book, shownStyle(sheet, key, cell)), look(book, shownStyle(sheet, key, undefined)))
  );
  return shown.sort(([a], [b]) => a - b).map(([key, cell]) => cellOf(book, sheet, key, cell));
}

type Band = { height?: number; width?: number; hidden?: boolean; style?: number };

/** Rows or columns that say something, neighbours that say the same together. */
function bandsOf(book: BookData, bands: ReadonlyMap<number, Band>): unknown[] {
  const looks = new Map<number, string>();
  const lookOf = (style: number): string => {
    if (!looks.has(style)) looks.set(style, style === 0 ? "" : keyOf(look(book, style)));
    return looks.get(style)!;
  };
  const runs: { first: number; last: number; says: string }[] = [];
  for (const [at, { style = 0, hidden = false, width, height }] of [...bands].sort(([a], [b]) => a - b)) {
    const says = [width, height, hidden, lookOf(style)].join(" ");
    const last = runs[runs.length - 1];
    if (last?.last === at - 1 && last.says === says) last.last = at;
    else if (width !== undefined || height !== undefined || hidden || style)
      runs.push({ first: at, last: at, says });
  }
  return runs;
}

const sorted = (items: readonly unknown[]): unknown[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

function sheetOf(book: BookData, sheet: SheetData): unknown {
  const {
    tables,
    conditionalFormats,
    validations,
    protection,
    cells: _cells,
    rows,
    columns,
    charts,
    part: _part,
    ...rest
  } = sheet;
  return {
    ...rest,
    cells: cellsOf(book, sheet),
    rows: bandsOf(book, rows),
    columns: bandsOf(book, columns),
    charts: charts.map(({ id: _id, part: _part, ...chart }) => chart),
    tables: tables.map(({ part: _part, ...table }) => table),
    conditionalFormats: sorted(conditionalFormats.map(({ id: _id, origin: _origin, ...format }) => format)),
    validations: sorted(validations),
    protection: protection && { ...protection, password: protection.password ? true : undefined },
  };
}

export function comparable(book: BookData): unknown {
  const { sheets, styles: _styles, names, settings, theme: _theme, ...rest } = book;
  return JSON.parse(
    JSON.stringify({
      ...rest,
      sheets: sheets.map((sheet) => sheetOf(book, sheet)),
      names: sorted(names),
      settings: [...settings],
    })
  );
}
