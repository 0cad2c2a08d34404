import {
  a1,
  type Area,
  type CellValue,
  type Contents,
  type ReadPort,
  type Region,
  type Survey,
  type TableInfo,
} from "../excel";
import type { FoundTable, Line } from "../domain/adoption";
import { placeOfName } from "./names";
import { aText, shape } from "./parse";
import type { Settings } from "./settings";

/** A record of a register whose table is a plain range names the workbook name of its headers. */
const OF_A_RANGE = shape({ range: aText });
const REGISTERS = "register.";
/** So many rows at the end of a sheet are looked through for the last line. */
const WINDOW = 600;

interface Known {
  readonly name: string;
  /** The row or the two rows of headers. */
  readonly header: Region;
  /** Everything below them in these columns. */
  readonly below: Region | null;
  /** The end of it, where it is long. */
  readonly window: Region | null;
}

/**
 * The plain ranges that are used as registers, as the tables that they are to the user: from the last row of headers to
 * the last line. Two round trips at most, none where no range is used.
 */
export async function rangesIn(port: ReadPort, survey: Survey, settings: Settings): Promise<TableInfo[]> {
  const known = knownRanges(survey, settings);
  if (known.length === 0) return [];
  const { tableUnder, headerNames } = await import(/* webpackChunkName: "adoption" */ "../domain/adoption");
  const first = await readAll(
    port,
    known.map(({ header }) => header),
    known.map(({ window }) => window)
  );
  const under = (one: Known, headers: readonly Line[], lines: readonly Line[]): FoundTable | null =>
    tableUnder([...headers, ...lines], {
      row: one.header.at.row,
      headerRows: one.header.at.rows === 2 ? 2 : 1,
      span: { from: 0, to: one.header.at.cols - 1 },
    });
  const seen = known.map((one, i) => ({
    one,
    headers: first.headers[i] ?? [],
    found: under(one, first.headers[i] ?? [], first.lines[i] ?? []),
  }));
  // The end of the sheet is somebody else's: then all of it is looked through.
  const lost = seen.filter(
    ({ one, found }) =>
      found?.lines.length === 0 &&
      one.window !== null &&
      one.below !== null &&
      one.window.at.row > one.below.at.row
  );
  const rest = await readAll(
    port,
    [],
    lost.map(({ one }) => one.below)
  );
  return seen.map((entry) => {
    const again = lost.indexOf(entry);
    const found = again < 0 ? entry.found : under(entry.one, entry.headers, rest.lines[again] ?? []);
    return tableOf(
      entry.one,
      headerNames(entry.headers, { from: 0, to: entry.one.header.at.cols - 1 }),
      found,
      survey
    );
  });
}

function knownRanges(survey: Survey, { records }: Settings): Known[] {
  return [...records].flatMap(([key, { value }]): Known[] => {
    const name = key.startsWith(REGISTERS) ? OF_A_RANGE(value)?.range : undefined;
    const formula = survey.names.find((n) => n.name === name)?.formula;
    const header = formula === undefined ? null : placeOfName(formula, survey);
    return name === undefined || header === null ? [] : [{ name, header, ...belowOf(header, survey) }];
  });
}

function belowOf({ sheet, at }: Region, { sheets }: Survey): Pick<Known, "below" | "window"> {
  const used = sheets.find(({ id }) => id === sheet)?.used;
  const [top, end] = [at.row + at.rows, used ? used.row + used.rows : 0];
  if (end <= top) return { below: null, window: null };
  const from = Math.max(top, end - WINDOW);
  return {
    below: { sheet, at: { ...at, row: top, rows: end - top } },
    window: { sheet, at: { ...at, row: from, rows: end - from } },
  };
}

async function readAll(port: ReadPort, headers: readonly Region[], below: readonly (Region | null)[]) {
  const there = below.filter((region) => region !== null);
  if (headers.length + there.length === 0) return { headers: [], lines: [] };
  const read = await port.read([...headers, ...there]);
  const lines = (region: Region | null): Line[] =>
    region === null ? [] : linesOf(region.at, read[headers.length + there.indexOf(region)]);
  return { headers: headers.map(({ at }, i) => linesOf(at, read[i])), lines: below.map(lines) };
}

const linesOf = ({ row }: Area, contents: Contents | undefined): Line[] =>
  (contents?.values ?? []).map((cells: readonly CellValue[], i) => ({ row: row + i, cells }));

/** A range without lines has one blank line, as a table of Excel's has. */
function tableOf(
  { name, header }: Known,
  headers: readonly string[],
  found: FoundTable | null,
  survey: Survey
): TableInfo {
  const { at, sheet } = header;
  const top = at.row + at.rows - 1;
  const last = Math.max(top + 1, found?.last ?? top + 1);
  return {
    id: name,
    name: survey.sheets.find(({ id }) => id === sheet)?.name ?? a1(at),
    sheet,
    area: { ...at, row: top, rows: last - top + 1 },
    totals: false,
    columns: uniqueNames(headers),
    range: at,
  };
}

/** As Excel names the columns of a table: a name that is there already gets a number. */
export function uniqueNames(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  return names.map((name) => {
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name} (${nth})`;
  });
}
