/** A header as a structured reference of its own row. Example: `thisRow("申请时间")` → "[@申请时间]". */
export function thisRow(header: string): string {
  if (/^[\p{L}\p{N}_]+$/u.test(header)) return `[@${header}]`;
  return `[@[${header.replace(/['#[\]@]/g, "'$&")}]]`;
}

/** A header as the column of a table. Example: `wholeColumn("店务_部门基金", "收入")` → "店务_部门基金[收入]". */
export const wholeColumn = (table: string, header: string): string =>
  `${table}[${header.replace(/['#[\]@]/g, "'$&")}]`;

/** How the columns of a template are said where its formula stands; null: there is no such column. */
export interface Names {
  cell(column: string): string | null;
  whole(column: string): string | null;
  word(column: string, value: string): string;
}

/**
 * The formula of a template: `{column}` is a cell, `{column[]}` its whole column, `{column:value}` the word of
 * a choice in quotes. Null when a column
 * that it needs is missing. Example: `{deadline}-店务_现在` → `[@截止时间]-店务_现在`.
 */
export function formulaOf(template: string, names: Names): string | null {
  let complete = true;
  const formula = template.replace(
    /\{(\w+)(\[\])?(?::(\w+))?\}/g,
    (_all, column: string, whole?: string, value?: string) => {
      if (value !== undefined) return `"${names.word(column, value).replace(/"/g, '""')}"`;
      const cell = whole === undefined ? names.cell(column) : names.whole(column);
      if (cell === null) complete = false;
      return cell ?? "";
    }
  );
  return complete ? `=${formula}` : null;
}
