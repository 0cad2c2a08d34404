/** A header as structured references quote it. Example: `quoted("a[b]")` → "[a'[b']]". */
const quoted = (header: string): string => `[${header.replace(/['#[\]@]/g, "'$&")}]`;

/** A header as a structured reference of its own row. Example: `thisRow("申请时间")` → "[@申请时间]". */
export function thisRow(header: string): string {
  return /^[\p{L}\p{N}_]+$/u.test(header) ? `[@${header}]` : `[@${quoted(header)}]`;
}

/** A header as the column of a table. Example: `wholeColumn("店务_部门基金", "收入")` → "店务_部门基金[收入]". */
export const wholeColumn = (table: string, header: string): string => `${table}${quoted(header)}`;

/** The cells of the own row from one header to another. Example: `rowOf("表", "a", "c")` → "表[@[a]:[c]]". */
export const rowOf = (table: string, from: string, to: string): string =>
  `${table}[@${quoted(from)}:${quoted(to)}]`;

/** The headers from one to another. Example: `headersOf("表", "a", "c")` → "表[[#Headers],[a]:[c]]". */
export const headersOf = (table: string, from: string, to: string): string =>
  `${table}[[#Headers],${quoted(from)}:${quoted(to)}]`;

/** How the columns of a template are said where its formula stands; null: there is no such column. */
export interface Names {
  cell(column: string): string | null;
  whole(column: string): string | null;
  word(column: string, value: string): string;
  /** From the first of these columns to the last, in the order of the table: cells of the row, or their headers. */
  span?(columns: readonly string[], of: "row" | "headers"): string | null;
}

/**
 * The formula of a template: `{column}` is a cell, `{column[]}` its whole column, `{column:value}` the word of a choice
 * in quotes, `{a|b|c}` the cells of the row from the first of these columns to the last and `{#a|b|c}` their headers.
 * Null when a column that it needs is missing, or all of a span. Example: `{deadline}-店务_现在` → `[@截止时间]-店务_现在`.
 */
export function formulaOf(template: string, names: Names): string | null {
  let complete = true;
  const found = (text: string | null | undefined): string => {
    if (text === null || text === undefined) complete = false;
    return text ?? "";
  };
  const formula = template.replace(
    /\{(#?)([\w|]+)(\[\])?(?::(\w+))?\}/g,
    (_all, headers: string, columns: string, whole?: string, value?: string) => {
      if (value !== undefined) return `"${names.word(columns, value).replace(/"/g, '""')}"`;
      const [column = "", ...more] = columns.split("|");
      if (whole !== undefined) return found(names.whole(column));
      if (more.length === 0) return found(names.cell(column));
      return found(names.span?.([column, ...more], headers === "#" ? "headers" : "row"));
    }
  );
  return complete ? `=${formula}` : null;
}
