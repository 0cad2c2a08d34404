import { halved, type Piece, requestsFor } from "../pieces";
import { type Contents, type Grid, HostProblem, type Region } from "../port";
import { rangeOf, session } from "./session";

/** Values and formulas of regions of any size: one request for each 4 MB of the answer. */
export async function readCells(regions: readonly Region[]): Promise<Contents[]> {
  const found = regions.map(() => ({ values: [] as Grid[], formulas: [] as Grid[] }));
  for (const request of requestsFor(regions))
    for (const { of, values, formulas } of await ask(request)) {
      found[of]!.values.push(values);
      found[of]!.formulas.push(formulas);
    }
  return found.map(({ values, formulas }) => ({ values: values.flat(), formulas: formulas.flat() }));
}

type Read = Contents & Pick<Piece, "of">;

/** Long texts may weigh more than was thought: then the same in two halves, each again if need be. */
async function ask(pieces: readonly Piece[]): Promise<Read[]> {
  try {
    return await askOnce(pieces);
  } catch (error) {
    const parts = isTooLarge(error) ? halved(pieces) : null;
    if (!parts) throw error;
    return [...(await ask(parts[0])), ...(await ask(parts[1]))];
  }
}

/** A request asks for little and may be answered with much; hosts name the refusal after either. */
export const isTooLarge = (error: unknown): boolean =>
  error instanceof HostProblem && /^Re(?:quest|sponse)PayloadSizeLimitExceeded$/.test(error.code);

function askOnce(pieces: readonly Piece[]): Promise<Read[]> {
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
