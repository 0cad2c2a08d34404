import type { Expected, Expression, WorkedCase } from "../../selftest";
import { type Area, asTyped, type CellInput, columnName, type InputGrid, type Step } from "../../excel";
import { type Locale, text, type TextKey } from "../../text";

type Cases = typeof import("../../selftest");

export interface SelfTestSheet {
  readonly name: string;
  readonly locale: Locale;
  readonly mode: "packs" | "workbook";
  /** How the formula of a case is written: as it is, or by the rules of the workbook. */
  readonly formulaOf: (e: Expression) => string;
}

const COLUMNS = ["id", "scene", "formula", "result", "expected", "passed", "rules"] as const;
const WIDTHS = [54, 290, 180, 105, 105, 48, 90];
const [ID, , FORMULA, RESULT, EXPECTED, PASSED] = COLUMNS.map((_, i) => i) as [
  number,
  number,
  number,
  number,
  number,
  number,
];
const SUMMARY_ROW = 1;
const HEAD_ROW = 3;
const FIRST_ROW = 4;
const MOMENT = "yyyy-mm-dd hh:mm";
const GREEN = { fill: "#C6EFCE", color: "#006100" };
const RED = { fill: "#FFC7CE", color: "#9C0006" };
/** The serial of 2 January 1904 where day 1 is 1 January 1900. */
const SERIAL_1904 = 1463;

interface Line {
  readonly cells: readonly CellInput[];
  readonly isMoment: boolean;
}

/** Everything on the sheet 店务自检: title, summary, one row a case, and at the end what has no formula. */
export function selfTestSteps(sheet: SelfTestSheet, cases: Cases): { steps: Step[]; area: Area } {
  const { name, locale, mode } = sheet;
  const say = (key: TextKey) => text(key, {}, locale);
  const lines = [dateSystem(locale), ...cases.WORKED_CASES.map((c) => lineOf(sheet, c))].map((line, i) =>
    compared(line, FIRST_ROW + i, locale)
  );
  const rest = [
    [say("selftest.uncomputed"), ""],
    ...cases.UNCOMPUTED.map((c) => [c.id, c[locale], "", "", "", "", c.rules.join(" ")]),
  ].map(wide);
  const body = row(FIRST_ROW, lines.length);
  const end = FIRST_ROW + lines.length + 1;
  const write = (at: Area, cells: InputGrid): Step => ({ do: "write", sheet: name, at, cells });
  const steps: Step[] = [
    { do: "addSheet", name },
    ...WIDTHS.map((points, col): Step => ({ do: "width", sheet: name, col, cols: 1, points })),
    ...looks(name, body, end, lines),
    write(row(0, 1), [wide([say(`selftest.heading.${mode}`)])]),
    write(row(SUMMARY_ROW, 1), [wide([summary(body, locale)])]),
    write(row(SUMMARY_ROW + 1, 1), [wide([say(`selftest.note.${mode}`)])]),
    write(row(HEAD_ROW, 1), [COLUMNS.map((c) => say(`selftest.column.${c}`))]),
    write(
      body,
      lines.map((l) => l.cells)
    ),
    write(row(end, rest.length), rest),
    ...highlights(name, body, locale),
    { do: "freeze", sheet: name, rows: FIRST_ROW, cols: 0 },
  ];
  return { steps, area: row(0, end + rest.length) };
}

const row = (at: number, rows: number): Area => ({ row: at, col: 0, rows, cols: COLUMNS.length });
const column = (area: Area, col: number, cols = 1): Area => ({ ...area, col, cols });
const wide = (cells: readonly string[]): CellInput[] =>
  COLUMNS.map((_, i) => (cells[i]?.startsWith("=") ? cells[i] : asTyped(cells[i] ?? "")));

function lineOf({ locale, formulaOf }: SelfTestSheet, c: WorkedCase): Line {
  const formula = formulaOf(c.formula);
  return {
    cells: [
      asTyped(c.id),
      asTyped(c[locale]),
      asTyped(formula),
      formula,
      expectedCell(c.expected, locale),
      "",
      asTyped(c.rules.join(" ")),
    ],
    isMoment: "moment" in c.expected,
  };
}

/** A case of Excel itself: in a workbook that counts from 1904 native dates and ours are four years apart. */
function dateSystem(locale: Locale): Line {
  const formula = "=DATE(1904,1,2)";
  const scene = asTyped(text("selftest.dateSystem", {}, locale));
  return {
    cells: [asTyped("TC00"), scene, asTyped(formula), formula, SERIAL_1904, "", ""],
    isMoment: false,
  };
}

