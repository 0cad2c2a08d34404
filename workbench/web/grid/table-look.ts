import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { TableData } from "../../model/data";
import { tinted, type Palette } from "./colors";

export type TablePart = "header" | "band" | "body" | "totals";

/** Theme index of the colour of `TableStyleMedium2`, `TableStyleLight9` …: seven to a row, the first one without colour. */
function accentOf(style: string | undefined, palette: Palette): string | undefined {
  const parsed = /^TableStyle(?:Light|Medium|Dark)(\d+)$/.exec(style ?? "");
  if (!parsed) return undefined;
  const column = (Number(parsed[1]) - 1) % 7;
  return palette[column === 0 ? 1 : 3 + column];
}

export function partAt(table: TableData, row: number): TablePart {
  const inside = row - table.area.row;
  if (table.headerRow && inside === 0) return "header";
  if (table.totalsRow && inside === table.area.rows - 1) return "totals";
  const body = inside - (table.headerRow ? 1 : 0);
  return table.bandedRows && body % 2 === 0 ? "band" : "body";
}

/** The look a table style gives one of its rows, below the cell's own style. */
export function tableLook(table: TableData, part: TablePart, palette: Palette): IStyleData {
  const accent = accentOf(table.style, palette);
  if (!accent || part === "body") return {};
  if (part === "band") return { bg: { rgb: tinted(accent, 0.8) } };
  const light = table.style!.includes("Light");
  if (part === "totals" || light) return { bl: BooleanNumber.TRUE };
  return { bl: BooleanNumber.TRUE, bg: { rgb: accent }, cl: { rgb: "#FFFFFF" } };
}
