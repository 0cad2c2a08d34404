import { parseArea } from "../address";
import type { NameData, SheetData } from "../data";
import { ModelProblem } from "../problem";
import type { Workbook } from "../workbook";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** A name Excel accepts: no address, no R1C1 word, at most 255 characters. */
export const isValidName = (name: string): boolean =>
  name.length <= 255 && NAME.test(name) && parseArea(name) === null && !/^[rc]\d*(?:[rc]\d*)?$/i.test(name);

const sameScope = (n: NameData, name: string, sheet: SheetData | undefined): boolean =>
  n.name.toLowerCase() === name.toLowerCase() && n.sheet === sheet?.id;

export const findName = (workbook: Workbook, name: string, sheet?: SheetData): NameData | undefined =>
  workbook.data.names.find((n) => sameScope(n, name, sheet));

export function addName(workbook: Workbook, entry: NameData): NameData {
  const sheet = entry.sheet === undefined ? undefined : workbook.sheetById(entry.sheet);
  if (!isValidName(entry.name))
    throw new ModelProblem("InvalidArgument", `"${entry.name}" is not a valid name.`);
  if (findName(workbook, entry.name, sheet)) {
    throw new ModelProblem(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists."
    );
  }
  workbook.touchBook("names");
  workbook.data.names.push(entry);
  return entry;
}

export function changeName(workbook: Workbook, entry: NameData, change: Partial<NameData>): void {
  workbook.touchBook("names");
  Object.assign(entry, change);
}

export function removeName(workbook: Workbook, entry: NameData): void {
  workbook.touchBook("names");
  workbook.data.names = workbook.data.names.filter((n) => n !== entry);
}
