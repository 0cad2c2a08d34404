import type { Area } from "./area";
import type { Region } from "./port";

/** Excel on the web refuses answers above 5 MB. */
export const MOST_BYTES = 4_000_000;
/** A cell in an answer, value and formula, half of it without the formula; longer texts are noticed by the refusal and asked for in halves. */
export const CELL_BYTES = 40;

/** Rows of one region. `of` is the position of the region among those that were asked for. */
export interface Piece extends Region {
  readonly of: number;
}

const cells = ({ at }: Region): number => at.rows * at.cols;

function cut(region: Region, of: number, most: number): Piece[] {
  const { at } = region;
  const rows = Math.max(1, Math.floor(most / at.cols));
  return Array.from({ length: Math.ceil(at.rows / rows) }, (_, i): Piece => {
    const row = at.row + i * rows;
    return { sheet: region.sheet, of, at: { ...at, row, rows: Math.min(rows, at.row + at.rows - row) } };
  });
}

/** Regions in as few requests as their answers allow, in order. */
export function requestsFor(regions: readonly Region[], most = MOST_BYTES / CELL_BYTES): Piece[][] {
  const requests: Piece[][] = [];
  let room = 0;
  for (const piece of regions.flatMap((region, of) => cut(region, of, most))) {
    if (cells(piece) > room) {
      requests.push([]);
      room = most;
    }
    requests.at(-1)!.push(piece);
    room -= cells(piece);
  }
  return requests;
}

/** The same pieces as two requests; null for what can't be asked for in smaller parts. */
export function halved(pieces: readonly Piece[]): [Piece[], Piece[]] | null {
  const middle = Math.ceil(pieces.length / 2);
  if (pieces.length > 1) return [pieces.slice(0, middle), pieces.slice(middle)];
  const [one] = pieces;
  if (!one || one.at.rows < 2) return null;
  const [first, second] = halves(one.at);
  return [[{ ...one, at: first }], [{ ...one, at: second }]];
}

function halves(at: Area): [Area, Area] {
  const rows = Math.ceil(at.rows / 2);
  return [
    { ...at, rows },
    { ...at, row: at.row + rows, rows: at.rows - rows },
  ];
}
