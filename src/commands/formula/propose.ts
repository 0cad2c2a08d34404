import { DAMAGE, REFUND_TIME_COLUMNS } from "../../domain/registers";
import { match, type Named } from "../../domain/tables";
import type { FunctionSpec, Param } from "../../functions/catalog";
import type { Book } from "../../book/open";
import { HOLIDAYS_NAME, RULES_NAME } from "../../book/record";
import { scan } from "../../book/scan";
import type { ActiveCell, ReadPort } from "../../excel";
import { columnFor, COLUMN_PICKS, USUAL_WORDS } from "./columns";
import type { ArgumentOption, ProposedArgument } from "./proposal";
import { type Field, logIn, onSheet, ratesIn, type Surroundings, surroundingsOf } from "./surroundings";
import { findStaff } from "../staff/find";

/** All that is known around the cell a formula goes into. */
export interface Scene {
  readonly spec: FunctionSpec;
  readonly around: Surroundings | null;
  /** Ranges elsewhere in the workbook, by the argument they would be. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

const hasName = ({ survey }: Book, name: string) => survey.names.some((n) => n.name === name);

/** At most two round trips. */
export async function sceneOf(
  port: ReadPort,
  book: Book,
  spec: FunctionSpec,
  cell: ActiveCell
): Promise<Scene> {
  const around = await surroundingsOf(port, book, cell);
  const elsewhere = new Map<string, string>();
  const offer = (id: string, text: string | null) => {
    if (text !== null && spec.params.some((p) => p.id === id)) elsewhere.set(id, text);
  };
  offer("rules", hasName(book, RULES_NAME) ? RULES_NAME : null);
  offer("holidays", hasName(book, HOLIDAYS_NAME) ? HOLIDAYS_NAME : null);
  offer("rates", ratesIn(book, cell));
  offer("log", logIn(book, cell));
  if (spec.params.some((p) => p.id === "staff")) offer("staff", await staffIn(port, book, cell));
  return { spec, around, elsewhere };
}

/** The staff list in use, on whatever sheet it stands; never the one the formula goes into. */
async function staffIn(port: ReadPort, book: Book, cell: ActiveCell): Promise<string | null> {
  const staff = findStaff(book, await scan(port, book));
  const chosen = staff.ok ? staff.value.chosen : null;
  if (!chosen || chosen.sheet.id === cell.sheet.id || chosen.mapping.number === undefined) return null;
  return onSheet(chosen.sheet.name, chosen.at);
}

const quotedWord = (word: string): string => `"${word.replace(/"/g, '""')}"`;

/** Arguments that are a column of the row: everything but tables, and what is one for the whole workbook. */
const isColumn = ({ type, id }: Param): boolean =>
  !["table", "holidays", "shifts", "rules"].includes(type) && id !== "pick";

/** The column of each argument, by the shared matcher; what two columns may be is nobody's. */
function columnsOf({ spec, around }: Scene): ReadonlyMap<string, Field> {
  if (!around) return new Map();
  const wanted = spec.params.filter(isColumn);
  const headers = around.fields.map((f) => f.header);
  const ordered = [...wanted.filter((p) => !p.optional), ...wanted.filter((p) => p.optional)];
  const found = match(
    ordered.map((p) => columnFor(spec, p)),
    headers
  ).columns;
  return new Map(
    ordered.flatMap((p) => {
      const at = found[p.id];
      const field = at === undefined ? undefined : around.fields[at];
      const isTwice = headers.filter((h) => h === field?.header).length > 1;
      return field === undefined || isTwice ? [] : [[p.id, field] as const];
    })
  );
}

const EVENTS = REFUND_TIME_COLUMNS.filter(({ id }) => id !== "override");

/** Columns of the times of a refund among some fields. */
function timesOf({ fields }: Surroundings, columns: readonly Named[] = REFUND_TIME_COLUMNS): Field[] {
  const headers = fields.map((f) => f.header);
  const found = match(columns, headers).columns;
  return Object.values(found).flatMap((at) => {
    const field = at === undefined ? undefined : fields[at];
    return field ? [field] : [];
  });
}

type Span = ReturnType<Surroundings["span"]>;

/** The cells of the row from the first of some columns to the last, without the formula's own among them. */
function spanOf(around: Surroundings, wanted: readonly Field[], own: number): Span | "circular" | null {
  const inOrder = [...wanted].sort((a, b) => a.col - b.col);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return null;
  return first.col < own && own < last.col ? "circular" : around.span(first, last);
}

/** The larger part of a row on one side of the formula's own column. */
function besideOf({ fields }: Surroundings, own: number): Field[] {
  const [left, right] = [fields.filter((f) => f.col < own), fields.filter((f) => f.col > own)];
  return left.length >= right.length ? left : right;
}

/** Ids of the arguments that take the cells of a row and the headers over them, by the function. */
const ROW_ARGUMENT: Readonly<Record<string, string>> = {
  REFUND_DUE: "times",
  CLAIM_MISSING: "row",
  ROSTER_COUNT: "grid",
};

/** A register of parcels: without these nobody claims anything. */
const PARCELS = DAMAGE.columns.filter(({ id }) => ["tracking", "parcel"].includes(id));
const isOfParcels = ({ fields }: Surroundings): boolean => {
  const found = match<string>(
    PARCELS,
    fields.map((f) => f.header)
  ).columns;
  return PARCELS.every(({ id }) => found[id] !== undefined);
};

const DAY_OF_MONTH = /^(?:[1-9]|[12]\d|3[01])日?$/;
/** As many days as the shortest month has. */
const DAYS = 28;
function daysOf({ fields }: Surroundings): Field[] {
  const days = fields.filter(({ header }) => DAY_OF_MONTH.test(header));
  return days.length < DAYS ? [] : days;
}

/** The columns of a row that a function takes together. */
function rowColumns({ spec, around }: Scene, own: number): readonly Field[] {
  if (!around) return [];
  if (spec.name === "REFUND_DUE") return timesOf(around);
  if (spec.name === "ROSTER_COUNT") return daysOf(around);
  return spec.name === "CLAIM_MISSING" && isOfParcels(around) ? besideOf(around, own) : [];
}

/** The arguments that are several cells of the row or a whole column. */
function rangesOf(scene: Scene, columns: ReadonlyMap<string, Field>, own: number) {
  const texts = new Map<string, string>();
  const { spec, around } = scene;
  if (!around) return { texts, circular: false };
  const span = spanOf(around, rowColumns(scene, own), own);
  if (span === "circular") return { texts, circular: true };
  const argument = ROW_ARGUMENT[spec.name];
  if (span !== null && argument !== undefined) texts.set(argument, span.row).set("headers", span.headers);
  const value = spec.name === "DUP_COUNT" ? columns.get("value") : undefined;
  if (value) texts.set("range", value.whole);
  for (const param of spec.name === "POSTAGE_SPLIT" ? spec.params : []) {
    const headers = around.fields.map((f) => f.header);
    const at = match([columnFor(spec, param)], headers).columns[param.id];
    const field = at === undefined ? undefined : around.fields[at];
    if (param.type === "table" && field) texts.set(param.id, field.whole);
  }
  return { texts, circular: false };
}

/** The start of a state is another column for each state: with several of them there nobody can name one. */
function isUnsure({ spec, around }: Scene, param: Param): boolean {
  if (spec.name !== "REFUND_DEADLINE" || param.id !== "since" || !around) return false;
  return timesOf(around, EVENTS).length > 1;
}

function usual({ spec, around }: Scene, param: Param): string {
  if (param.id === "pick") {
    const pick = around?.isTable === true || around?.column ? COLUMN_PICKS[spec.name] : undefined;
    return pick === undefined ? "" : quotedWord(pick);
  }
  const word = USUAL_WORDS[`${spec.name}.${param.id}`];
  return word === undefined ? "" : quotedWord(word);
}

function optionsOf({ spec, around, elsewhere }: Scene, param: Param): ArgumentOption[] {
  const fields = around?.fields ?? [];
  const columns = isColumn(param)
    ? fields.map(({ row, header }) => ({ text: row, label: header }))
    : param.type === "table"
      ? fields.map(({ whole, header }) => ({ text: whole, label: header }))
      : [];
  const words = param.choices?.list.flatMap(({ words: [word = ""] }) => [
    { text: quotedWord(word), label: word },
  ]);
  const flags = param.type === "flag" ? [true, false] : [];
  const pick = param.id === "pick" ? COLUMN_PICKS[spec.name] : undefined;
  const named = elsewhere.get(param.id);
  return [
    ...(named === undefined ? [] : [{ text: named, label: named }]),
    ...columns,
    ...(words ?? []),
    ...(pick === undefined ? [] : [{ text: quotedWord(pick), label: pick }]),
    ...flags.map((flag) => ({ text: flag ? "TRUE" : "FALSE", label: flag ? "TRUE" : "FALSE" })),
  ];
}

/**
 * Whether an answer must be one cell: a table has no room for more, and shows #SPILL!. What counts one row of a roster
 * is one cell anyway.
 */
export const needsPick = ({ spec, around }: Scene): boolean =>
  around?.isTable === true && spec.shape === "spill" && spec.name !== "ROSTER_COUNT";

export interface Proposed {
  readonly args: readonly ProposedArgument[];
  readonly circular: boolean;
}

/** Whether every row has its own answer: what refers to nothing of its row stands in one cell. */
export function goesByRow({ spec, around }: Scene, args: readonly ProposedArgument[]): boolean {
  // A roster has rows that are no people: weekdays above them, sums below.
  if (!around || spec.name.startsWith("ROSTER_")) return false;
  const ofRow = new Set(around.fields.map((f) => f.row));
  const rowArgument = ROW_ARGUMENT[spec.name];
  return args.some(({ id, text }) => text !== "" && (ofRow.has(text) || id === rowArgument));
}

/** What each argument would be: the column that says so, the workbook's own tables and names, a usual word. */
export function proposed(scene: Scene, cell: ActiveCell): Proposed {
  const columns = columnsOf(scene);
  const ranges = rangesOf(scene, columns, cell.at.col);
  const args = scene.spec.params.map((param): ProposedArgument => {
    const field = isUnsure(scene, param) ? undefined : columns.get(param.id);
    const text =
      scene.elsewhere.get(param.id) ?? ranges.texts.get(param.id) ?? field?.row ?? usual(scene, param);
    const required = !param.optional || (param.id === "pick" && needsPick(scene));
    return { id: param.id, required, text, options: optionsOf(scene, param) };
  });
  return { args, circular: ranges.circular };
}
