import { readId } from "../../../domain/kernel";
import { type Cells, columnOf, readCell, showCell } from "../../../domain/tables";
import type { CellInput } from "../../../excel";
import { formatOf, type Register } from "../register";
import { dayFormat } from "../formats";
import type { RepairKind } from "./model";

/** A cell that is not what its column's cells are, and what it should be. */
export interface Retyped {
  readonly kind: RepairKind;
  readonly column: string;
  /** Position among the lines. */
  readonly index: number;
  readonly at: number;
  readonly before: string | number | boolean;
  readonly after: string | number;
}

const DAYS: ReadonlySet<string> = new Set(["day", "moment", "deadline"]);
const NUMBERS: ReadonlySet<string> = new Set(["money", "number", "count", "rate"]);

/** Days and amounts that stand as texts, and numbers of orders and parcels that stand as numbers. */
export function retypedIn({ spec, columns, locale }: Register, cells: Cells): Retyped[] {
  return Object.entries(columns).flatMap(([id, at]) => {
    const column = columnOf(spec, id);
    if (!column || at === undefined) return [];
    return (cells[id] ?? []).flatMap((before, index): Retyped[] => {
      if (before === null || before === "") return [];
      const place = { column: id, index, at, before };
      if (column.kind === "id" && typeof before === "number") {
        const read = readId(before);
        return read.kind === "ok" ? [{ ...place, kind: "id", after: read.text }] : [];
      }
      const kind = DAYS.has(column.kind) ? "date" : NUMBERS.has(column.kind) ? "number" : null;
      if (kind === null || typeof before !== "string") return [];
      const read = readCell(column, before);
      const after = read.ok && read.value !== null ? showCell(column, read.value, locale) : null;
      return typeof after === "number" ? [{ ...place, kind, after }] : [];
    });
  });
}

/** What is written, and the format it needs; null where the cell's own will do. */
export function writtenAs(
  register: Register,
  { kind, column: id, at, after }: Retyped,
  shown: string
): { readonly cell: CellInput; readonly format: string | null } {
  if (kind === "id") return { cell: after, format: shown === "@" ? null : "@" };
  const column = columnOf(register.spec, id);
  if (kind === "date" || !column) return { cell: after, format: dayFormat(register, at, shown) };
  return { cell: after, format: shown === "@" ? formatOf(column, register.locale) : null };
}
