import { UniverCalc } from "../../../workbench/calc/univer-calc";
import { CalculationLink } from "../../../workbench/host/calculation";
import { cellKey, type BookData, type CellData, type SheetData } from "../../../workbench/model/data";
import { Workbook } from "../../../workbench/model/workbook";

const sheetOf = (cells: [number, number, CellData][]): SheetData => ({
  id: "s",
  name: "S",
  visibility: "visible",
  cells: new Map(cells.map(([row, col, cell]) => [cellKey(row, col), cell])),
  rows: new Map(),
  columns: new Map(),
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  charts: [],
  page: {},
  showGridlines: true,
});

function start(...cells: [number, number, CellData][]) {
  const names: BookData["names"] = [];
  const data: BookData = {
    ...{ date1904: false, activeSheet: 0, styles: [{}], settings: new Map() },
    ...{ sheets: [sheetOf(cells)], names },
  };
  const workbook = new Workbook(data);
  const engine = new UniverCalc();
  const link = new CalculationLink(workbook, engine);
  const sheet = workbook.data.sheets[0]!;
  const put = (row: number, col: number, cell: CellData | undefined): void =>
    workbook.transact("user", () => workbook.putCell(sheet, row, col, cell));
  const at = (row: number, col: number): CellData | undefined => sheet.cells.get(cellKey(row, col));
  return { workbook, link, sheet, put, at };
}

test("formulas without a value are calculated when the book is taken over, and follow their inputs", async () => {
  const { link, put, at } = start([0, 0, { v: 2 }], [0, 1, { f: "A1*21", s: 3 }]);
  await link.settled();
  expect(at(0, 1)).toEqual({ f: "A1*21", s: 3, v: 42 });
  put(0, 0, { v: 3 });
  await link.settled();
  expect(at(0, 1)?.v).toBe(63);
  link.dispose();
});

test("a spill fills its cells, shrinks, and is no undo step", async () => {
  const { workbook, link, put, at } = start([0, 0, { v: 3 }]);
  put(1, 0, { f: "SEQUENCE(A1)" });
  await link.settled();
  expect([at(1, 0)?.array, at(2, 0), at(3, 0)?.v]).toEqual([
    { rows: 3, cols: 1, dynamic: true },
    { v: 2, spillOf: { row: 1, col: 0 } },
    3,
  ]);
  put(0, 0, { v: 1 });
  await link.settled();
  expect([at(1, 0), at(2, 0), at(3, 0)]).toEqual([{ f: "SEQUENCE(A1)", v: 1 }, undefined, undefined]);
  expect(workbook.undoSteps).toBe(2);
  workbook.undo();
  await link.settled();
  expect(at(3, 0)?.v).toBe(3);
  link.dispose();
});

test("a new name and a renamed sheet reach the formulas that use them", async () => {
  const { workbook, link, sheet, at } = start([0, 0, { f: "税率*100" }], [0, 1, { v: 5 }]);
  await link.settled();
  expect(at(0, 0)?.v).toEqual({ error: "#NAME?" });
  workbook.transact("addin", () => {
    workbook.touchBook("names");
    workbook.data.names = [{ name: "税率", formula: `${sheet.name}!$B$1` }];
  });
  await link.settled();
  expect(at(0, 0)?.v).toBe(500);
  link.dispose();
});
