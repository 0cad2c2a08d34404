/** The two spellings of a structured reference to the formula's own row: `[@列]` typed, `表[[#This Row],[列]]` stored. */

const STORED = /^\[\[#This Row\](?:,(.+))?\]$/is;
const PLAIN_COLUMN = /^\[[\p{L}\p{N}_]+\]$/u;

/** `inner` is the bracketed part; null when it does not mean the formula's own row. */
function typedInner(inner: string): string | null {
  if (/^\[#This Row\]$/i.test(inner)) return "[@]";
  const columns = STORED.exec(inner);
  if (!columns) return null;
  const rest = columns[1]?.trim() ?? "";
  return `[@${PLAIN_COLUMN.test(rest) ? rest.slice(1, -1) : rest}]`;
}

/** `home` is the table the formula stands in: its name is left out, as Excel does. */
export function typedReference(table: string, inner: string, home: string | undefined): string {
  const typed = typedInner(inner);
  if (typed === null) return table + inner;
  return (table.toLowerCase() === home?.toLowerCase() ? "" : table) + typed;
}

export function storedReference(table: string, inner: string, home = ""): string {
  const owner = table || home;
  if (!inner.startsWith("[@")) return owner + inner;
  const rest = inner.slice(2, -1).trim();
  if (rest === "") return `${owner}[#This Row]`;
  return `${owner}[[#This Row],${rest.startsWith("[") ? rest : `[${rest}]`}]`;
}
