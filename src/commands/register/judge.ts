import { isBlank, KINDS } from "../../domain/fields";
import { type Cell, type Moment, type Result, ok } from "../../domain/kernel";
import { clocksOf, type RefundEvent, refundDue, type RefundTimes } from "../../domain/refunds";
import { REFUND } from "../../domain/registers";
import { type Rule, type RuleSet, ruleFor } from "../../domain/rulebook";
import {
  type Cells,
  type Column,
  columnOf,
  dueOf,
  keyColumn,
  type LineProblem,
  linesIn,
  readCell,
  type TableSpec,
} from "../../domain/tables";
import { REFUND_STATES, type RefundState } from "../../domain/words";

/** A line that wants something done, and by whose clock. */
export interface JudgedLine {
  readonly index: number;
  /** What the line is called by, as it stands there. */
  readonly key: string;
  readonly due: Moment;
  /** "platform", the pack whose clock it is, or "register": the time that stands in the register. */
  readonly by: string;
  /** Our own clock, where the platform's or the register's says something else. */
  readonly differs: Moment | null;
  readonly who: string;
  readonly next: string;
}

export interface Judged {
  readonly items: readonly JudgedLine[];
  readonly unjudged: readonly LineProblem[];
}

const OWN_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  [REFUND.id]: [
    ...["applied", "agreed", "refused", "returned", "needReturn", "platformDue"],
    ...["deadline", "next", "handler"],
  ],
};

/** What must be read to tell which lines of a register are due. */
export const judgedColumns = (spec: TableSpec): string[] => {
  const own = OWN_COLUMNS[spec.id] ?? ["handler"];
  const wanted = [keyColumn(spec), spec.due?.at, spec.due?.state, ...own];
  return [...new Set(wanted.filter((id): id is string => id !== undefined))];
};

/** What must be read of every line to tell which of them wait for something. */
export const decidingColumns = ({ id, due }: TableSpec): string[] =>
  [due?.state, id === REFUND.id ? undefined : due?.at].filter((one) => one !== undefined);

/** The lines that may be due or that nobody can judge, by what the deciding columns say; all others need no look. */
export function waitsIn(spec: TableSpec, cells: Cells, lines: number): number[] {
  const { state = "", at = "" } = spec.due ?? {};
  const isClosed = closedBy(spec);
  const [states, times] = [cells[state] ?? [], cells[at] ?? []];
  const rows: number[] = [];
  for (let index = 0; index < lines; index++) {
    if (spec.id !== REFUND.id && isBlank(times[index] ?? null)) continue;
    if (!isClosed(states[index] ?? null)) rows.push(index);
  }
  return rows;
}

/** Whether a state says that a line is over; each word is read once. */
function closedBy(spec: TableSpec): (cell: Cell) => boolean {
  const column = columnOf(spec, spec.due?.state ?? "");
  const known = new Map<Cell, boolean>();
  const isOver = (cell: Cell): boolean => {
    const read = column && readCell(column, cell);
    if (!read?.ok || read.value === null) return false;
    if (spec.id === REFUND.id) return isState(read.value) && !isOpen(read.value);
    return spec.due?.open.some((open) => open === read.value) !== true;
  };
  return (cell) => {
    const found = known.get(cell) ?? isOver(cell);
    known.set(cell, found);
    return found;
  };
}

/** What a rule says, in the language of whoever reads it. */
export type SayRule = (rule: Rule) => string;

/** The open lines with a deadline, and those nobody can judge: silence means that nothing is due. */
export function judge(
  spec: TableSpec,
  cells: Cells,
  rules: RuleSet,
  now: Moment,
  say: SayRule = ({ zh }) => zh
): Judged {
  if (spec.id === REFUND.id) return judgeRefunds(cells, rules, say);
  const { items, unjudged } = dueOf(spec, cells, now);
  return {
    items: items.map(({ index, key, due }) => ({
      ...{ index, key, due, by: "register", differs: null },
      who: wordsAt(cells, "handler", index),
      next: wordsAt(cells, spec.due?.state ?? "", index),
    })),
    unjudged,
  };
}

/** Words of a cell; an error and a number say nothing here. */
function wordsAt(cells: Cells, column: string, index: number): string {
  const cell = cells[column]?.[index] ?? "";
  return typeof cell === "string" && !cell.startsWith("#") ? cell.trim() : "";
}

