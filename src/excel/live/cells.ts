import { CELL_BYTES, halved, MOST_BYTES, type Piece, requestsFor } from "../pieces";
import { type Contents, type Grid, HostProblem, type Region } from "../port";
import { rangeOf, session } from "./session";

/** Values and formulas of regions of any size: one request for each 4 MB of the answer. */
export async function readCells(regions: readonly Region[]): Promise<Contents[]> {
  const found = regions.map(() => ({ values: [] as Grid[], formulas: [] as Grid[] }));
  for (const request of requestsFor(regions))
    for (const { of, values, formulas } of await ask(request, contentsOnce)) {
      found[of]!.values.push(values);
      found[of]!.formulas.push(formulas);
    }
  return found.map(({ values, formulas }) => ({ values: joined(values), formulas: joined(formulas) }));
}

/** Most regions come in one piece. */
const joined = (parts: readonly Grid[]): Grid => (parts.length === 1 && parts[0] ? parts[0] : parts.flat());

/** Values alone, of regions of any size: one request for each 4 MB of the answer. */
export async function readValues(regions: readonly Region[]): Promise<Grid[]> {
  const found = regions.map((): Grid[] => []);
  for (const request of requestsFor(regions, MOST_VALUES))
    for (const { of, values } of await ask(request, valuesOnce)) found[of]!.push(values);
  return found.map(joined);
}

/** Cells of an answer without formulas. */
const MOST_VALUES = (2 * MOST_BYTES) / CELL_BYTES;

type Of<T> = T & Pick<Piece, "of">;

/** Long texts may weigh more than was thought: then the same in two halves, each again if need be. */
async function ask<T>(
  pieces: readonly Piece[],
  once: (pieces: readonly Piece[]) => Promise<Of<T>[]>
): Promise<Of<T>[]> {
  try {
    return await once(pieces);
  } catch (error) {
    const parts = isTooLarge(error) ? halved(pieces) : null;
    if (!parts) throw error;
    return [...(await ask(parts[0], once)), ...(await ask(parts[1], once))];
  }
}

/** A request asks for little and may be answered with much; hosts name the refusal after either. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof HostProblem && /^Re(?:quest|sponse)PayloadSizeLimitExceeded$/.test(error.code);

function valuesOnce(pieces: readonly Piece[]): Promise<Of<{ values: Grid }>[]> {
  return session(async (context) => {
    const ranges = pieces.map(({ sheet, at }) => rangeOf(context.workbook.worksheets.getItem(sheet), at));
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map(({ values }, i) => ({ of: pieces[i]!.of, values: values as Grid }));
  });
}

function contentsOnce(pieces: readonly Piece[]): Promise<Of<Contents>[]> {
  return session(async (context) => {
    const ranges = pieces.map(({ sheet, at }) => rangeOf(context.workbook.worksheets.getItem(sheet), at));
    for (const range of ranges) range.load("values,formulas");
    await context.sync();
    return ranges.map(({ values, formulas }, i) => ({
      of: pieces[i]!.of,
      values: values as Grid,
      formulas: formulas as Grid,
    }));
  });
}
