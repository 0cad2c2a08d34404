import { type Cell, idKey } from "../../../domain/kernel";
import { REFUND } from "../../../domain/registers";
import {
  type Cells,
  columnOf,
  compareLine,
  type Incoming,
  newLineOf,
  printOf,
  readCell,
  type RefreshLine,
  type Seen,
  showCell,
} from "../../../domain/tables";
import { Draft } from "../../../book/draft";
import { bodyOf, openBook } from "../../../book/open";
import type { Contents, ReadPort, Region } from "../../../excel";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../../contract";
import { list, map } from "../../shapes";
import { filesArg, readFiles } from "../../statements/files";
import { isoMoment } from "../due";
import { columnRegion, type Register, registerIn, said } from "../register";
import type { RefreshAnswer, RefreshArgs, RefreshAnswerLine } from "./model";
import { FILLED, periodOf, readRefundFiles, type RefundFile } from "./refund-file";
import type { RefreshState } from "./state";
import { type Memory, memoryIn, rememberSeen, seenIn, seenText } from "./seen";
import { changeCells, roomFor, writeNew } from "./write";

const KINDS = ["new", "changed"] as const;

/** 晨间刷新: the platform's export of refunds brought onto the shop's own register. */
export const refreshRefunds: Command<RefreshArgs, RefreshAnswer> = {
  title: "refresh.title",
  args: [
    filesArg,
    {
      name: "take",
      kind: "mapping",
      label: "refresh.take",
      required: false,
      shape: list({ kind: "oneOf", values: ["new", "changed", "vanished", "conflict"] }),
    },
    {
      name: "keep",
      kind: "mapping",
      label: "refresh.keep",
      required: false,
      shape: map({ kind: "oneOf", values: ["mine", "theirs"] }),
    },
    { name: "preview", kind: "mapping", label: "refresh.preview", required: false, shape: { kind: "flag" } },
  ],
  async plan(port, args, context) {
    const read = await readFiles(args.files, true, context);
    if (!read.ok) return read;
    if (!read.value.some(({ side }) => side === "refunds")) return refuse("refresh.noRefunds");
    const book = await openBook(port);
    if (!book.ok) return book;
    const register = registerIn(book.value, REFUND);
    if (!register.ok) return register;
    if (!register.value) return none(context);
    const memory = memoryIn(book.value);
    if (!memory.ok) return memory;
    const file = readRefundFiles(read.value, context.locale);
    const state = await readState(port, register.value, memory.value, file);
    const strange = otherShop(register.value, state.cells, file);
    if (strange) return strange;
    return planRefresh(
      port,
      { book: book.value, register: register.value, memory: memory.value, file, ...state },
      args,
      context
    );
  },
};

function none({ locale }: CommandContext) {
  const { code, params } = said(REFUND, "add.none", {}, locale);
  return refuse(code, params);
}

/** What every line is looked at for: its number, whether it is open, when it began, whose it is. */
const OF_ALL = ["refund", "state", "applied", "shop"];

/**
 * Two round trips: what is needed of every line and what was seen last, then the rest of the columns that an export can
 * fill, from the first line that the file knows to the last.
 */
