import { type Cell, type Day, folded, isDay, plain, ymd } from "../../kernel";

/** Where the days of a month stand: in a row, or down a column. */
export interface DayAxis {
  readonly along: "row" | "column";
  /** The row, or the column. */
  readonly at: number;
  /** Column, or row, of each day from the 1st. */
  readonly places: readonly number[];
  /** Month and perhaps year where they stand with the days. */
  readonly month: { readonly year: number | null; readonly month: number } | null;
}

interface DayMark {
  readonly date: number;
  readonly month: { readonly year: number | null; readonly month: number } | null;
}

const WEEKDAY = "(?:\\s*[(/]?\\s*(?:周|星期|礼拜)?[一二三四五六日天]\\s*\\)?)?";
const PLAIN = new RegExp(`^d?(\\d{1,2})\\s*[日号]?${WEEKDAY}$`);
const DATED = new RegExp(
  `^(?:(20\\d{2})\\s*[-/.年]\\s*)?(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?${WEEKDAY}$`
);
/** Serials before this are numbers of something else. */
const FIRST_SERIAL = 36526;

/** A cell as a day: 1, "1日", "1号", "1(周二)", "12-1", "2026/12/1", a date. */
export function dayMark(cell: Cell | undefined): DayMark | null {
  if (typeof cell === "number") return numberMark(cell);
  const text = folded(plain(cell ?? null)).replace(/\s+/g, "");
  const dated = DATED.exec(text);
  if (dated) {
    const [, year, month, date] = dated;
    return { date: Number(date), month: { year: year ? Number(year) : null, month: Number(month) } };
  }
  const bare = PLAIN.exec(text);
  return bare && { date: Number(bare[1]), month: null };
}

function numberMark(cell: number): DayMark | null {
  if (Number.isInteger(cell) && cell >= 1 && cell <= 31) return { date: cell, month: null };
  if (cell < FIRST_SERIAL || !isDay(Math.floor(cell))) return null;
  const { year, month, day } = ymd(Math.floor(cell) as Day);
  return { date: day, month: { year, month } };
}

type Cells = readonly (readonly Cell[])[];

/** Rows and columns that may be the head; what stands further down is data. */
const HEAD_ROWS = 30;
const HEAD_COLUMNS = 8;
const LEAST_DAYS = 5;

/** The head that counts the days of a month, the longest run from the 1st. */
export function dayAxis(cells: Cells): DayAxis | null {
  const rows = cells.slice(0, HEAD_ROWS).map((line, at) => axisIn(line, "row", at));
  const columns = Array.from({ length: HEAD_COLUMNS }, (_, at) =>
    axisIn(
      cells.map((line) => line[at] ?? null),
      "column",
      at
    )
  );
  const found = [...rows, ...columns].filter((axis) => axis !== null);
  return found.sort((a, b) => b.places.length - a.places.length)[0] ?? null;
}

/** The 1st, then each next day, whatever stands between. */
function axisIn(line: readonly Cell[], along: DayAxis["along"], at: number): DayAxis | null {
  const marks = line.map(dayMark);
  const places: number[] = [];
  marks.forEach((mark, i) => {
    if (mark?.date === places.length + 1 && fitsMonth(marks[places[0] ?? i], mark)) places.push(i);
  });
  if (places.length < LEAST_DAYS || (places[0] === 0 && along === "row")) return null;
  return { along, at, places, month: marks[places[0]!]?.month ?? null };
}

/** Days of the next month go on with no count of this one. */
const fitsMonth = (first: DayMark | null | undefined, mark: DayMark): boolean =>
  (first?.month?.month ?? null) === (mark.month?.month ?? null);
