import type { ReconcileAnswer } from "../../domain/statements";
import type { Draft } from "../../book/draft";
import { headersBeside, type OwnHeaders } from "./kept";
import { type Area, asTyped, type CellInput, type InputGrid, type ReadPort, type Region } from "../../excel";
import { type Locale, text } from "../../text";
import { done, type Outcome, refuse } from "../contract";
import { inWords } from "./reconcile";
import type { RefundPlace } from "./register";

const IDS = ["state", "why"] as const;
type OwnId = (typeof IDS)[number];

/** What a run says of the register's lines, and of which of them it says nothing. */
type Found = Pick<ReconcileAnswer, "pairs" | "outside">;

/**
 * Writes state and reason beside the lines: into our columns of the last run, else into new ones at the right end. A
 * register that has a column for the state takes it there, as long as nobody has written anything in it.
 */
export async function writeBeside(
  port: ReadPort,
  draft: Draft,
  place: RefundPlace,
  { known, locale, ...answer }: Found & { known: OwnHeaders | null; locale: Locale }
): Promise<Outcome<OwnHeaders>> {
  const at = known?.sheet === place.sheet ? await positionsOf(port, place, known) : null;
  const cells = cellsOf(place, answer, locale);
  if (known && at) {
    await overwrite(port, draft, place, at, cells, linesOf(place, answer.outside));
    return done(known);
  }
  const waiting = await waitingColumn(port, place);
  const added = await add(port, draft, place, cells, { locale, ids: waiting === null ? IDS : ["why"] });
  if (!added.ok || waiting === null) return added;
  await overwrite(port, draft, place, { state: waiting }, cells);
  return done({ ...added.value, state: place.headers[waiting] ?? "" });
}

/** The register's own column for the state while nothing stands in it. */
async function waitingColumn(port: ReadPort, place: RefundPlace): Promise<number | null> {
  const at = place.columns.tied;
  if (at === undefined || place.body.rows === 0) return null;
  const [stood] = await port.read([regionAt(place, at)]);
  return stood?.formulas.every((row) => row.every((cell) => cell === "")) ? at : null;
}

type Positions = Readonly<Record<OwnId, number>>;
type OwnCells = Readonly<Record<OwnId, readonly CellInput[]>>;

async function positionsOf(
  port: ReadPort,
  { sheet, body, headers }: RefundPlace,
  known: OwnHeaders
): Promise<Positions | null> {
  const all = [...headers, ...(await headersBeside(port, sheet, { ...body, cols: headers.length }))];
  const [state, why] = IDS.map((id) => all.indexOf(known[id]));
  return state === undefined || why === undefined || state < 0 || why < 0 ? null : { state, why };
}

/** One line of the register may be in one pair only; a line in none is left blank: nothing is due for it. */
function cellsOf({ body }: RefundPlace, { pairs }: Found, locale: Locale): OwnCells {
  const byRow = new Map(pairs.flatMap((p) => (p.row === null ? [] : [[p.row, p] as const])));
  const lines = Array.from({ length: body.rows }, (_, i) => byRow.get(body.row + i + 1));
  return {
    state: lines.map((p) => (p ? text(`bucket.${p.bucket}`, {}, locale) : "")),
    why: lines.map((p) => (p ? asTyped(inWords(p.told, locale)) : "")),
  };
}

/** Positions of rows of the sheet among the lines. */
const linesOf = ({ body }: RefundPlace, rows: readonly number[]): ReadonlySet<number> =>
  new Set(rows.map((row) => row - body.row - 1));

const column = (cells: readonly (CellInput | null)[]): InputGrid => cells.map((cell) => [cell]);
const regionAt = ({ sheet, body }: RefundPlace, offset: number): Region => ({
  sheet,
  at: { ...body, col: body.col + offset, cols: 1 },
});

async function overwrite(
  port: ReadPort,
  draft: Draft,
  place: RefundPlace,
  at: Partial<Positions>,
  cells: OwnCells,
  outside: ReadonlySet<number> = new Set()
): Promise<void> {
  const own = IDS.flatMap((id) => {
    const offset = at[id];
    return offset === undefined ? [] : [{ id, region: regionAt(place, offset) }];
  });
  const before = await port.read(own.map(({ region }) => region));
  // What an earlier run found in its files stands, as long as these files say nothing about it.
  const keeps = (line: number) => outside.has(line) && before.some(({ values }) => values[line]?.[0] !== "");
  own.forEach(({ id, region }, i) => {
    const stood = before[i];
    const wanted = cells[id].map((cell, line) => (keeps(line) ? null : cell));
    if (stood) draft.edit(region, stood, column(wanted));
  });
}

async function add(
  port: ReadPort,
  draft: Draft,
  place: RefundPlace,
  cells: OwnCells,
  { locale, ids }: { locale: Locale; ids: readonly OwnId[] }
): Promise<Outcome<OwnHeaders>> {
  const right: Area = {
    row: place.body.row - 1,
    col: place.body.col + place.headers.length,
    rows: place.body.rows + 1 + (place.table?.totals ? 1 : 0),
    cols: ids.length,
  };
  const beside = { sheet: place.sheet, at: right };
  const [stood] = await port.read([beside]);
  if (!stood || stood.formulas.some((row) => row.some((cell) => cell !== "")))
    return refuse("statements.noRoom", { sheet: place.sheetName });
  const names = ids.map((id) => freeHeader(text(`statements.column.${id}`, {}, locale), place.headers));
  draft.seen(beside, stood);
  ids.forEach((id, i) => {
    const at = { ...right, col: right.col + i, cols: 1 };
    const body = { ...at, row: at.row + 1, rows: place.body.rows };
    if (place.table) draft.addColumn(place.table, names[i] ?? "");
    else draft.edit({ sheet: place.sheet, at: { ...at, rows: 1 } }, blankOf(1), [[names[i] ?? ""]]);
    draft.fill({ sheet: place.sheet, at: body }, column(cells[id]), place.table === null);
  });
  const nameOf = (id: OwnId) => names[ids.indexOf(id)] ?? "";
  return done({ sheet: place.sheet, state: nameOf("state"), why: nameOf("why") });
}

const blankOf = (rows: number) => {
  const cells = Array.from({ length: rows }, () => [""]);
  return { values: cells, formulas: cells };
};

function freeHeader(wanted: string, taken: readonly string[]): string {
  let name = wanted;
  for (let n = 2; taken.includes(name); n++) name = `${wanted} ${n}`;
  return name;
}
