import { evidenceOf, labelOf, readAs, type Reading, recognise } from "../../domain/adoption";
import { isBlank, KINDS } from "../../domain/fields";
import { readId } from "../../domain/kernel";
import { REGISTERS } from "../../domain/registers";
import { columnOf, neededColumns, type TableSpec } from "../../domain/tables";
import type { Book } from "../../book/open";
import { a1, columnName, overlaps, type ReadPort, type TableInfo } from "../../excel";
import { listed, type Locale, text } from "../../text";
import { registerIn } from "./register";
import type { ScannedColumn, ScannedTable, ScanProblem } from "./scan-model";
import { seeTables, type SeenTable } from "./sheets";

/** Every table of the workbook: which register it is, and what each of its columns is for. */
export async function scannedTables(
  port: ReadPort,
  book: Book,
  wanted: TableSpec | null,
  locale: Locale
): Promise<ScannedTable[]> {
  const seen = await seeTables(port, book);
  return withRivals(
    seen.map((table) => scannedAs(table, inUse(book, table) ?? askedAs(table, wanted), locale)),
    locale
  );
}

/** What a table is taken for. */
export interface Judged {
  readonly spec: TableSpec | null;
  readonly confidence: number;
  readonly readings: readonly Reading[];
  /** The register whose roles the readings name, where it is another. */
  readonly readAs?: TableSpec;
  /** What words of its own were said to mean, where it is in use. */
  readonly meant?: ScannedTable["meant"];
}

/** Which register it is; `wanted` and `agreed` (column position by role) say what the user knows. */
export function judge(
  { sheet, table, found, columns }: SeenTable,
  wanted: TableSpec | null = null,
  agreed: Readonly<Record<string, number>> = {}
): Judged {
  const evidence = evidenceOf(columns, [sheet.name, found.title, table?.name ?? ""]);
  if (wanted) return { spec: wanted, confidence: 1, readings: readAs(wanted, evidence, agreed) };
  const best = recognise(REGISTERS, evidence);
  return best
    ? { spec: best.spec, confidence: best.confidence, readings: best.columns }
    : { spec: null, confidence: 0, readings: [] };
}

/** Read as the register that is asked for; which one it looks like is said all the same. */
function askedAs(seen: SeenTable, wanted: TableSpec | null): Judged {
  const best = judge(seen);
  return wanted === null || best.spec?.id === wanted.id
    ? best
    : { ...best, readings: judge(seen, wanted).readings, readAs: wanted };
}

/** A table that is in use already: what was agreed on. */
function inUse(book: Book, seen: SeenTable): Judged | null {
  for (const spec of REGISTERS) {
    const register = registerIn(book, spec);
    if (!register.ok || !register.value || !isTableOf(seen, register.value.table)) continue;
    const { columns } = register.value;
    const agreed = judge(
      seen,
      spec,
      Object.fromEntries(Object.entries(columns).flatMap(([id, at]) => (at === undefined ? [] : [[id, at]])))
    );
    return {
      ...agreed,
      meant: register.value.meant,
      readings: agreed.readings.map((reading) => (reading.by === "agreed" ? reading : LEFT)),
    };
  }
  return null;
}

const isTableOf = ({ table, sheet, area }: SeenTable, used: TableInfo): boolean =>
  used.range
    ? table === null && sheet.id === used.sheet && overlaps(area, used.range)
    : table?.id === used.id;

/** A table as it is told. */
export function scannedAs(
  seen: SeenTable,
  { spec, confidence, readings, readAs: other, meant = {} }: Judged,
  locale: Locale
): ScannedTable {
  const { sheet, table, area, headerRows, totals, columns, found } = seen;
  const asked = other ?? spec;
  return {
    sheet: sheet.name,
    range: a1(area),
    kind: table ? "table" : "range",
    name: table?.name ?? null,
    title: found.title,
    headerRows,
    totalsRow: totals,
    lines: found.lines.length,
    register: spec?.id ?? null,
    confidence,
    columns: columns.map(({ header }, i) =>
      scannedColumn(
        asked,
        { col: columnName(found.span.from + i), header, words: wordsIn(seen, found.span.from + i) },
        readings[i],
        locale
      )
    ),
    meant,
    problems: spec ? problemsOf(seen, spec, readings, locale) : [],
  };
}

/** A list of words has no more of them, and none that is longer. */
const MOST_WORDS = 24;
const LONGEST_WORD = 16;

