import type { BookData } from "./data";

/** A workbook with one empty sheet. */
export const emptyBook = (sheetName = "Sheet1"): BookData => ({
  date1904: false,
  activeSheet: 0,
  names: [],
  styles: [{}],
  settings: new Map(),
  sheets: [
    {
      id: "{00000001-0001-0000-0000-000000000000}",
      name: sheetName,
      visibility: "visible",
      cells: new Map(),
      rows: new Map(),
      columns: new Map(),
      merges: [],
      tables: [],
      validations: [],
      conditionalFormats: [],
      charts: [],
      page: {},
      showGridlines: true,
    },
  ],
});