/** Moments are written as native dates, so that they are right in the workbook's own date system. */
function expectedCell(expected: Expected, locale: Locale): CellInput {
  if ("error" in expected) return errorWord(expected.error, locale);
  if ("moment" in expected) {
    const [day = "", time = "0:0"] = expected.moment.split(" ");
    const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
    return `=DATE(${day.split("-").map(Number).join(",")})+TIME(${hour},${minute},${second})`;
  }
  return typeof expected.value === "string" ? asTyped(expected.value) : expected.value;
}

/** An error in words: a text that is just "#N/A" would be taken for the error itself. */
const errorWord = (kind: string, locale: Locale): string => text("selftest.error", { kind }, locale);

/** Compared by native Excel: errors by their kind, numbers to a millionth, everything else by type and value. */
function compared(line: Line, index: number, locale: Locale): Line {
  const [d, e] = [RESULT, EXPECTED].map((col) => `${columnName(col)}${index + 1}`);
  const error = (word: string) => errorWord(word, locale);
  const kind = `IFERROR(CHOOSE(ERROR.TYPE(${d}),"?","?","${error("#VALUE!")}","?","?","?","${error("#N/A")}"),"?")`;
  const number = `ABS(${d}-${e})<0.000001`;
  const other = `AND(ISNUMBER(${d})=ISNUMBER(${e}),ISLOGICAL(${d})=ISLOGICAL(${e}),${d}&""=${e}&"")`;
  const same = `IF(ISERROR(${d}),${kind}=${e},IF(AND(ISNUMBER(${d}),ISNUMBER(${e})),${number},${other}))`;
  const words = [text("selftest.passed", {}, locale), text("selftest.differs", {}, locale)];
  const formula = `=IF(${same},"${words[0]}","${words[1]}")`;
  return { ...line, cells: line.cells.map((cell, i) => (i === PASSED ? formula : cell)) };
}

function summary(body: Area, locale: Locale): string {
  const range = rangeText(column(body, PASSED));
  const passed = `COUNTIF(${range},"${text("selftest.passed", {}, locale)}")`;
  return `="${text("selftest.summary", {}, locale)}"&${passed}&" / "&ROWS(${range})`;
}

const rangeText = ({ row: at, col, rows }: Area): string =>
  `$${columnName(col)}$${at + 1}:$${columnName(col)}$${at + rows}`;

function looks(sheet: string, body: Area, end: number, lines: readonly Line[]): Step[] {
  const format = (at: Area, f: Extract<Step, { do: "format" }>["format"]): Step => ({
    do: "format",
    sheet,
    at,
    format: f,
  });
  const grey = { color: "#595959" };
  return [
    format(column(row(0, 1), ID), { bold: true, size: 14 }),
    format(column(row(SUMMARY_ROW, 1), ID), { bold: true, size: 12 }),
    format(column(row(SUMMARY_ROW + 1, 1), ID), grey),
    format(row(HEAD_ROW, 1), { bold: true, fill: "#E7E6E6" }),
    format(column(body, ID, FORMULA + 1), { numberFormat: "@" }),
    format(column(body, FORMULA), grey),
    format(column(body, RESULT, 2), { align: "Left" }),
    ...momentRuns(lines).map(({ from, rows }) =>
      format(column({ ...body, row: FIRST_ROW + from, rows }, RESULT, 2), { numberFormat: MOMENT })
    ),
    format(column(row(end, 1), ID), { bold: true }),
  ];
}

/** Neighbouring rows that hold moments, formatted together. */
function momentRuns(lines: readonly Line[]): { from: number; rows: number }[] {
  const runs: { from: number; rows: number }[] = [];
  lines.forEach(({ isMoment }, i) => {
    const last = runs.at(-1);
    if (!isMoment) return;
    if (last && last.from + last.rows === i) last.rows += 1;
    else runs.push({ from: i, rows: 1 });
  });
  return runs;
}

function highlights(sheet: string, body: Area, locale: Locale): Step[] {
  const yes = text("selftest.passed", {}, locale);
  const passed = columnName(PASSED);
  const all = `COUNTIF(${rangeText(column(body, PASSED))},"${yes}")=${body.rows}`;
  const top = { ...row(SUMMARY_ROW, 1), cols: 2 };
  const rule = (at: Area, formula: string, format: typeof GREEN): Step => ({
    do: "highlight",
    sheet,
    at,
    formula,
    format,
  });
  return [
    rule(column(body, PASSED), `=$${passed}${FIRST_ROW + 1}="${yes}"`, GREEN),
    rule(body, `=$${passed}${FIRST_ROW + 1}<>"${yes}"`, RED),
    rule(top, `=${all}`, GREEN),
    rule(top, `=NOT(${all})`, RED),
  ];
}
