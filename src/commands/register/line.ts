import { type KindId, type Reads, saidCell } from "../../domain/fields";
import type { Cell } from "../../domain/kernel";
import { type Column, columnOf, showCell } from "../../domain/tables";
import type { NewRow } from "../../book/append";
import { asTyped, type CellInput, columnName } from "../../excel";
import { tableFormula } from "./create";
import type { LinePreview } from "./model";
import { formatOf, type Register } from "./register";

/** What is written for a line that was read: typed values, and what fills itself. */
export function newLine(
  register: Register,
  line: Readonly<Record<string, unknown>>,
  numbers: Readonly<Record<string, readonly Cell[]>>
): NewRow {
  const cells = new Map<number, CellInput>();
  const formats = new Map<number, string>();
  for (const column of register.spec.columns) {
    const at = register.columns[column.id];
    if (at === undefined) continue;
    const value =
      typed(register, column, line[column.id]) ?? filled(register, column, numbers[column.id] ?? []);
    if (value === null) continue;
    cells.set(at, value);
    if (register.own || isText(register, column)) formats.set(at, formatOf(column, register.locale));
  }
  return { cells, formats };
}

/** A long number stays text wherever it is written; other words only in a table of ours. */
const isText = ({ own }: Register, { kind }: Column): boolean =>
  kind === "id" || (own && ["text", "person", "shift"].includes(kind));

function typed(register: Register, column: Column, value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  const cell = showCell(column, value as Reads[KindId], register.locale);
  if (typeof cell !== "string") return cell;
  // A cell formatted as text takes everything as it is, but a formula is not left to chance.
  return isText(register, column) && !cell.startsWith("=") ? cell : asTyped(cell);
}

function filled(register: Register, column: Column, numbers: readonly Cell[]): CellInput {
  switch (column.fill?.with) {
    case "next":
      return nextNumber(register, numbers);
    case "value":
      return asTyped(String(showCell(column, column.fill.value, register.locale)));
    case "formula":
      return register.own ? ownFormula(register, column) : null;
    default:
      return null;
  }
}

const ownFormula = ({ spec, table: { name, columns: headers }, columns, locale }: Register, column: Column) =>
  tableFormula(spec, column, { name, headers, columns }, locale);

/** One more than the highest; a column that counts some other way is left to the user. */
function nextNumber({ own }: Register, numbers: readonly Cell[]): number | null {
  const counted = numbers.filter((n): n is number => typeof n === "number");
  const highest = counted.reduce((most, n) => Math.max(most, n), 0);
  return own || counted.length > 0 ? highest + 1 : null;
}

/** What will stand under each header of ours; formulas are their own. */
export function shownCells({ spec, table, columns }: Register, { cells }: NewRow): LinePreview["cells"] {
  return spec.columns.flatMap(({ id }) => {
    const at = columns[id];
    const cell = at === undefined ? null : (cells.get(at) ?? null);
    const column = columnOf(spec, id);
    if (at === undefined || cell === null || column === null || String(cell).startsWith("=")) return [];
    const value = typeof cell === "string" ? cell.replace(/^'/, "") : cell;
    return [
      {
        column: id,
        col: columnName(table.area.col + at),
        header: table.columns[at] ?? "",
        value,
        shown: saidCell(column.kind, value),
      },
    ];
  });
}
