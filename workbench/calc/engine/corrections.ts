import { BaseFunction, functionText, type BaseValueObject } from "@univerjs/engine-formula";
import type { CellValue } from "../../model/data";
import { scalarObject, toMatrix, toObject } from "./objects";
import { error, fromObject, isError } from "./values";

type Scalar = (...args: (CellValue | null)[]) => CellValue;

/** A function of one value for each argument, lifted over arrays as Excel lifts it. */
class Lifted extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  constructor(
    name: string,
    private readonly scalar: Scalar
  ) {
    super(name as BaseFunction["name"]);
  }

  override calculate(...args: BaseValueObject[]): BaseValueObject {
    const matrices = args.map(toMatrix);
    const rows = matrices.reduce((most, matrix) => Math.max(most, matrix.length), 1);
    const cols = matrices.reduce((most, matrix) => Math.max(most, matrix[0]?.length ?? 1), 1);
    const values = Array.from({ length: rows }, (_, r) =>
      Array.from({ length: cols }, (_, c) => this.at(matrices, r, c))
    );
    return rows === 1 && cols === 1 ? scalarObject(values[0]![0]!) : toObject(values);
  }

  private at(matrices: readonly (CellValue | null)[][][], row: number, col: number): CellValue {
    const args = matrices.map((matrix) => {
      const line = matrix.length === 1 ? matrix[0] : matrix[row];
      const value = line?.length === 1 ? line[0] : line?.[col];
      return value === undefined ? error("#N/A") : value;
    });
    return args.find(isError) ?? this.scalar(...args);
  }
}

const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that never was. */
const epoch = (serial: number): number => Date.UTC(1899, 11, serial < 60 ? 31 : 30);

function serialOf(year: number, month: number, day: number): number {
  const serial = (Date.UTC(year, month, day) - Date.UTC(1899, 11, 30)) / DAY;
  return serial < 61 ? serial - 1 : serial;
}

/** EDATE: the same day some months on, at most the last day of that month. */
function edate(start: CellValue | null, months: CellValue | null): CellValue {
  const [serial, count] = [Math.floor(Number(start ?? 0)), Math.trunc(Number(months ?? 0))];
  if (typeof start === "boolean" || typeof months === "boolean" || Number.isNaN(serial + count))
    return error("#VALUE!");
  if (serial < 0) return error("#NUM!");
  const date = new Date(epoch(serial) + serial * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const result = serialOf(year, month, Math.min(date.getUTCDate(), lastDay));
  return result < 0 ? error("#NUM!") : result;
}

const WEEKDAYS = "日一二三四五六";
const WEEKDAY_CODE = /"[^"]*"|\\.|a{3,4}/gi;
const TextClass = functionText.find(([, name]) => name === "TEXT")![0] as new (name: "TEXT") => BaseFunction;
const formatText = new TextClass("TEXT" as never);

/** Excel rounds what it shows by 15 decimal digits, so 0.285 is 0.29; the engine rounds the binary number below it. */
const decimal = (value: CellValue | null): CellValue | null =>
  typeof value === "number" && !Number.isInteger(value) ? value * (1 + 1e-15) : value;

const WHOLE_AND_DECIMALS = /^0(\.0+)?$/;

/** Numbers above 1E21, which the engine writes with an exponent: 15 digits and zeros, as Excel. */
function largeText(value: number, format: string): string | undefined {
  if (Math.abs(value) < 1e21 || !WHOLE_AND_DECIMALS.test(format)) return undefined;
  const [digits = "", exponent] = Math.abs(value).toExponential(14).split("e+");
  const whole = digits.replace(".", "").padEnd(Number(exponent) + 1, "0");
  return `${value < 0 ? "-" : ""}${whole}${format.slice(1)}`;
}

/** TEXT: the engine knows no Chinese weekdays (aaa, aaaa) and leaves TRUE as it is. */
function text(value: CellValue | null, format: CellValue | null): CellValue {
  if (typeof value === "boolean") return String(value).toUpperCase();
  const large = typeof value === "number" ? largeText(value, String(format ?? "")) : undefined;
  if (large !== undefined) return large;
  const day = typeof value === "number" ? WEEKDAYS[(Math.floor(value) + 6) % 7] : undefined;
  const named = String(format ?? "").replace(WEEKDAY_CODE, (code) => {
    if (day === undefined || !/^a/i.test(code)) return code;
    return code.length === 4 ? `"星期${day}"` : `"${day}"`;
  });
  return (
    fromObject(formatText.calculate(scalarObject(decimal(value)), scalarObject(named)) as BaseValueObject) ??
    ""
  );
}

/** Native functions that the engine answers differently from Excel and that shops use. */
export const corrections = (): BaseFunction[] => [new Lifted("EDATE", edate), new Lifted("TEXT", text)];
