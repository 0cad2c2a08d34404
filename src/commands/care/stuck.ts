import { cellOf, type FormulaErrors, type ReadPort, type Region, type Survey } from "../../excel";
import { lookUps } from "../formula/explain";
import { type Call, wholeCall } from "../formula/parse";
import { respelled } from "./spelling";

/** More than these are not worked out again at once; what is repaired makes room for the next. */
const MOST_CELLS = 500;

interface Candidate extends Region {
  readonly call: Call;
}

export const keyOf = (sheet: string, row: number, col: number): string => `${sheet}!${row},${col}`;

/**
 * Cells that show #VALUE! though their arguments give a value: Excel itself could not reach the function, while the
 * workbook was being opened for instance, and does not try again. An error that the function answers with is none.
 */
export async function stuckCells(
  port: ReadPort,
  survey: Survey,
  errors: readonly FormulaErrors[]
): Promise<ReadonlySet<string>> {
  const candidates = errors.flatMap(candidatesIn).slice(0, MOST_CELLS);
  if (candidates.length === 0) return new Set();
  const asked = candidates.map(({ call, ...place }) => ({ calls: [call], place }));
  const [known, { givesValue }] = await Promise.all([
    lookUps(port, survey, asked),
    import(/* webpackChunkName: "passport" */ "../formula/passport"),
  ]);
  const stuck = candidates.filter(({ call }, i) => givesValue(call, known[i]!));
  return new Set(stuck.map(({ sheet, at }) => keyOf(sheet, at.row, at.col)));
}

const candidatesIn = ({ sheet, at, values, formulas }: FormulaErrors): Candidate[] =>
  formulas.flatMap((row, r) =>
    row.flatMap((formula, c) => {
      const call = values[r]![c] === "#VALUE!" ? wholeCall(respelled(String(formula))) : null;
      return call ? [{ sheet, at: cellOf(at, r, c), call }] : [];
    })
  );
