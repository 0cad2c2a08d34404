import type { Cell, Choice } from "../../domain/kernel";
import { readChoice, readList } from "../../domain/fields";
import { need } from "./refusal";

/** Reads one of a list of words; the message names the words that would do. */
export const choiceReader =
  (list: readonly Choice[]) =>
  (cell: Cell): string =>
    need(readChoice(cell, list));

/** Several words in one cell: "发票未退,留用". */
export const readChoices = (cell: Cell, list: readonly Choice[]): string[] => need(readList(cell, list));
