import { evidenceOf, readAs } from "../../../domain/adoption";
import { isBlank } from "../../../domain/fields";
import type { Cell } from "../../../domain/kernel";
import { columnOf, readCell, type TableSpec } from "../../../domain/tables";
import type { Register, RegisterRecord } from "../register";

/** A column whose header nobody knows any more, and where it is found; null = nowhere for certain. */
export interface LostColumn {
  readonly id: string;
  /** Its header as it was agreed on. */
  readonly header: string;
  readonly at: number | null;
}

/** What Excel calls a column whose header was deleted. */
const PLACEHOLDER = /^(\s*|列\d+|栏\d+|column\s?\d+|\s*\(\d+\))$/i;
export const isPlaceholder = (header: string): boolean => PLACEHOLDER.test(header);

/** A column is one of this kind when nearly all of its cells are. */
const NEARLY_ALL = 0.9;

/** `sample`: the first cells of every column of the table. */
export function lostColumns(
  spec: TableSpec,
  { columns: agreed }: RegisterRecord,
  { table, columns }: Register,
  sample: readonly (readonly Cell[])[]
): LostColumn[] {
  const lost = Object.keys(agreed).filter((id) => columnOf(spec, id) && columns[id] === undefined);
  const taken = new Set(Object.values(columns));
  const free = table.columns.map((_, at) => at).filter((at) => !taken.has(at));
  const evidence = evidenceOf(
    table.columns.map((header, i) => ({ header, group: "", cells: sample[i] ?? [] })),
    [table.name]
  );
  const known = Object.entries(columns).flatMap(([id, at]) => (at === undefined ? [] : [[id, at] as const]));
  const readings = readAs(spec, evidence, Object.fromEntries(known));
  const nameless = free.filter((at) => isPlaceholder(table.columns[at] ?? ""));
  const suits = (id: string, at: number) => holds(spec, id, sample[at] ?? []);
  return lost.map((id) => {
    const read = free.filter((at) => readings[at]?.role === id && readings[at]?.ask === false);
    const fits = nameless.filter(
      (at) => suits(id, at) && lost.every((other) => other === id || !suits(other, at))
    );
    const found = fits.length > 0 ? fits : read;
    const at = found.length === 1 ? (found[0] ?? null) : null;
    return { id, header: agreed[id] ?? "", at };
  });
}

function holds(spec: TableSpec, id: string, cells: readonly Cell[]): boolean {
  const column = columnOf(spec, id);
  const filled = cells.filter((cell) => !isBlank(cell));
  if (!column || filled.length === 0) return false;
  return filled.filter((cell) => readCell(column, cell).ok).length >= filled.length * NEARLY_ALL;
}
