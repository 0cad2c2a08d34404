/** What a cell of an exported file holds. */
export type CsvCell = string | number | boolean | null;

const BOM = "\ufeff";
/** Signs with which Excel takes a text for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
/** Longer numbers lose their last digits in Excel unless something says that they are texts. */
const LONG_NUMBER = /^\d{12,}$/;

/** A text that Excel neither calculates nor rounds. Example: `guarded("=1+1")` → "'=1+1". */
function guarded(text: string): string {
  if (LONG_NUMBER.test(text)) return `\t${text}`;
  return FORMULA.test(text) ? `'${text}` : text;
}

function field(cell: CsvCell): string {
  if (typeof cell === "number") return String(cell);
  const text = guarded(cell === null ? "" : String(cell));
  return /["\n\r,\t]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Rows as a CSV file that Excel opens as it is: UTF-8 with its mark, CRLF, no text that becomes a formula (G55).
 * Example: `csvOf([["姓名", "金额"], ["=cmd", -5]])` → '\ufeff姓名,金额\r\n\'=cmd,-5\r\n'.
 */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  BOM + rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");
