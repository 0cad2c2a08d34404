import { columnOf, health, type TableSpec } from "../../../domain/tables";
import { Draft } from "../../../book/draft";
import { type Book, bodyOf, sheetOf } from "../../../book/open";
import { recordIn } from "../../../book/record-kind";
import { a1, asTyped, columnName, type ReadPort, type Region } from "../../../excel";
import { listed } from "../../../text";
import { type CommandContext, done, type Outcome, type Planned, refuse } from "../../contract";
import { problemsAt } from "../due";
import type { RegisterProblem } from "../model";
import { readColumns } from "../read-columns";
import { REGISTER, type Register, registerKey, registerOf, type RegisterRecord, said } from "../register";
import { retypedIn, type Retyped, writtenAs } from "./cells";
import { isPlaceholder, lostColumns, type LostColumn } from "./headers";
import type { Repair, RepairAnswer } from "./model";
import { tableFor } from "./table";

interface Repairing {
  readonly port: ReadPort;
  readonly book: Book;
  readonly spec: TableSpec;
  readonly context: CommandContext;
}

/** What the plan of a repair is made of. */
interface Found extends Repairing {
  readonly record: RegisterRecord;
  readonly register: Register;
  readonly lost: readonly LostColumn[];
}

const SAMPLE = 200;
/** Cells that are put right at once; the rest is offered again. */
const MOST_CELLS = 500;

/** Five round trips at most and one for each 4 MB: a sample, the columns, the cells to be put right and their formats. */
export async function planRepair(repairing: Repairing): Promise<Outcome<Planned<RepairAnswer>>> {
  const { port, book, spec, context } = repairing;
  const record = recordIn(book, REGISTER, registerKey(spec));
  if (!record.ok) return record;
  const none = said(spec, "add.none", {}, context.locale);
  if (!record.value) return refuse(none.code, none.params);
  const table = tableFor(book, record.value);
  if (!table) return refuse("register.repair.lost", { register: spec.sheet[context.locale] });
  const sheet = sheetOf(book, table.sheet);
  if (sheet.protected) return refuse("refuse.protected", { sheet: sheet.name });
  const known = registerOf(spec, record.value, table);
  const body = bodyOf(table);
  const at = { ...body, rows: Math.max(1, Math.min(body.rows, SAMPLE)) };
  const [rows = []] = await port.values([{ sheet: table.sheet, at }]);
  const sample = table.columns.map((_, i) => rows.map((row) => row[i] ?? ""));
  const lost = lostColumns(spec, record.value, known, sample);
  const found = lost.flatMap(({ id, at: where }) => (where === null ? [] : [[id, where] as const]));
  const register = { ...known, columns: { ...known.columns, ...Object.fromEntries(found) } };
  return planned({ ...repairing, record: record.value, register, lost });
}

async function planned(found: Found): Promise<Outcome<Planned<RepairAnswer>>> {
  const { port, book, register, context } = found;
  const draft = new Draft(book, context);
  const columns = Object.keys(register.columns);
  const [cells = {}] = await readColumns(port, [{ register, columns }]);
  const retyped = await retype(found, draft, retypedIn(register, cells).slice(0, MOST_CELLS));
  const repairs = [...repairHeaders(found, draft), ...retyped.map((one) => repairOf(found, one))];
  const isDone = new Set(retyped.map(({ column, index }) => `${column} ${index}`));
  const wrong = health(register.spec, cells).filter(({ column, index }) => !isDone.has(`${column} ${index}`));
  const left = [...goneIn(found), ...problemsAt(book, register, wrong)];
  const params = { table: register.table.name, count: repairs.length, left: left.length };
  const isQuiet = repairs.length === 0;
  const where = listed(
    repairs.slice(0, 5).map(({ cell }) => cell),
    context.locale
  );
  return done({
    preview: { repairs, left },
    writes: draft.plan(
      isQuiet
        ? { code: "register.repair.nothing", params }
        : { code: "register.repair.touches", params: { ...params, where } }
    ),
    success: { code: isQuiet ? "register.repair.nothing" : "register.repair.done", params },
    show: null,
  });
}

