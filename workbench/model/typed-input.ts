import type { CellValue, ErrorCode } from "./data";
import { OFFSET_1904, serialOf } from "./numbers/serial";

export interface TypingContext {
  locale: string;
  /** The year a date without a year gets. */
  year: number;
  date1904: boolean;
}

/** What a cell gets when something is typed into it. `format` is the number format Excel gives a General cell. */
export interface Typed {
  v?: CellValue;
  f?: string;
  format?: string;
}

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  ...(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"] as const),
  ...(["#SPILL!", "#CALC!", "#BUSY!", "#BLOCKED!", "#CONNECT!", "#FIELD!", "#UNKNOWN!"] as const),
]);

const MAX_DIGITS = 15;

/** Excel keeps 15 significant digits of a typed number and puts zeros for the rest. */
export function dropTail(digits: string): string {
  const [mantissa = "", exponent] = digits.split(/(?=[eE])/);
  let seen = 0;
  const kept = mantissa.replace(/\d/g, (digit) => {
    if (seen > 0 || digit !== "0") seen++;
    return seen > MAX_DIGITS ? "0" : digit;
  });
  return kept + (exponent ?? "");
}

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;

function readNumber(text: string): number | null {
  const bare = text.replaceAll(",", "");
  if (!PLAIN.test(bare) || (bare !== text && !GROUPED.test(text))) return null;
  const value = Number(dropTail(bare));
  return Number.isFinite(value) ? value : null;
}

const places = (text: string, whole: string): string => (/\.\d*[1-9]/.test(text) ? `${whole}.00` : whole);

function readAmount(text: string): Typed | null {
  const negative = /^\((.+)\)$/.exec(text);
  const body = (negative ? negative[1]! : text).trim();
  const parsed = /^([+-])?\s*([¥￥$€£])?\s*(.+?)\s*(%)?$/.exec(body);
  if (!parsed) return null;
  const [, sign = "", symbol, digits, percent] = parsed;
  const size = readNumber(digits!);
  if (size === null || (sign !== "" && /^[+-]/.test(digits!)) || (negative && size < 0)) return null;
  const value = negative || sign === "-" ? -size : size;
  if (percent)
    return symbol
      ? null
      : { v: Number((value / 100).toPrecision(15)), format: places(digits!, "0%").replace("%.00", ".00%") };
  if (symbol) return { v: value, format: currencyFormat(symbol, digits!) };
  if (/[eE]/.test(digits!)) return { v: value, format: "0.00E+00" };
  return digits!.includes(",") ? { v: value, format: places(digits!, "#,##0") } : { v: value };
}

const currencyFormat = (symbol: string, digits: string): string => {
  const shown = symbol === "￥" ? "¥" : symbol;
  const body = places(digits, `"${shown}"#,##0`);
  return `${body};${body.replace('"#', '"-#')}`;
};

const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d)(\.\d+)?)?(?:\s*([AaPp])[Mm]?)?$/;

function readTime(text: string): Typed | null {
  const m = TIME.exec(text);
  if (!m) return null;
  let hour = Number(m[1]);
  if (m[5]) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (/p/i.test(m[5]) ? 12 : 0);
  }
  const seconds = hour * 3600 + Number(m[2]) * 60 + Number(m[3] ?? 0) + Number(m[4] ?? 0);
  const clock = m[3] === undefined ? "h:mm" : "h:mm:ss";
  const format = hour > 23 ? "[h]:mm:ss" : m[5] ? `${clock} AM/PM` : clock;
  return { v: seconds / 86400, format };
}

const YMD = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const MDY = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const MONTH_DAY = /^(\d{1,2})(?:[-/](\d{1,2})|月(\d{1,2})日)$/;
const YEAR_MONTH = /^(\d{4})(?:[-/](\d{1,2})|年(\d{1,2})月)$/;

const fullYear = (text: string): number => {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

interface DateParts {
  ymd: [number, number, number];
  format: string;
}

function dateParts(text: string, context: TypingContext): DateParts | null {
  const chinese = context.locale.startsWith("zh");
  let m = YMD.exec(text);
  if (m) {
    if (m[2] === ".") return null;
    const format = m[5] ? 'yyyy"年"m"月"d"日"' : chinese ? "yyyy/m/d" : "m/d/yyyy";
    return { ymd: [Number(m[1]), Number(m[3] ?? m[5]), Number(m[4] ?? m[6])], format };
  }
  m = MDY.exec(text);
  if (m && !chinese) return { ymd: [fullYear(m[4]!), Number(m[1]), Number(m[3])], format: "m/d/yyyy" };
  if (m)
    return m[4]!.length === 4
      ? null
      : { ymd: [fullYear(m[1]!), Number(m[3]), Number(m[4])], format: "yyyy/m/d" };
  m = MONTH_DAY.exec(text);
  if (m)
    return {
      ymd: [context.year, Number(m[1]), Number(m[2] ?? m[3])],
      format: chinese ? 'm"月"d"日"' : "d-mmm",
    };
  m = YEAR_MONTH.exec(text);
  if (m)
    return { ymd: [Number(m[1]), Number(m[2] ?? m[3]), 1], format: chinese ? 'yyyy"年"m"月"' : "mmm-yy" };
  return null;
}

function readDate(text: string, context: TypingContext): Typed | null {
  const parts = dateParts(text, context);
  const serial = parts && serialOf(...parts.ymd);
  if (serial === null) return null;
  const value = serial - (context.date1904 ? OFFSET_1904 : 0);
  return value < 0 ? null : { v: value, format: parts!.format };
}

function readMoment(text: string, context: TypingContext): Typed | null {
  const [day, clock, half, ...more] = text.split(/[ T]+/);
  if (clock === undefined || more.length > 0) return null;
  const date = readDate(day!, context);
  const time = readTime(half === undefined ? clock : `${clock} ${half}`);
  if (!date || !time || (time.v as number) >= 1) return null;
  return { v: (date.v as number) + (time.v as number), format: `${date.format} h:mm` };
}

function readFraction(text: string): Typed | null {
  const m = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!m || Number(m[4]) === 0) return null;
  const size = Number(m[2]) + Number(m[3]) / Number(m[4]);
  return { v: m[1] === "-" ? -size : size, format: m[4]!.length === 1 ? "# ?/?" : "# ??/??" };
}

/** Reads a text as Excel reads what is typed into a cell of the given number format. */
export function readTyped(text: string, format: string, context: TypingContext): Typed {
  if (text === "") return {};
  if (text.startsWith("'")) return { v: text.slice(1) };
  if (format === "@") return { v: text };
  if (text.startsWith("=") && text.length > 1) return { f: text.slice(1) };
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { v: trimmed.toLowerCase() === "true" };
  if (ERRORS.has(trimmed.toUpperCase())) return { v: { error: trimmed.toUpperCase() as ErrorCode } };
  return (
    readAmount(trimmed) ??
    readDate(trimmed, context) ??
    readTime(trimmed) ??
    readMoment(trimmed, context) ??
    readFraction(trimmed) ?? { v: text }
  );
}

/** Reads a value as the API hands it over: texts as typed, numbers and booleans as they are. */
export function readInput(value: unknown, format: string, context: TypingContext): Typed {
  if (typeof value === "string") return readTyped(value, format, context);
  if (typeof value === "boolean") return format === "@" ? { v: value ? "TRUE" : "FALSE" } : { v: value };
  if (typeof value !== "number" || !Number.isFinite(value)) return {};
  const kept =
    Number.isInteger(value) && Math.abs(value) >= 1e15 ? Number(dropTail(BigInt(value).toString())) : value;
  return { v: format === "@" ? String(kept) : kept };
}
