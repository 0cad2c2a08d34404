import type { Draft } from "../../../book/draft";
import { type CellInput, needsQuote, type ReadPort, type Region } from "../../../excel";
import { dayFormat } from "../formats";
import { columnRegion } from "../register";
import type { RefreshState } from "./state";

/** What is written by column of the register and line of it. */
export type ChangedCells = ReadonlyMap<string, ReadonlyMap<number, CellInput>>;

interface Place {
  readonly id: string;
  readonly index: number;
  readonly at: number;
  readonly region: Region;
  /** A day is written into it. */
  readonly isDay: boolean;
}

/** The formats of the cells that were looked at, by column and line. */
export type Looked = ReadonlyMap<string, ReadonlyMap<number, string>>;

/**
 * A day in a cell nobody has formatted would show as a number: it gets a format first. One round trip at most; what was
 * looked at is handed on, so that a text can be taken back as one.
 */
export async function formatDates(
  port: ReadPort,
  draft: Draft,
  state: RefreshState,
  changed: ChangedCells
): Promise<Looked> {
  const looked = new Map<string, Map<number, string>>();
  const places = placesOf(state, changed);
  if (places.length === 0) return looked;
  const looks = await port.looks(places.map(({ region }) => region));
  places.forEach(({ id, index, at, region, isDay }, i) => {
    const shown = looks[i]?.numberFormats[0] ?? "General";
    const format = isDay ? dayFormat(state.register, at, shown) : null;
    if (format !== null) draft.reformat(region, format, shown);
    looked.set(id, (looked.get(id) ?? new Map<number, string>()).set(index, shown));
  });
  return looked;
}

/** Cells of the shop's that a day is written into where none was, and those whose text must be taken back as one. */
function placesOf({ register, columns }: RefreshState, changed: ChangedCells): Place[] {
  return [...changed].flatMap(([id, cells]) => {
    const [at, stood] = [register.columns[id], columns[id]];
    if (at === undefined || !stood) return [];
    const { sheet, at: column } = columnRegion(register, at);
    const hasDays = !register.own && dayFormat(register, at, "General") !== null;
    return [...cells].flatMap(([index, cell]): Place[] => {
      const old = stood.values[index]?.[0];
      const isDay = hasDays && typeof cell === "number" && typeof old !== "number";
      if (!isDay && !(typeof old === "string" && needsQuote(old))) return [];
      const region = { sheet, at: { ...column, row: column.row + index, rows: 1 } };
      return [{ id, index, at, region, isDay }];
    });
  });
}