async function readState(port: ReadPort, register: Register, memory: Memory, file: RefundFile) {
  const ids = [...FILLED.map(({ id }) => id), "refreshed"].filter((id) => register.columns[id] !== undefined);
  const [all, some] = [ids.filter((id) => OF_ALL.includes(id)), ids.filter((id) => !OF_ALL.includes(id))];
  const regionOf = (id: string) => columnRegion(register, register.columns[id] ?? 0);
  const first = await port.read([...all.map(regionOf), ...(memory.region ? [memory.region] : [])]);
  const numbers = (first[all.indexOf("refund")]?.values ?? []).map((row) => row[0] ?? "");
  const span = spanOf(numbers, file);
  const rest = span === null ? [] : await port.read(some.map((id) => cutTo(regionOf(id), span)));
  const columns = Object.fromEntries([
    ...all.flatMap((id, i) => (first[i] ? [[id, first[i]] as const] : [])),
    ...some.flatMap((id, i) => (rest[i] && span ? [[id, padded(rest[i], span.from)] as const] : [])),
  ]);
  const cells = Object.fromEntries(
    Object.entries(columns).map(([id, { values }]) => [id, values.map((row) => row[0] ?? "")])
  );
  return { columns, cells, remembered: memory.region ? first[all.length] : undefined };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The lines of the register that the file knows, from the first to the last. */
function spanOf(numbers: readonly Cell[], { lines }: RefundFile): Span | null {
  let [from, to] = [Infinity, -1];
  for (const [index, cell] of numbers.entries()) {
    if (!lines.has(idKey(cell ?? ""))) continue;
    from = Math.min(from, index);
    to = index;
  }
  return to < 0 ? null : { from, to };
}

const cutTo = ({ sheet, at }: Region, { from, to }: Span): Region => ({
  sheet,
  at: { ...at, row: at.row + from, rows: to - from + 1 },
});

/** Lines count from the register's first; those before were not asked for. */
function padded({ values, formulas }: Contents, from: number): Contents {
  const before = Array.from({ length: from }, () => [""]);
  return { values: [...before, ...values], formulas: [...before, ...formulas] };
}

/** An export of which no line is of a shop that the register knows is somebody else's. */
function otherShop({ locale }: Register, cells: Cells, { lines }: RefundFile) {
  const mine = new Set(
    (cells["shop"] ?? []).map((cell) => String(cell).trim()).filter((shop) => shop !== "")
  );
  const theirs = new Set([...lines.values()].flatMap(({ values }) => String(values["shop"] ?? "") || []));
  if (mine.size === 0 || theirs.size === 0 || [...theirs].some((shop) => mine.has(shop))) return null;
  const joined = (shops: ReadonlySet<string>) => [...shops].slice(0, 3).join(locale === "zh" ? "、" : ", ");
  return refuse("refresh.otherShop", { file: joined(theirs), register: joined(mine) });
}

/** Where each refund stands in the register: the first line with its number. */
function linesByKey(cells: Cells): Map<string, number> {
  const lines = new Map<string, number>();
  for (const [index, cell] of (cells["refund"] ?? []).entries()) {
    const key = idKey(cell ?? "");
    if (key !== "" && !lines.has(key)) lines.set(key, index);
  }
  return lines;
}

interface Difference {
  readonly lines: readonly RefreshLine[];
  readonly vanished: readonly { readonly key: string; readonly index: number }[];
  readonly same: number;
}

function difference(state: RefreshState, seen: ReturnType<typeof seenIn>): Difference {
  const { register, cells, file } = state;
  const known = linesByKey(cells);
  const columns = FILLED.filter(({ id }) => id !== "refund" && register.columns[id] !== undefined);
  const lines: RefreshLine[] = [];
  let same = 0;
  for (const incoming of file.lines.values()) {
    const index = known.get(incoming.key);
    const found =
      index === undefined
        ? [newLineOf(incoming)]
        : compareLine(
            columns,
            incoming,
            { index, cell: (id) => cells[id]?.[index] ?? null },
            seen.get(incoming.key)?.prints ?? {}
          );
    if (found.length === 0) same++;
    for (const line of found) lines.push(line);
  }
  return { lines, vanished: vanishedIn(state, known, seen), same };
}

const A_DAY = 86_400;
const OPEN: ReadonlySet<string> = new Set(REFUND.due.open);

/** Open refunds of the days of the export that are not in it. */
function vanishedIn(
  { cells, file }: RefreshState,
  known: ReadonlyMap<string, number>,
  seen: ReturnType<typeof seenIn>
): { key: string; index: number }[] {
  const period = periodOf(file);
  if (!period) return [];
  return [...known].flatMap(([key, index]) => {
    if (file.lines.has(key) || !isOpenAt(cells, index)) return [];
    const applied = readAt(cells, "applied", index);
    const wasSeen = seen.has(key);
    if (typeof applied !== "number") return wasSeen ? [{ key, index }] : [];
    const last = period.to + (wasSeen ? A_DAY : 0);
    return applied >= period.from && applied <= last ? [{ key, index }] : [];
  });
}

function readAt(cells: Cells, id: string, index: number): unknown {
  const column = columnOf(REFUND, id);
  const read = column ? readCell(column, cells[id]?.[index] ?? null) : null;
  return read?.ok ? read.value : null;
}

const isOpenAt = (cells: Cells, index: number): boolean =>
  OPEN.has(String(readAt(cells, "state", index) ?? "open"));

async function planRefresh(
  port: ReadPort,
  state: RefreshState,
  args: RefreshArgs,
  context: CommandContext
): Promise<Outcome<Planned<RefreshAnswer>>> {
  const { book, register, memory, remembered, file } = state;
  const seen = seenIn(remembered, FILLED);
  const diff = difference(state, seen);
  const taken = takenOf(diff.lines, args);
  const added = taken.filter(({ index }) => index === null);
  const draft = new Draft(book, context);
  const room = await roomFor(port, state, added.length, context);
  if (!room.ok) return room;
  const numbers = state.columns["refund"];
  if (added.length > 0 && numbers)
    draft.seen(columnRegion(register, register.columns["refund"] ?? 0), numbers);
  if (args.preview !== true) {
    changeCells(
      draft,
      state,
      taken.filter(({ index }) => index !== null),
      context.now
    );
    writeNew(draft, state, added, room.value, context.now);
    const changes = seenChanges(file.lines, diff.lines, taken, seen, args);
    if (changes.changed.size + changes.added.length > 0)
      rememberSeen(draft, book, memory, remembered, changes, isoMoment(context.now), context.locale);
  }
  const answer = answerOf(state, diff, register);
  const params = { ...counts(answer), table: register.table.name };
  const isQuiet = added.length + taken.length === 0;
  return done({
    preview: answer,
    writes: draft.plan({ code: isQuiet ? "refresh.touchesNothing" : "refresh.touches", params }),
    success: { code: isQuiet ? "refresh.nothing" : "refresh.done", params },
    show: null,
  });
}

const counts = ({ new: fresh, changed, vanished, conflicts, same, unreadable }: RefreshAnswer) => ({
  fresh,
  changed,
  vanished,
  conflicts,
  same,
  unreadable,
});

/** What is written: the kinds that are taken, and the conflicts that were decided for the export. */
function takenOf(lines: readonly RefreshLine[], { take = KINDS, keep = {} }: RefreshArgs): RefreshLine[] {
  const kinds = new Set<string>(take);
  return lines.filter(({ kind, key }) => (kind === "conflict" ? keep[key] === "theirs" : kinds.has(kind)));
}

/** What is to be remembered of what the file says now; cells that wait for a decision stay as they were seen. */
function seenChanges(
  incoming: ReadonlyMap<string, Incoming>,
  lines: readonly RefreshLine[],
  taken: readonly RefreshLine[],
  seen: ReturnType<typeof seenIn>,
  { keep = {} }: RefreshArgs
) {
  const isTaken = new Set(taken);
  const waiting = new Map<string, Set<string>>();
  const mine = new Map<string, Set<string>>();
  const left = new Set<string>();
  for (const line of lines) {
    if (isTaken.has(line)) continue;
    if (line.kind === "new") left.add(line.key);
    const into = line.kind === "conflict" && keep[line.key] === "mine" ? mine : waiting;
    const columns = into.get(line.key) ?? new Set();
    for (const { column } of line.cells) columns.add(column);
    into.set(line.key, columns);
  }
  const changed = new Map<number, string>();
  const added: [string, string][] = [];
  for (const { key, values } of incoming.values()) {
    if (left.has(key)) continue;
    const known = seen.get(key);
    const prints = printsOf(values, known?.prints ?? {}, waiting.get(key), mine.get(key));
    const raw = seenText(prints, FILLED);
    if (!known) added.push([key, raw]);
    else if (known.raw !== raw) changed.set(known.index, raw);
  }
  return { changed, added };
}

function printsOf(
  values: Incoming["values"],
  before: Seen,
  waiting: ReadonlySet<string> | undefined,
  mine: ReadonlySet<string> | undefined
): Seen {
  const prints: Record<string, string> = { ...before };
  for (const column of FILLED) {
    const value = values[column.id];
    if (value === undefined || waiting?.has(column.id)) continue;
    const print = printOf(column, value);
    if (mine?.has(column.id)) prints[column.id] = `=${print}`;
    else if (prints[column.id] !== `=${print}`) prints[column.id] = print;
  }
  return prints;
}

function answerOf(
  { register, file }: RefreshState,
  { lines, vanished, same }: Difference,
  { table, locale }: Register
): RefreshAnswer {
  const top = bodyOf(table).row + 1;
  const count = (kind: RefreshLine["kind"]) => lines.filter((line) => line.kind === kind).length;
  const shown = (id: string, value: RefreshLine["cells"][number]["value"]): Cell => {
    const column = columnOf(register.spec, id);
    return column ? showCell(column, value, locale) : null;
  };
  return {
    new: count("new"),
    changed: count("changed"),
    vanished: vanished.length,
    conflicts: count("conflict"),
    same,
    unreadable: file.unread.length,
    lines: [
      ...lines.map(({ key, kind, index, cells }): RefreshAnswerLine => ({
        key,
        kind,
        row: index === null ? null : top + index,
        cells: cells.map(({ column, old, value }) => ({ role: column, old, new: shown(column, value) })),
        message: "",
      })),
      ...vanished.map(({ key, index }): RefreshAnswerLine => ({
        key,
        kind: "vanished",
        row: top + index,
        cells: [],
        message: "",
      })),
      ...file.unread.map(({ key, file: name, line, message }): RefreshAnswerLine => ({
        key,
        kind: "unreadable",
        row: null,
        cells: [],
        message: `${name} ${line}: ${message}`,
      })),
    ],
  };
}
