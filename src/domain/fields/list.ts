import { type Cell, type Choice, ok, plain, type Result } from "../kernel";
import { choiceText, readChoice } from "./choice";
import { isBlank, type Kind } from "./kind";

/** Several words of a list in one cell; wrong: one that is not of the list. Example: "发票未退,留用" → both. */
export function readList(cell: Cell, list: readonly Choice[]): Result<string[]> {
  const values: string[] = [];
  for (const word of plain(cell).split(/[,、;/\s]+/)) {
    if (word === "") continue;
    const value = readChoice(word, list);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** Several of a closed list. */
export const list: Kind<readonly string[]> = {
  read: (cell, { choices = [] }) => (isBlank(cell) ? ok(null) : readList(cell, choices)),
  show: (values, locale, { choices = [] }) =>
    values.map((value) => choiceText(value, choices, locale)).join(locale === "zh" ? "、" : ", "),
  format: "@",
  control: "list",
};
