import {
  type Day,
  dayOfMoment,
  daysOfMonth,
  type Fen,
  type Month,
  monthText,
  sumFen,
} from "../../domain/kernel";
import { FUND, OFFENCE, PENALTY } from "../../domain/registers";
import { columnOf, type Line, showCell } from "../../domain/tables";
import { Draft } from "../../book/draft";
import { type Book, bodyOf, openBook } from "../../book/open";
import { asTyped, type ReadPort, type Region } from "../../excel";
import { text as sentenceOf } from "../../text";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { placeOf, putLine, readRegister, type RegisterState, rowFor } from "../register/room";
import { numberIn, textIn } from "../register/derive/derivation";
import { kindOf } from "../register/derive/penalty";
import { type OpenRegister, openRegisters } from "../register/lines";
import { said } from "../register/register";
import { inMonth, monthArg, type MonthArgs, monthOfArgs } from "./month";

export interface CollectPreview {
  readonly lines: number;
  readonly fen: Fen;
}

/** C-21: the fines of a month go into the fund as one line, and each of them says that it is there. */
export const collectFines: Command<MonthArgs, CollectPreview> = {
  title: "fund.collect.title",
  args: [monthArg],
  async plan(port, args, context) {
    const month = monthOfArgs(args);
    if (!month.ok) return month;
    const book = await openBook(port);
    if (!book.ok) return book;
    const open = await openRegisters(port, book.value, [PENALTY, OFFENCE]);
    if (!open.ok) return open;
    const [penalties, own] = open.value;
    if (!penalties) return noRegister(context);
    const isOpenFine = ({ values }: Line) =>
      inMonth(numberIn(values, "day"), month.value) &&
      textIn(values, "state") !== "withdrawn" &&
      kindOf(values, own?.lines ?? []) === "fine" &&
      (numberIn(values, "amount") ?? 0) > 0 &&
      values.funded !== true;
    const fines = penalties.lines.filter(isOpenFine);
    if (fines.length === 0) return refuse("fund.collect.nothing", { month: monthText(month.value) });
    const fund = await readRegister(port, book.value, FUND, context);
    return fund.ok
      ? planCollection(
          port,
          { book: book.value, penalties, fund: fund.value, fines, month: month.value },
          context
        )
      : fund;
  },
};

function noRegister({ locale }: CommandContext) {
  const { code, params } = said(PENALTY, "add.none", {}, locale);
  return refuse(code, params);
}

interface Collection {
  readonly book: Book;
  readonly penalties: OpenRegister;
  readonly fund: RegisterState;
  readonly fines: readonly Line[];
  readonly month: Month;
}

async function planCollection(
  port: ReadPort,
  { book, penalties, fund, fines, month }: Collection,
  context: CommandContext
): Promise<Outcome<Planned<CollectPreview>>> {
  const fen = sumFen(fines.map(({ values }) => (numberIn(values, "amount") ?? 0) as Fen));
  const { register } = fund;
  const { locale } = register;
  const line = {
    day: bookedOn(dayOfMoment(context.now), month),
    summary: sentenceOf("fund.collect.summary", { month: monthText(month), count: fines.length }, locale),
    income: fen,
    kind: "fines",
    voucher: penalties.register.table.name,
  };
  const draft = putLine(new Draft(book, context), fund, rowFor(fund, line));
  const marked = await markFunded(port, draft, penalties, fines);
  if (!marked.ok) return marked;
  const params = { count: fines.length, yuan: fen / 100, table: register.table.name };
  return done({
    preview: { lines: fines.length, fen },
    writes: draft.plan({
      code: "fund.collect.touches",
      params: { ...params, log: penalties.register.table.name },
    }),
    success: { code: "fund.collect.done", params },
    show: { sheet: register.table.sheet, at: placeOf(fund) },
  });
}

/** Today, or the last day of a month that is over: its close must hold the line. */
function bookedOn(today: Day, month: Month): Day {
  const last = daysOfMonth(month.year, month.month).at(-1) ?? today;
  return today < last ? today : last;
}

/** Each fine says that it is in the fund; a register without that column can't be told apart next time. */
async function markFunded(
  port: ReadPort,
  draft: Draft,
  { register }: OpenRegister,
  fines: readonly Line[]
): Promise<Outcome<null>> {
  const at = register.columns.funded;
  const column = columnOf(PENALTY, "funded");
  if (at === undefined || !column)
    return refuse("register.edit.noColumn", {
      table: register.table.name,
      column: column?.header[register.locale] ?? "",
    });
  const body = bodyOf(register.table);
  const regions = fines.map(({ index }): Region => ({
    sheet: register.table.sheet,
    at: { row: body.row + index, col: body.col + at, rows: 1, cols: 1 },
  }));
  const before = await port.read(regions);
  const yes = asTyped(String(showCell(column, true, register.locale)));
  regions.forEach((region, i) => {
    const stood = before[i];
    if (stood) draft.edit(region, stood, [[yes]]);
  });
  return done(null);
}
