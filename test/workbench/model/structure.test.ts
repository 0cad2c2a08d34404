import { parseArea } from "../../../workbench/model/address";
import type { Area, SheetData } from "../../../workbench/model/data";
import { writeInput } from "../../../workbench/model/edit/content";
import { merge } from "../../../workbench/model/edit/merges";
import { addName } from "../../../workbench/model/edit/names";
import { shiftCells, type Direction } from "../../../workbench/model/edit/structure";
import { addTable } from "../../../workbench/model/edit/tables";
import { emptyBook } from "../../../workbench/model/empty-book";
import { ModelProblem } from "../../../workbench/model/problem";
import { Workbook } from "../../../workbench/model/workbook";

const at = (text: string): Area => parseArea(text)!;
const typing = { locale: "zh-CN", year: 2026, date1904: false };

function book(cells: Record<string, unknown>): { workbook: Workbook; sheet: SheetData } {
  const workbook = new Workbook(emptyBook());
  const sheet = workbook.activeSheet;
  workbook.transact("user", () => {
    for (const [address, value] of Object.entries(cells))
      writeInput(workbook, sheet, at(address), value, typing);
  });
  return { workbook, sheet };
}

const shown = (workbook: Workbook, address: string): unknown => {
  const { row, col } = at(address);
  const cell = workbook.cell(workbook.activeSheet, row, col);
  return cell?.f === undefined ? cell?.v : `=${cell.f}`;
};

const shift = (workbook: Workbook, address: string, direction: Direction): void =>
  workbook.transact("user", () => shiftCells(workbook, workbook.activeSheet, at(address), direction));

describe("inserting and deleting", () => {
  test("cells of one column move and leave the others where they are", () => {
    const { workbook } = book({ A1: 1, A2: 2, B2: 3, C1: "=A2+B2" });
    shift(workbook, "A1", "Down");
    expect(["A2", "A3", "B2", "C1"].map((a) => shown(workbook, a))).toEqual([1, 2, 3, "=A3+B2"]);
    shift(workbook, "A1:A2", "Up");
    expect(["A1", "B2", "C1"].map((a) => shown(workbook, a))).toEqual([2, 3, "=A1+B2"]);
  });

  test("what was deleted leaves #REF! behind, in names too", () => {
    const { workbook } = book({ A1: 1, C1: "=A1*2", C2: "=SUM(A1:B1)" });
    workbook.transact("user", () => addName(workbook, { name: "甲", formula: "Sheet1!$A$1" }));
    shift(workbook, "A:A", "Left");
    expect([shown(workbook, "B1"), shown(workbook, "B2")]).toEqual(["=#REF!*2", "=SUM(A1:A1)"]);
    expect(workbook.data.names[0]?.formula).toBe("Sheet1!#REF!");
  });

  test("a column through a table gives it a column, deleting it takes it away", () => {
    const { workbook, sheet } = book({ "A1:B1": [["甲", "乙"]], "A2:B2": [[1, 2]] });
    workbook.transact("user", () => addTable(workbook, sheet, at("A1:B2"), true));
    shift(workbook, "B:B", "Right");
    expect(sheet.tables[0]?.columns.map((c) => c.name)).toEqual(["甲", "列1", "乙"]);
    expect(shown(workbook, "B1")).toBe("列1");
    shift(workbook, "A:A", "Left");
    expect(sheet.tables[0]).toMatchObject({ area: at("A1:B2"), columns: [{ name: "列1" }, { name: "乙" }] });
  });

  test.each([
    ["cells through a part of a table", "A1", "Down"],
    ["cells through a part of a merged area", "E1", "Right"],
  ] as const)("%s are refused and nothing moves", (_, address, direction) => {
    const { workbook, sheet } = book({ "A2:B3": "x" });
    workbook.transact("user", () => {
      addTable(workbook, sheet, at("A2:B3"), true);
      merge(workbook, sheet, at("F1:G2"), false);
    });
    const before = structuredClone(sheet);
    expect(() => shift(workbook, address, direction)).toThrow(ModelProblem);
    expect(sheet).toEqual(before);
  });

  test("inserted rows look like the row above; heights, merges and print areas move along", () => {
    const { workbook, sheet } = book({ A1: "12%", A2: 1 });
    workbook.transact("user", () => {
      workbook.touch(sheet, "rows");
      sheet.rows.set(1, { height: 30 });
      merge(workbook, sheet, at("C2:D2"), false);
      workbook.touch(sheet, "page");
      sheet.page = { printArea: at("A1:D2") };
    });
    shift(workbook, "2:3", "Down");
    expect(workbook.styleAt(sheet, 1, 0).numberFormat).toBe("0%");
    expect(sheet.rows.get(3)).toEqual({ height: 30 });
    expect([sheet.merges, sheet.page.printArea]).toEqual([[at("C4:D4")], at("A1:D4")]);
  });

  test("contents are never pushed off the sheet", () => {
    const { workbook } = book({ A1048576: "last" });
    expect(() => shift(workbook, "1:1", "Down")).toThrow("off the end");
    expect(shown(workbook, "A1048576")).toBe("last");
  });
});
