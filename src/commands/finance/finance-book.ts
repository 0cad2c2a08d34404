import { COMPENSATION, DAMAGE, FUND, OFFENCE, PENALTY, REFUND } from "../../domain/registers";
import { numberOf, rulesNamed, type RuleSet } from "../../domain/rulebook";
import type { Tie } from "../../domain/statements";
import { columnOf, type Line, type LineProblem, type TableSpec } from "../../domain/tables";
import { type Book, bodyOf, openBook, sheetOf } from "../../book/open";
import { recordIn } from "../../book/record-kind";
import { scan } from "../../book/scan";
import type { ReadPort } from "../../excel";
import { isTextKey, type Message } from "../../text";
import { type CommandContext, done, type Outcome } from "../contract";
import { type DerivedProblem, derivationOf } from "../register/derive";
import { type OpenRegister, openRegisters, withOwnChoices } from "../register/lines";
import { registersIn } from "../register/in-use";
import { columnRegion } from "../register/register";
import { rulesInUse } from "../rules/in-use";
import { headersBeside, RUNS } from "../statements/kept";
import { tiesIn } from "../statements/ties";
import { findStaff } from "../staff/find";
import type { StaffMember } from "../staff/model";

/** The registers that finance works with. */
export type FinanceRegister = "damage" | "refund" | "compensation" | "penalty" | "offence" | "fund";

/** A workbook as finance sees it: its registers read, its people, the rules it works by. */
export interface FinanceBook {
  readonly book: Book;
  readonly registers: Readonly<Record<FinanceRegister, OpenRegister | null>>;
  readonly people: readonly StaffMember[];
  readonly rules: RuleSet;
}

/** Something that is in the way of a sheet, with the line it is about; red stops it, yellow is told. */
export interface FinanceProblem {
  readonly severity: "red" | "yellow";
  readonly register: string;
  readonly sheet: string;
  /** 1-based row on the sheet; 0: the register as a whole. */
  readonly row: number;
  readonly column: string;
  readonly message: Message;
}

const SPECS: readonly TableSpec[] = [DAMAGE, REFUND, COMPENSATION, PENALTY, OFFENCE, FUND];

/** Four round trips and up to three more, whatever the number of lines. */
export async function openFinance(port: ReadPort): Promise<Outcome<FinanceBook>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const known = registersIn(book.value);
  if (!known.ok) return known;
  const penalty = await withOwnChoices(port, book.value, PENALTY);
  if (!penalty.ok) return penalty;
  const specs = SPECS.map((spec) => (spec.id === PENALTY.id ? penalty.value : spec));
  const open = await openRegisters(port, book.value, specs);
  if (!open.ok) return open;
  const staff = findStaff(book.value, await scan(port, book.value));
  if (!staff.ok) return staff;
  const [damage = null, refund = null, compensation = null, penalties = null, offence = null, fund = null] =
    open.value;
  const { rules } = await rulesInUse(port, book.value);
  const tied = await withTies(port, book.value, refund);
  if (!tied.ok) return tied;
  const ties = await tiesIn(port, book.value);
  if (!ties.ok) return ties;
  return done({
    book: book.value,
    registers: {
      damage,
      refund: tied.value && withPayments(tied.value, ties.value.ties),
      compensation,
      penalty: penalties,
      offence,
      fund,
    },
    people: staff.value.chosen?.people ?? [],
    rules,
  });
}

/** 对账状态 as the last run of the reconciliation wrote it, in its own column beside the register's. */
async function withTies(
  port: ReadPort,
  book: Book,
  open: OpenRegister | null
): Promise<Outcome<OpenRegister | null>> {
  const runs = recordIn(book, RUNS);
  if (!runs.ok) return runs;
  const columns = runs.value?.columns;
  const table = open?.register.table;
  if (!open || !table || columns?.sheet !== table.sheet) return done(open);
  const beside = table.range ? await headersBeside(port, table.sheet, bodyOf(table)) : [];
  const at = [...table.columns, ...beside].indexOf(columns.state);
  if (at < 0) return done(open);
  const [cells] = await port.read([columnRegion(open.register, at)]);
  const lines = open.lines.map((line) => {
    const said = String(cells?.values[line.index]?.[0] ?? "");
    return said === "" ? line : { ...line, values: { ...line.values, tied: said } };
  });
  return done({ ...open, lines });
}

/** When the payment left that a refund was tied to, as `tiedAt`: the day of those that don't say when they were done. */
function withPayments(open: OpenRegister, ties: readonly Tie[]): OpenRegister {
  const byRefund = new Map(ties.map((tie) => [tie.refund || `${tie.order} ${tie.fen}`, tie.at] as const));
  const lines = open.lines.map((line) => {
    const { refund, order, amount } = line.values;
    const tiedAt = byRefund.get(String(refund ?? "") || `${String(order ?? "")} ${String(amount ?? "")}`);
    return tiedAt === undefined ? line : { ...line, values: { ...line.values, tiedAt } };
  });
  return { ...open, lines };
}

/** W01 is law: where the workbook's rules are silent about it, today's text counts. */
export function wageRules({ rules }: Pick<FinanceBook, "rules">): RuleSet {
  if (numberOf(rules, "wage.lossRate").ok) return rules;
  const today = rulesNamed("现行");
  return today.ok ? today.value : rules;
}

export const linesOf = ({ registers }: FinanceBook, id: FinanceRegister): readonly Line[] =>
  registers[id]?.lines ?? [];

/** 1-based row of a line on its sheet. */
export const rowOf = (
  { registers }: FinanceBook,
  id: FinanceRegister,
  { index }: Pick<Line, "index">
): number => {
  const open = registers[id];
  return open ? bodyOf(open.register.table).row + index + 1 : 0;
};

/** What is wrong with a line of a register, as it is told. */
export function problemOf(
  finance: FinanceBook,
  id: FinanceRegister,
  problem: LineProblem,
  severity: FinanceProblem["severity"]
): FinanceProblem {
  const open = finance.registers[id];
  const { code, params, column } = problem;
  return {
    severity,
    register: id,
    sheet: open ? sheetOf(finance.book, open.register.table.sheet).name : "",
    row: rowOf(finance, id, problem),
    column: open ? (columnOf(open.register.spec, column)?.header[open.register.locale] ?? column) : column,
    message: isTextKey(code) ? { code, params } : { code: "register.unread", params: {} },
  };
}

/** Lines of these that have a cell nobody can read among the columns that count. */
export const unreadIn = (
  finance: FinanceBook,
  id: FinanceRegister,
  columns: readonly string[]
): FinanceProblem[] =>
  linesOf(finance, id).flatMap(({ problems }) =>
    problems
      .filter(({ column }) => columns.includes(column))
      .map((problem) => problemOf(finance, id, problem, "red"))
  );

/** Where lines don't agree with the rules, or nobody entitled has agreed to them; by the position of the line. */
export async function followingProblems(
  finance: FinanceBook,
  id: "compensation" | "penalty",
  { now }: CommandContext
): Promise<DerivedProblem[]> {
  const open = finance.registers[id];
  const derivation = open ? await derivationOf(id) : null;
  if (!open || !derivation) return [];
  const { rules, people } = finance;
  return derivation.check({
    lines: open.lines,
    firstRow: bodyOf(open.register.table).row + 1,
    own: linesOf(finance, "offence"),
    people,
    rules,
    locale: open.register.locale,
    now,
  });
}