function judgeRefunds(cells: Cells, rules: RuleSet, say: SayRule): Judged {
  const [items, unjudged]: [JudgedLine[], LineProblem[]] = [[], []];
  const lines = linesIn(cells);
  for (let index = 0; index < lines; index++) {
    const judged = judgeRefund(cells, rules, index, say);
    if (judged === null) continue;
    if ("due" in judged) items.push(judged);
    else unjudged.push(judged);
  }
  return { items, unjudged };
}

const KNOWN: ReadonlySet<string> = new Set(REFUND_STATES.map(({ value }) => value));
const isState = (value: unknown): value is RefundState => typeof value === "string" && KNOWN.has(value);

const [STATE, NEED_RETURN] = [columnOf(REFUND, "state"), columnOf(REFUND, "needReturn")];

function readAt(cells: Cells, column: Column | null, index: number): ReturnType<typeof readCell> {
  return column ? readCell(column, cells[column.id]?.[index] ?? null) : ok(null);
}

/** A refund by the platform's time, else by the earlier of our clock and the time that stands in the register. */
function judgeRefund(
  cells: Cells,
  rules: RuleSet,
  index: number,
  say: SayRule
): JudgedLine | LineProblem | null {
  const state = readAt(cells, STATE, index);
  // Most lines of a long register are closed: nothing more is read of them.
  if (state.ok && isState(state.value) && !isOpen(state.value)) return null;
  const key = String(cells["refund"]?.[index] ?? "").trim();
  if (!state.ok) return { index, column: "state", ...state.problem };
  if (state.value === null && key === "") return null;
  if (!isState(state.value)) return { index, column: "state", code: "field.missing", params: {} };
  const [platform, typed] = [momentAt(cells, "platformDue", index), momentAt(cells, "deadline", index)];
  if (!platform.ok) return { index, column: "platformDue", ...platform.problem };
  const needReturn = readAt(cells, NEED_RETURN, index);
  const row = {
    state: state.value,
    times: timesAt(cells, index),
    needReturn: needReturn.ok && typeof needReturn.value === "boolean" ? needReturn.value : undefined,
  };
  const ours = refundDue(rules, { ...row, override: undefined });
  const found = chosen(platform.value, typed.ok ? typed.value : null, ours.ok ? ours.value : null);
  if (found) {
    const by = found.by === "pack" ? packOf(rules, row) : found.by;
    const next = wordsAt(cells, "next", index) || nextOf(rules, row, say);
    return { index, key, ...found, by, who: wordsAt(cells, "handler", index), next };
  }
  if (!typed.ok && !isError(cells, index)) return { index, column: "deadline", ...typed.problem };
  return ours.ok ? null : { index, column: "state", ...ours.problem };
}

const isOpen = (state: RefundState): boolean => REFUND.due.open.some((open) => open === state);
const isError = (cells: Cells, index: number): boolean =>
  String(cells["deadline"]?.[index] ?? "").startsWith("#");

/** 0 is what a formula shows where nothing stands. */
function momentAt(cells: Cells, column: string, index: number): Result<Moment | null> {
  const cell = cells[column]?.[index] ?? null;
  return KINDS.deadline.read(cell === 0 ? null : cell, {});
}

const timesAt =
  (cells: Cells, index: number): RefundTimes =>
  (event: RefundEvent) => {
    const read = KINDS.moment.read(cells[event]?.[index] ?? null, {});
    if (!read.ok) return read;
    return read.value === null ? undefined : ok(read.value);
  };

/** Two clocks that show the same minute agree. */
const SAME = 60;

function chosen(
  platform: Moment | null,
  typed: Moment | null,
  ours: Moment | null
): { due: Moment; by: "platform" | "register" | "pack"; differs: Moment | null } | null {
  const other = (due: Moment, clock: Moment | null) =>
    clock !== null && Math.abs(due - clock) >= SAME ? clock : null;
  if (platform !== null) return { due: platform, by: "platform", differs: other(platform, ours) };
  if (typed !== null && (ours === null || typed < ours - SAME))
    return { due: typed, by: "register", differs: other(typed, ours) };
  return ours === null
    ? null
    : { due: ours, by: "pack", differs: typed === null ? null : other(ours, typed) };
}

type Clocked = Parameters<typeof clocksOf>[0];

function packOf(rules: RuleSet, row: Clocked): string {
  const [key] = clocksOf(row);
  return key === undefined ? rules.label : ruleFor(rules, key).pack;
}

function nextOf(rules: RuleSet, row: Clocked, say: SayRule): string {
  const [key] = clocksOf(row);
  return key === undefined ? "" : say(ruleFor(rules, key).rule);
}
