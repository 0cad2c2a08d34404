import type { CellFormat, CellInput } from "../../excel";
import { asTyped } from "../../excel";
import { labelled, type Locale, text } from "../../text";
import type { FinanceProblem } from "./finance-book";

export const MONEY = "#,##0.00";
export const TITLE: CellFormat = { numberFormat: "@", bold: true, size: 14 };
export const NOTE: CellFormat = { numberFormat: "@", color: "#595959" };
export const HEAD: CellFormat = { bold: true, fill: "#DDEBF7" };

/** What is wrong, with where it stands. Example: "补偿登记 第 3 行 审批人：30 元超过上限…". */
export function problemText({ sheet, row, column, message }: FinanceProblem, locale: Locale): string {
  const said = text(message.code, message.params, locale);
  if (sheet === "") return column === "" ? said : labelled(column, said, locale);
  return labelled(text("finance.place", { sheet, row, column }, locale), said, locale);
}

export const placeText = (problem: FinanceProblem, locale: Locale): CellInput =>
  asTyped(problemText(problem, locale));
