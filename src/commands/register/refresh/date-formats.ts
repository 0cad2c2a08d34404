import type { Draft } from "../../../book/draft";
import type { CellInput, ReadPort, Region } from "../../../excel";
import { dayFormat } from "../formats";
import { columnRegion } from "../register";
import type { RefreshState } from "./state";

/** What is written by column of the register and line of it. */
export type ChangedCells = ReadonlyMap<string, ReadonlyMap<number, CellInput>>;

interface Place {
  readonly at: number;
  readonly region: Region;
}

/** A day in a cell nobody has formatted would show as a number: it gets a format first. One round trip, none in a table of ours. */
export async function formatDates(
  port: ReadPort,
  draft: Draft,
  state: RefreshState,
  changed: ChangedCells
): Promise<void> {
  const places = state.register.own ? [] : placesOf(state, changed);
  if (places.length === 0) return;
  const looks = await port.looks(places.map(({ region }) => region));
  places.forEach(({ at, region }, i) => {
    const shown = looks[i]?.numberFormats[0] ?? "General";
    const format = dayFormat(state.register, at, shown);
    if (format !== null) draft.reformat(region, format, shown);
  });
}

/** Cells that a number is written into; one that held a number shows it as it always did. */
function placesOf({ register, columns }: RefreshState, changed: ChangedCells): Place[] {
  return [...changed].flatMap(([id, cells]) => {
    const [at, stood] = [register.columns[id], columns[id]];
    if (at === undefined || !stood || dayFormat(register, at, "General") === null) return [];
    const { sheet, at: column } = columnRegion(register, at);
    return [...cells].flatMap(([index, cell]) =>
      typeof cell !== "number" || typeof stood.values[index]?.[0] === "number"
        ? []
        : [{ at, region: { sheet, at: { ...column, row: column.row + index, rows: 1 } } }]
    );
  });
}
