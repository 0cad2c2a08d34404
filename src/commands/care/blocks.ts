import { type Area, cellOf, type Region } from "../../excel";

/** The cells of a grid that are wanted, as few areas as columns allow: runs down a column, equal neighbours joined. */
export function blocksOf(
  { row, col, rows, cols }: Area,
  wanted: (row: number, col: number) => boolean
): Area[] {
  const blocks: Area[] = [];
  let left: Area[] = [];
  for (let c = 0; c < cols; c++) {
    const runs = runsDown(rows, (r) => wanted(r, c)).map(([first, count]): Area => {
      const beside = left.find((b) => b.row === row + first && b.rows === count);
      return { row: row + first, col: beside?.col ?? col + c, rows: count, cols: (beside?.cols ?? 0) + 1 };
    });
    for (const b of left) if (!runs.some((run) => run.col === b.col && run.row === b.row)) blocks.push(b);
    left = runs;
  }
  return [...blocks, ...left];
}

function runsDown(rows: number, wanted: (row: number) => boolean): [first: number, count: number][] {
  const runs: [number, number][] = [];
  for (let r = 0; r < rows; r++) {
    if (!wanted(r)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === r) last[1]++;
    else runs.push([r, 1]);
  }
  return runs;
}

/** How many cells blocks have. */
export const cellsIn = (blocks: readonly Region[]): number =>
  blocks.reduce((n, { at }) => n + at.rows * at.cols, 0);

/** Sheets that blocks are on, with their cells and the first of them to show. */
export const bySheet = (
  sheets: readonly { readonly id: string; readonly name: string }[],
  blocks: readonly Region[]
): { readonly sheet: string; readonly count: number; readonly first: Region }[] =>
  sheets.flatMap(({ id, name }) => {
    const here = blocks.filter((block) => block.sheet === id);
    const [first] = here;
    return first
      ? [{ sheet: name, count: cellsIn(here), first: { sheet: id, at: cellOf(first.at, 0, 0) } }]
      : [];
  });