function wordsIn({ found }: SeenTable, col: number): readonly string[] {
  const words = new Set<string>();
  for (const { cells } of found.lines) {
    const cell = cells[col] ?? "";
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > LONGEST_WORD || words.size > MOST_WORDS) return [];
    words.add(cell.trim());
  }
  return words.size > MOST_WORDS ? [] : [...words];
}

const LEFT: Reading = { role: null, confidence: 0, by: "words", ask: false, alike: 0 };

function scannedColumn(
  spec: TableSpec | null,
  column: Pick<ScannedColumn, "col" | "header" | "words">,
  reading: Reading = LEFT,
  locale: Locale
): ScannedColumn {
  const { role, confidence, by, ask } = reading;
  const label = spec && role !== null ? labelOf(spec, role) : null;
  return {
    ...column,
    role,
    label,
    confidence,
    by,
    ask,
    evidence: evidenceText(spec, column.header, reading, locale),
  };
}

function evidenceText(
  spec: TableSpec | null,
  header: string,
  { role, by, alike }: Reading,
  locale: Locale
): string {
  const column = spec && role !== null ? columnOf(spec, role) : null;
  if (!column) return "";
  const label = column.header[locale];
  if (by === "agreed") return text("adoption.agreed", {}, locale);
  return by === "content"
    ? text("adoption.like", { share: Math.round(alike * 100), label }, locale)
    : text("adoption.byWords", { header, label }, locale);
}

function problemsOf(
  seen: SeenTable,
  spec: TableSpec,
  readings: readonly Reading[],
  locale: Locale
): ScanProblem[] {
  const label = (id: string) => columnOf(spec, id)?.header[locale] ?? id;
  const missing = neededColumns(spec).filter(({ id }) => !readings.some(({ role }) => role === id));
  const asked = readings.flatMap(({ role, ask }) => (role !== null && ask ? [label(role)] : []));
  const problem = (code: ScanProblem["code"], params: Record<string, string | number>): ScanProblem => ({
    code,
    message: text(`adoption.${code}`, params, locale),
  });
  return [
    ...(seen.sheet.protected ? [problem("protected", { sheet: seen.sheet.name })] : []),
    ...(missing.length > 0
      ? [
          problem("missing", {
            columns: listed(
              missing.map(({ id }) => label(id)),
              locale
            ),
          }),
        ]
      : []),
    ...(asked.length > 0 ? [problem("ask", { columns: listed(asked, locale) })] : []),
    ...seen.columns.flatMap(({ header, cells }, i) =>
      cellProblems(spec, readings[i], header, cells).map(({ code, params }) => problem(code, params))
    ),
  ];
}

type CellProblem = {
  readonly code: "damaged" | "textDates";
  readonly params: Record<string, string | number>;
};

function cellProblems(
  spec: TableSpec,
  reading: Reading | undefined,
  header: string,
  cells: SeenTable["columns"][number]["cells"]
): CellProblem[] {
  const kind = reading?.role ? columnOf(spec, reading.role)?.kind : undefined;
  const filled = cells.filter((cell) => !isBlank(cell));
  if (kind === "id") {
    const broken = filled.filter((cell) => readId(cell ?? "").kind === "damaged");
    return broken.length > 0
      ? [{ code: "damaged", params: { header, count: broken.length, number: String(broken[0]) } }]
      : [];
  }
  if (kind !== "day" && kind !== "moment" && kind !== "deadline") return [];
  const texts = filled.filter((cell) => typeof cell === "string" && KINDS[kind].read(cell, {}).ok);
  return texts.length > 0 ? [{ code: "textDates", params: { header, value: String(texts[0]) } }] : [];
}

/** Two tables that may be the same register: nobody chooses for the user. */
function withRivals(tables: readonly ScannedTable[], locale: Locale): ScannedTable[] {
  return tables.map((table): ScannedTable => {
    const rival = tables.find(
      (other) => other !== table && table.register !== null && other.register === table.register
    );
    if (!rival || table.register === null) return table;
    const spec = REGISTERS.find(({ id }) => id === table.register);
    const params = {
      register: spec?.sheet[locale] ?? table.register,
      where: `${rival.sheet}!${rival.range}`,
    };
    return {
      ...table,
      problems: [...table.problems, { code: "rival", message: text("adoption.rival", params, locale) }],
    };
  });
}
