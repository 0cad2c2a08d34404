import type { Fen } from "../../domain/kernel";
import { numberOf } from "../../domain/rulebook";
import { Draft } from "../../book/draft";
import { a1, idOf, type ReadPort } from "../../excel";
import { type Locale } from "../../text";
import { type Command, type CommandContext, done, type Outcome, type Planned, refuse } from "../contract";
import { type FinanceProblem, wageRules } from "./finance-book";
import { problemText } from "./looks";
import { clockOf } from "./moments";
import { monthArg } from "./month";
import { minimumArg, monthBook, type MonthBook, type MonthCheckArgs } from "./month-check";
import { MONTH, monthKey } from "./month-record";
import { monthSheet } from "./month-sheet";
import { registersSeen } from "./registers-seen";

export interface MonthCloseArgs extends MonthCheckArgs {
  /** Who signs it. */
  readonly signer: string;
  /** Names and accounts only by their first sign. */
  readonly mask?: "yes" | "no";
}

export interface MonthClosePreview {
  readonly sheet: string;
  readonly people: number;
  readonly lines: number;
  /** What nobody has to mend before, but somebody should know. */
  readonly problems: readonly FinanceProblem[];
}

/** A month on one sheet that ties out, frozen as it is signed. */
export const closeMonth: Command<MonthCloseArgs, MonthClosePreview> = {
  title: "month.close.title",
  args: [
    monthArg,
    { name: "signer", kind: "text", label: "month.close.signer", required: true },
    minimumArg,
    {
      name: "mask",
      kind: "choice",
      label: "month.close.mask",
      required: false,
      choices: [
        { value: "yes", label: "month.close.masked" },
        { value: "no", label: "month.close.plain" },
      ],
    },
  ],
  async plan(port, args, context) {
    if (args.signer.trim() === "") return refuse("month.close.unsigned");
    const found = await monthBook(port, args, context);
    if (!found.ok) return found;
    const { closed, read } = found.value;
    const { month } = read;
    if (closed) return refuse("month.close.again", { month, sheet: closed.sheet, signer: closed.signer });
    const red = read.problems.filter(({ severity }) => severity === "red");
    if (red.length > 0) return blocked(found.value, red, context.locale);
    if (read.details.length === 0) return refuse("month.close.nothing", { month });
    return planClose(port, found.value, args, context);
  },
};

/** The first thing in the way in the sentence, all of them as findings, the first one shown. */
function blocked(
  { finance, read }: MonthBook,
  red: readonly FinanceProblem[],
  locale: Locale
): Outcome<never> {
  const [first] = red;
  const findings = red.map((problem) => ({
    severity: "red" as const,
    rule: "C-21",
    code: problem.message.code,
    params: problem.message.params,
    where: { sheet: problem.sheet, row: problem.row, column: problem.column },
  }));
  const sheet = finance.book.survey.sheets.find(({ name }) => name === first?.sheet);
  const show =
    sheet && first ? { sheet: sheet.id, at: { row: first.row - 1, col: 0, rows: 1, cols: 1 } } : null;
  return refuse(
    "month.close.blocked",
    { month: read.month, count: red.length, problems: first ? problemText(first, locale) : "" },
    { findings, show }
  );
}

async function planClose(
  port: ReadPort,
  { finance, read, minimumWage }: MonthBook,
  { signer, mask }: MonthCloseArgs,
  context: CommandContext
): Promise<Outcome<Planned<MonthClosePreview>>> {
  const rate = numberOf(wageRules(finance), "wage.lossRate");
  const draft = new Draft(finance.book, context);
  await registersSeen(port, draft, finance, ["penalty", "compensation", "damage", "refund", "fund"]);
  const at = clockOf(context.now);
  const asked = {
    read,
    signer,
    at,
    isMasked: mask === "yes",
    minimumWage,
    lossRate: rate.ok ? rate.value : 0,
  };
  const made = monthSheet(draft, finance, asked, context.locale);
  draft.remember(
    MONTH,
    {
      people: idOf(made.people),
      details: idOf(made.details),
      checksum: made.checksum,
      signer,
      at: context.now,
      carried: carriedBy(read.people),
      refunds: [...read.carriedRefunds],
      ...(minimumWage === null ? {} : { minimum: minimumWage }),
    },
    { key: monthKey(read.month) }
  );
  const params = { month: read.month, sheet: made.sheet, area: a1(made.area) };
  return done({
    preview: {
      sheet: made.sheet,
      people: read.people.length,
      lines: read.details.length,
      problems: read.problems,
    },
    writes: draft.plan({ code: "month.close.touches", params }),
    success: {
      code: "month.close.done",
      params: { month: read.month, sheet: made.sheet, checksum: made.checksum },
    },
    show: { sheet: made.sheet, at: { row: 0, col: 0, rows: 1, cols: 1 } },
  });
}

const carriedBy = (people: MonthBook["read"]["people"]): Record<string, number> =>
  Object.fromEntries(
    people
      .filter(({ carried }) => carried > 0)
      .map(({ number, name, carried }) => [number || name, carried satisfies Fen])
  );
