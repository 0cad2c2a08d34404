import { plain } from "../../domain/kernel";
import { aText, shape } from "../../book/parse";
import { recordKind } from "../../book/record-kind";
import type { Area, ReadPort } from "../../excel";

/** Headers of the two columns beside the register's lines that are ours; only they are ever written over. */
export interface OwnHeaders {
  /** Id of the sheet of the register. */
  readonly sheet: string;
  readonly state: string;
  readonly why: string;
}

/** What 店务设置 remembers of the runs: the table of the log, our columns, and the table of what was tied. */
export const RUNS = recordKind(
  "statements.runs",
  shape({ log: aText }, { columns: shape({ sheet: aText, state: aText, why: aText }), ties: aText })
);

/** As many columns as a run adds. */
const OURS = 2;

/** What is written over the columns right of a list, where a run puts ours: a plain range does not grow with them. */
export async function headersBeside(port: ReadPort, sheet: string, body: Area): Promise<string[]> {
  const at = { row: body.row - 1, col: body.col + body.cols, rows: 1, cols: OURS };
  const [read] = await port.read([{ sheet, at }]);
  return (read?.values[0] ?? []).map((cell) => plain(cell));
}
