import { type Cell, plain } from "../../domain/kernel";
import { doubledIn, match, type Named, type Positions } from "../../domain/tables";
import { refuse } from "./refusal";

/** A header is a text: a number or a date stands in a line. */
export const texts = (row: readonly Cell[]): string[] =>
  row.map((cell) => (typeof cell === "string" ? plain(cell) : ""));

/** Where columns stand in a row that may be one of headers. */
export const columnsIn = <Id extends string>(
  columns: readonly Named<Id>[],
  row: readonly Cell[]
): Positions<Id> => match(columns, texts(row)).columns;

/** The same columns of a header row, refused where one of them stands there twice. */
export function onlyOnce<P extends Positions>(row: readonly Cell[], columns: P): P {
  const header = doubledIn(texts(row), columns);
  return header === null ? columns : refuse("wrong", "header.twice", { header });
}
