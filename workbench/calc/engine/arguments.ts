import type { CellError, CellValue } from "../../model/data";
import type { Argument, FunctionInfo, ParameterInfo } from "../contract";
import { isSingle, type SheetArea } from "../formula/areas";
import type { Store } from "./store";
import { error, isError } from "./values";

/** An argument as the formula gives it; `undefined` was left out. */
export type Given = CellValue | null | undefined | (CellValue | null)[][] | { area: SheetArea };

const isArea = (given: Given): given is { area: SheetArea } =>
  typeof given === "object" && given !== null && "area" in given;

const WRONG = error("#VALUE!");

/** Excel converts what a parameter's type asks for before it calls the function. */
function convert(value: CellValue | null, type: ParameterInfo["type"]): CellValue | null {
  if (value === null || isError(value) || type === "any" || typeof value === type) return value;
  if (type === "string") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean") return typeof value === "number" ? value !== 0 : WRONG;
  if (typeof value === "boolean") return Number(value);
  const number = String(value).trim() === "" ? NaN : Number(value);
  return Number.isFinite(number) ? number : WRONG;
}

function single(given: Exclude<Given, undefined>, store: Store): CellValue | null {
  if (isArea(given)) {
    const { area } = given;
    return isSingle(area) ? store.value(area.sheet, area.row, area.col) : WRONG;
  }
  if (!Array.isArray(given)) return given;
  return given.length === 1 && given[0]?.length === 1 ? given[0][0]! : WRONG;
}

function read(given: Given, parameter: ParameterInfo, store: Store): Argument {
  if (given === undefined) return undefined;
  if (parameter.dimensionality === "scalar") return convert(single(given, store), parameter.type);
  const rows = isArea(given) ? store.matrix(given.area) : Array.isArray(given) ? given : [[given]];
  return rows.map((row) => row.map((value) => convert(value, parameter.type)));
}

const firstError = (args: readonly Argument[]): CellError | undefined => {
  for (const arg of args) {
    const found = Array.isArray(arg) ? arg.flat().find(isError) : arg;
    if (isError(found)) return found;
  }
  return undefined;
};

function parameterAt(info: FunctionInfo, index: number): ParameterInfo | undefined {
  const last = info.parameters[info.parameters.length - 1];
  return info.parameters[index] ?? (last?.repeating ? last : undefined);
}

/** What a function is called with, or the error that stands in the cell instead of a call. */
export function readArguments(
  info: FunctionInfo,
  given: readonly Given[],
  store: Store
): Argument[] | CellError {
  const count = Math.max(given.length, info.parameters.filter((parameter) => !parameter.repeating).length);
  const args: Argument[] = [];
  for (let i = 0; i < count; i++) {
    const parameter = parameterAt(info, i);
    if (!parameter) return WRONG;
    args.push(read(given[i], parameter, store));
  }
  return (info.allowErrors ? undefined : firstError(args)) ?? args;
}
