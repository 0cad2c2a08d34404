import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import {
  ERROR_TYPE_SET,
  type BaseReferenceObject,
  type BaseValueObject,
  type ErrorType,
} from "@univerjs/engine-formula";
import type { CellError, CellValue, ErrorCode } from "../../model/data";
import type { SheetArea } from "../formula/areas";

export const error = (code: ErrorCode, message?: string): CellError =>
  message === undefined ? { error: code } : { error: code, message };

export const isError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

/** Codes that only a running Excel makes are still errors to the engine. */
export const engineError = (code: ErrorCode): ErrorType =>
  (ERROR_TYPE_SET.has(code as ErrorType) ? code : "#GETTING_DATA") as ErrorType;

/** To the engine a cell with "" is blank unless it has a formula; in Excel it never is. */
const EMPTY_TEXT = '=""';

/** What the engine reads from a cell. */
export function toCellData(value: CellValue): ICellData {
  if (isError(value)) return { v: engineError(value.error), t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const text = { v: value, t: CellValueType.STRING };
  return value === "" ? { ...text, f: EMPTY_TEXT } : text;
}

/** Codes of the engine that Excel doesn't have. */
const FOREIGN_CODES: Readonly<Record<string, ErrorCode>> = { "#CYCLE!": "#REF!", "#ERROR!": "#VALUE!" };

/** A result of the engine; a blank is `null`. */
export function fromObject(object: Nullable<BaseValueObject>): CellValue | null {
  if (!object || object.isNull()) return null;
  const value = object.getValue();
  if (object.isError()) return error(FOREIGN_CODES[String(value)] ?? (value as ErrorCode));
  if (typeof value === "number" && !Number.isFinite(value)) return error("#NUM!");
  return value;
}

export const fromMatrix = (rows: readonly (readonly Nullable<BaseValueObject>[])[]): (CellValue | null)[][] =>
  rows.map((row) => Array.from(row, fromObject));

/** The cells a reference of the engine means. */
export function areaOf(reference: BaseReferenceObject): SheetArea {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const size = { rows: endRow - startRow + 1, cols: endColumn - startColumn + 1 };
  return { sheet: reference.getSheetId(), row: startRow, col: startColumn, ...size };
}
