import { type Cell, idKey } from "../../../domain/kernel";
import { REFUND } from "../../../domain/registers";
import type { Cells } from "../../../domain/tables";
import { Draft } from "../../../book/draft";
import { openBook } from "../../../book/open";
import type { Contents, ReadPort, Region } from "../../../excel";
import { listed } from "../../../text";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../../contract";
import { list, map } from "../../shapes";
import { filesArg, readFiles } from "../../statements/files";
import { layoutsIn } from "../../statements/layouts";
import { isoMoment } from "../due";
import { columnRegion, type Register, registerIn, said } from "../register";
import { answerOf, counts, written } from "./answer";
import { difference } from "./difference";
import type { RefreshAnswer, RefreshArgs } from "./model";
import { FILLED, readRefundFiles, type RefundFile } from "./refund-file";
import type { RefreshState } from "./state";
import { type Memory, memoryIn, rememberSeen, seenIn } from "./seen";
import { seenChanges, takenOf } from "./taken";
import { changeCells, roomFor, writeNew } from "./write";

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
    const book = await openBook(port);
    if (!book.ok) return book;
    const layouts = layoutsIn(book.value);
    if (!layouts.ok) return layouts;
    const read = await readFiles(args.files, { rows: true, layouts: layouts.value }, context);
    if (!read.ok) return read;
    if (!read.value.some(({ side }) => side === "refunds")) return refuse("refresh.noRefunds");
    const register = registerIn(book.value, REFUND);
    if (!register.ok) return register;
    if (!register.value) return none(context);
    if (register.value.unsure.length > 0) return broken(register.value, context);
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

/** Without its needed columns no line can be told from another: nothing is compared. */
function broken({ table, unsure }: Register, { locale }: CommandContext) {
  const columns = listed(
    unsure.map(({ header }) => header[locale]),
    locale
  );
  return refuse("refresh.broken", { table: table.name, columns });
}

/** What every line is looked at for: its number, whether it is open, when it began, whose it is. */
const OF_ALL = ["refund", "state", "applied", "shop"];

/**
 * Three round trips: what is needed of every line, what was seen last, then the columns that an export can fill, from
 * the first line that the file knows to the last.
 */
async function readState(port: ReadPort, register: Register, memory: Memory, file: RefundFile) {
  const ids = [...FILLED.map(({ id }) => id), "refreshed"].filter((id) => register.columns[id] !== undefined);
  const all = ids.filter((id) => OF_ALL.includes(id));
  const regionOf = (id: string) => columnRegion(register, register.columns[id] ?? 0);
  const first = await port.values(all.map(regionOf));
  const [remembered] = memory.region ? await port.read([memory.region]) : [];
  const numbers = first[all.indexOf("refund")] ?? [];
  const span = spanOf(numbers.map(firstOf), file);
  const parts = span === null ? [] : await port.read(ids.map((id) => cutTo(regionOf(id), span)));
  const columns = Object.fromEntries(
    ids.flatMap((id, i) => (parts[i] && span ? [[id, padded(parts[i], span.from)] as const] : []))
  );
  const cells = Object.fromEntries([
    ...Object.entries(columns).map(([id, { values }]) => [id, values.map(firstOf)] as const),
    ...all.map((id, i) => [id, (first[i] ?? []).map(firstOf)] as const),
  ]);
  return { columns, cells, numbers, remembered };
}

const firstOf = ([cell]: readonly Cell[]): Cell => cell ?? "";

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
  const mine = new Set([...new Set(cells["shop"] ?? [])].map((cell) => String(cell).trim()));
  mine.delete("");
  const theirs = new Set([...lines.values()].flatMap(({ values }) => String(values["shop"] ?? "") || []));
  if (mine.size === 0 || theirs.size === 0 || [...theirs].some((shop) => mine.has(shop))) return null;
  const joined = (shops: ReadonlySet<string>) => [...shops].slice(0, 3).join(locale === "zh" ? "、" : ", ");
  return refuse("refresh.otherShop", { file: joined(theirs), register: joined(mine) });
}

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
  if (added.length > 0) draft.shown(columnRegion(register, register.columns["refund"] ?? 0), state.numbers);
  if (args.preview !== true) {
    // First: the lines that are new look as the last one did, not as it is written over.
    writeNew(draft, state, added, room.value, context.now);
    await changeCells(
      port,
      draft,
      state,
      taken.filter(({ index }) => index !== null),
      context.now
    );
    const changes = seenChanges(file.lines, diff.lines, seen, args);
    if (changes.changed.size + changes.added.length > 0)
      rememberSeen(draft, memory, remembered, changes, isoMoment(context.now), context.locale);
  }
  const answer = answerOf(state, diff, register);
  const params = { ...counts(answer), ...written(taken), table: register.table.name };
  const isQuiet = added.length + taken.length === 0;
  return done({
    preview: answer,
    writes: draft.plan({ code: isQuiet ? "refresh.touchesNothing" : "refresh.touches", params }),
    success: { code: isQuiet ? "refresh.nothing" : "refresh.done", params },
    show: null,
  });
}
