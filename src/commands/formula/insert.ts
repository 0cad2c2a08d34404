import { CATALOG, type FunctionSpec, ZERO_IS_VALUE } from "../../functions/catalog";
import { a1, type ActiveCell, hash, OPEN, type Survey, type WritePlan } from "../../excel";
import { openBook, sheetOf } from "../../book/open";
import { RULES_NAME } from "../../book/record";
import { type Command, done, refuse } from "../contract";
import { referencesFor } from "./references";

export interface InsertArgs {
  /** Without the namespace, "SHIFT_HOURS". */
  readonly name: string;
  readonly cell: ActiveCell;
}

/** Number formats that suit an answer; a cell that has a format of its own keeps it. */
const FORMATS: Readonly<Record<NonNullable<FunctionSpec["format"]>, string>> = {
  dateTime: "yyyy-mm-dd hh:mm",
  date: "yyyy-mm-dd",
  yuan: "0.00",
  hours: "0.0",
};

/** Writes a function into the active cell, with the columns of its table or the cells beside it as arguments. */
export const insertFormula: Command<InsertArgs, { readonly formula: string }> = {
  title: "formula.insert.title",
  args: [{ name: "name", kind: "text", label: "formula.insert.name", required: true }],
  async plan(port, { name, cell }) {
    const spec = CATALOG.find((f) => f.name === name);
    if (!spec) return refuse("refuse.argument", { name: "name", value: name });
    const book = await openBook(port);
    if (!book.ok) return book;
    if (sheetOf(book.value, cell.sheet.id).protected)
      return refuse("refuse.protected", { sheet: cell.sheet.name });
    if (cell.formula !== "") return refuse("formula.insert.occupied", { where: a1(cell.at) });
    const formula = formulaFor(spec, cell, book.value.survey);
    return done({
      preview: { formula },
      writes: writesOf(spec, cell, formula),
      success: { code: "formula.insert.done", params: { where: a1(cell.at) } },
      show: { sheet: cell.sheet.id, at: cell.at },
    });
  },
};

/** `=SHOP.X(…)`; the workbook's choice of rules is referred to where there is one. */
export function formulaFor(spec: FunctionSpec, cell: ActiveCell, survey: Survey): string {
  const table = survey.tables.find((t) => t.sheet === cell.sheet.id && isInside(cell, t.area)) ?? null;
  const required = referencesFor(spec, cell, table);
  const rules = spec.params.findIndex((p) => p.id === "rules");
  const chosen = rules >= 0 && survey.names.some((n) => n.name === RULES_NAME);
  const blanks = chosen ? Array<string>(rules - required.length).fill("") : [];
  const args = [...required, ...blanks, ...(chosen ? [RULES_NAME] : [])];
  return `=${guarded(spec, required, `SHOP.${spec.name}(${args.join(",")})`)}`;
}

/**
 * Some hosts hand a blank cell in as 0, others as nothing, and none says which: where 0 is a value (amounts, numbers,
 * yes and no) native Excel tells blank from 0 before the function is asked, so that it is blank everywhere.
 */
function guarded(spec: FunctionSpec, required: readonly string[], call: string): string {
  const needed = spec.params.filter((p) => !p.optional);
  const blank = needed.flatMap((p, i) => (ZERO_IS_VALUE.has(p.type) ? [`${required[i]}=""`] : []));
  if (blank.length === 0) return call;
  return `IF(${blank.length > 1 ? `OR(${blank.join(",")})` : blank[0]},"",${call})`;
}

function isInside({ at }: ActiveCell, area: ActiveCell["at"]): boolean {
  const below = at.row > area.row && at.row < area.row + area.rows;
  return below && at.col >= area.col && at.col < area.col + area.cols;
}

function writesOf(spec: FunctionSpec, { sheet, at, numberFormat }: ActiveCell, formula: string): WritePlan {
  const place = { sheet: sheet.id, at };
  const format = spec.format && numberFormat === "General" ? FORMATS[spec.format] : null;
  return {
    expects: [
      { probe: { of: "protection", sheet: sheet.id, name: sheet.name }, state: OPEN },
      { probe: { of: "cells", ...place }, state: hash([[""]]) },
    ],
    steps: [
      ...(format ? [{ do: "format", ...place, format: { numberFormat: format } } as const] : []),
      { do: "write", ...place, cells: [[formula]] },
    ],
    record: [],
    undo: [
      { do: "write", ...place, cells: [[""]] },
      ...(format ? [{ do: "format", ...place, format: { numberFormat } } as const] : []),
    ],
    undoProbes: [{ of: "cells", ...place }],
    touches: { code: "formula.insert.touches", params: { sheet: sheet.name, where: a1(at) } },
  };
}
