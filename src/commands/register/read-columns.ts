import type { Cell } from "../../domain/kernel";
import { type Cells, isSum, repeatsOf } from "../../domain/tables";
import type { ReadPort, Region } from "../../excel";
import { columnRegion, type Register } from "./register";

/** The first column of a table of the user's, where 合计 and 小计 stand. */
export const LABEL = "";
const labelOf = ({ own }: Register): string[] => (own ? [] : [LABEL]);

interface Wanted {
  readonly register: Register;
  readonly columns: readonly string[];
}

/** The columns of several registers in one round trip; what a table lacks is left out. */
export async function readColumns(port: ReadPort, wanted: readonly Wanted[]): Promise<Cells[]> {
  const parts = wanted.flatMap(({ register, columns }, of) =>
    [...columns, ...labelOf(register)].flatMap((id): { of: number; id: string; region: Region }[] => {
      const at = id === LABEL ? 0 : register.columns[id];
      return at === undefined ? [] : [{ of, id, region: columnRegion(register, at) }];
    })
  );
  const read = parts.length === 0 ? [] : await port.values(parts.map(({ region }) => region));
  return wanted.map(({ register }, of) => {
    const columns = parts.flatMap((part, i) =>
      part.of === of ? [[part.id, (read[i] ?? []).map((row) => row[0] ?? "")] as const] : []
    );
    return withoutSums(register, columns);
  });
}

function blanked(cells: readonly Cell[], rows: readonly number[]): readonly Cell[] {
  if (rows.length === 0) return cells;
  const rest = [...cells];
  for (const row of rows) if (row < rest.length) rest[row] = "";
  return rest;
}

/** Says of the cells of a row whether it is a sum by hand or the headers once more, which are no lines. */
export function othersAmong({ table }: Register): (cells: readonly Cell[]) => boolean {
  const isRepeat = repeatsOf(table.columns);
  return (cells) => isSum(cells) || isRepeat(cells);
}

/** Sums by hand and repeated headers are no lines: their cells count as blank. */
function withoutSums(register: Register, columns: readonly (readonly [string, readonly Cell[]])[]): Cells {
  if (register.own) return Object.fromEntries(columns);
  const rows = columns.reduce((most, [, cells]) => Math.max(most, cells.length), 0);
  const isOther = othersAmong(register);
  const others: number[] = [];
  for (let i = 0; i < rows; i++) {
    const cells = columns.map(([, column]) => column[i] ?? "");
    if (isOther(cells)) others.push(i);
  }
  return Object.fromEntries(
    columns.flatMap(([id, cells]) => (id === LABEL ? [] : [[id, blanked(cells, others)] as const]))
  );
}