const regionOf = ({ table }: Register, { at, index }: Pick<Retyped, "at" | "index">): Region => {
  const body = bodyOf(table);
  return { sheet: table.sheet, at: { row: body.row + index, col: body.col + at, rows: 1, cols: 1 } };
};

/** Cells that formulas fill are left to their formulas. */
async function retype({ port, register }: Found, draft: Draft, all: readonly Retyped[]): Promise<Retyped[]> {
  if (all.length === 0) return [];
  const regions = all.map((one) => regionOf(register, one));
  const [contents, looks] = [await port.read(regions), await port.looks(regions)];
  return all.filter((one, i) => {
    const [region, before] = [regions[i], contents[i]];
    const isFormula = String(before?.formulas[0]?.[0] ?? "").startsWith("=");
    if (!region || !before || isFormula) return false;
    const shown = looks[i]?.numberFormats[0] ?? "General";
    const { cell, format } = writtenAs(register, one, shown);
    draft.retype(region, before, cell, { now: format, before: shown });
    return true;
  });
}

function repairOf({ book, register, context }: Found, one: Retyped): Repair {
  const { sheet, at } = regionOf(register, one);
  const { kind, column, before, after } = one;
  return {
    ...{ kind, before, after, sheet: sheetOf(book, sheet).name, cell: a1(at) },
    column: columnOf(register.spec, column)?.header[context.locale] ?? column,
  };
}

/** Headers that were deleted are written back; those with another name, and a table with another id, are remembered. */
function repairHeaders({ book, spec, record, register, lost, context }: Found, draft: Draft): Repair[] {
  const { table } = register;
  const columns: Record<string, string> = { ...record.columns };
  const repairs: Repair[] = [];
  const put = (kind: Repair["kind"], at: number, column: string, before: string, after: string) =>
    repairs.push({
      ...{ kind, column, before, after, sheet: sheetOf(book, table.sheet).name },
      cell: a1({ row: table.area.row, col: table.area.col + at, rows: 1, cols: 1 }),
    });
  if (table.id !== record.table) put("table", 0, "", record.table, table.name);
  for (const { id, header, at } of lost) {
    if (at === null) continue;
    const now = table.columns[at] ?? "";
    const label = columnOf(spec, id)?.header[context.locale] ?? id;
    const isGone = isPlaceholder(now) && table.range?.rows !== 2;
    put(isGone ? "header" : "renamed", at, label, isGone ? now : header, isGone ? header : now);
    if (isGone) writeHeader(draft, register, at, now, header);
    else columns[id] = now;
  }
  if (repairs.some(({ kind }) => kind !== "header"))
    draft.remember(REGISTER, { ...record, table: table.id, columns }, { key: registerKey(spec) });
  return repairs;
}

function writeHeader(draft: Draft, { table }: Register, at: number, now: string, header: string): void {
  const place = { row: table.area.row, col: table.area.col + at, rows: 1, cols: 1 };
  const stood = table.range === undefined ? now : "";
  draft.edit({ sheet: table.sheet, at: place }, { values: [[stood]], formulas: [[stood]] }, [
    [asTyped(header)],
  ]);
}

/** Columns that nobody can find for certain. */
const goneIn = ({ book, register, lost, context }: Found): RegisterProblem[] =>
  lost
    .filter(({ at }) => at === null)
    .map(({ id, header }) => ({
      register: register.spec.id,
      sheet: sheetOf(book, register.table.sheet).name,
      row: register.table.area.row + 1,
      col: columnName(register.table.area.col),
      column: columnOf(register.spec, id)?.header[context.locale] ?? id,
      code: "register.repair.column",
      message: { code: "register.repair.column", params: { column: header } },
    }));
