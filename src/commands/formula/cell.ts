import { type ActiveCell, areaOf, type ReadPort } from "../../excel";
import type { Book } from "../../book/open";
import { done, type Outcome, refuse } from "../contract";

/** A cell by its address with its sheet, "退款!S2". */
export async function cellAt(
  port: ReadPort,
  { survey }: Book,
  address: string
): Promise<Outcome<ActiveCell>> {
  const cut = address.lastIndexOf("!");
  const name = address.slice(0, Math.max(0, cut)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = survey.sheets.find((s) => s.name === name);
  const isCell = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i.test(address.slice(cut + 1));
  if (!sheet || !isCell) return refuse("refuse.argument", { name: "at", value: address });
  const at = areaOf(address.slice(cut + 1).toUpperCase());
  const [contents] = await port.read([{ sheet: sheet.id, at }]);
  const formula = String(contents?.formulas[0]?.[0] ?? "");
  return done({ sheet: { id: sheet.id, name: sheet.name }, at, formula, numberFormat: "General" });
}
