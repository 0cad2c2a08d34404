import fc from "fast-check";
import { formatArea } from "../../../workbench/model/address";
import type { Area, BookData } from "../../../workbench/model/data";
import { clearContent, writeInput } from "../../../workbench/model/edit/content";
import { copyCells } from "../../../workbench/model/edit/copy";
import { applyStyle, clearStyle, formatLines } from "../../../workbench/model/edit/formats";
import { merge, unmerge } from "../../../workbench/model/edit/merges";
import { addName } from "../../../workbench/model/edit/names";
import { addSheet, deleteSheet, moveSheet, renameSheet } from "../../../workbench/model/edit/sheets";
import { shiftCells, type Direction } from "../../../workbench/model/edit/structure";
import { addTableRows } from "../../../workbench/model/edit/table-rows";
import { addTable, addTableColumn, removeTable } from "../../../workbench/model/edit/tables";
import { emptyBook } from "../../../workbench/model/empty-book";
import { ModelProblem } from "../../../workbench/model/problem";
import { Workbook } from "../../../workbench/model/workbook";

type Edit = (workbook: Workbook) => void;
const typing = { locale: "zh-CN", year: 2026, date1904: false };

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(7),
  col: fc.nat(5),
  rows: fc.integer({ min: 1, max: 4 }),
  cols: fc.integer({ min: 1, max: 3 }),
});
const typed = fc.constantFrom(
  "",
  "a",
  "12",
  "12%",
  "2026-12-01",
  "=A1+B2",
  "=SUM(A1:C3)",
  "=表1[列1]",
  true,
  5
);
const direction = fc.constantFrom<Direction>("Down", "Right", "Up", "Left");

const withTable =
  (edit: (workbook: Workbook, id: number) => void): Edit =>
  (workbook) => {
    const table = workbook.activeSheet.tables[0];
    if (table) edit(workbook, table.id);
  };

/** One edit of any kind; those that do not apply are refused by the model. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(area, typed).map(
    ([a, v]): Edit =>
      (w) =>
        writeInput(w, w.activeSheet, a, v, typing)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        clearContent(w, w.activeSheet, a)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        applyStyle(w, w.activeSheet, a, { font: { bold: true } })
  ),
  area.map(
    (a): Edit =>
      (w) =>
        clearStyle(w, w.activeSheet, a)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        formatLines(w, w.activeSheet, a, "rows", { height: 30, hidden: true })
  ),
  fc.tuple(area, direction).map(
    ([a, d]): Edit =>
      (w) =>
        shiftCells(w, w.activeSheet, a, d)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        merge(w, w.activeSheet, a, false)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        unmerge(w, w.activeSheet, a)
  ),
  area.map(
    (a): Edit =>
      (w) =>
        void addTable(w, w.activeSheet, a, true)
  ),
  fc
    .nat(2)
    .map((i) => withTable((w, id) => void addTableRows(w, w.activeSheet, w.findTable(id)!.table, i, 2))),
  fc
    .nat(2)
    .map((i) => withTable((w, id) => void addTableColumn(w, w.activeSheet, w.findTable(id)!.table, i, null))),
  fc
    .boolean()
    .map((keep) => withTable((w, id) => removeTable(w, w.activeSheet, w.findTable(id)!.table, keep))),
  fc.tuple(area, area).map(([a, b]): Edit => (w) => {
    const sheet = w.activeSheet;
    copyCells(
      w,
      { sheet, area: a },
      { sheet, area: b },
      { what: "All", skipBlanks: false, transpose: false }
    );
  }),
  fc.constantFrom("甲", "乙").map(
    (name): Edit =>
      (w) =>
        void addSheet(w, name)
  ),
  fc.constantFrom("丙", "丁").map(
    (name): Edit =>
      (w) =>
        renameSheet(w, w.activeSheet, name)
  ),
  fc.constant<Edit>((w) => deleteSheet(w, w.data.sheets.at(-1)!)),
  fc.constant<Edit>((w) => moveSheet(w, w.activeSheet, w.data.sheets.length - 1)),
  area.map(
    (a): Edit =>
      (w) =>
        void addName(w, { name: `名${a.row}`, formula: `Sheet1!${formatArea(a)}` })
  )
);

/** A copy to compare with; styles are only ever added, so they are told by what cells show. */
const photo = (book: BookData): unknown => {
  const { styles: _styles, ...rest } = structuredClone(book);
  return {
    ...rest,
    sheets: rest.sheets.map((s) => ({ ...s, cells: new Map([...s.cells].sort(([a], [b]) => a - b)) })),
  };
};

const attempt = (workbook: Workbook, edit: Edit): void => {
  try {
    workbook.transact("user", () => edit(workbook));
  } catch (error) {
    if (!(error instanceof ModelProblem)) throw error;
  }
};

describe("undo", () => {
  test("takes any sequence of edits back, step by step, and redo brings it again", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        const workbook = new Workbook(emptyBook());
        const photos = [photo(workbook.data)];
        for (const edit of edits) {
          attempt(workbook, edit);
          if (workbook.undoSteps === photos.length) photos.push(photo(workbook.data));
        }
        for (let i = photos.length - 2; i >= 0; i--) {
          expect(workbook.undo()).toBe(true);
          expect(photo(workbook.data)).toEqual(photos[i]);
        }
        expect(workbook.undo()).toBe(false);
        for (let i = 1; i < photos.length; i++) {
          expect(workbook.redo()).toBe(true);
          expect(photo(workbook.data)).toEqual(photos[i]);
        }
      }),
      { numRuns: 150 }
    );
  });

  test("a new step forgets what was undone, and the stack can be cleared", () => {
    const workbook = new Workbook(emptyBook());
    const write = (v: unknown): void =>
      workbook.transact("user", () =>
        writeInput(workbook, workbook.activeSheet, { row: 0, col: 0, rows: 1, cols: 1 }, v, typing)
      );
    write(1);
    write(2);
    workbook.undo();
    write(3);
    expect([workbook.undoSteps, workbook.redoSteps]).toEqual([2, 0]);
    workbook.clearUndo();
    expect(workbook.undo()).toBe(false);
  });

  test("a step that changed nothing is no step; a change outside a step is a mistake", () => {
    const workbook = new Workbook(emptyBook());
    workbook.transact("user", () => undefined);
    expect(workbook.undoSteps).toBe(0);
    expect(() => workbook.putCell(workbook.activeSheet, 0, 0, { v: 1 })).toThrow("within a step");
  });
});

describe("what listeners are told", () => {
  test("covers every cell that differs after any edits", () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (edits) => {
        const workbook = new Workbook(emptyBook());
        const told = new Map<string, Set<number>>();
        workbook.onChange(({ cells }) =>
          cells.forEach((keys, sheet) => told.set(sheet, new Set([...(told.get(sheet) ?? []), ...keys])))
        );
        edits.forEach((edit) => attempt(workbook, edit));
        for (const sheet of workbook.data.sheets) {
          for (const key of sheet.cells.keys()) expect(told.get(sheet.id)?.has(key)).toBe(true);
        }
      }),
      { numRuns: 60 }
    );
  });
});
