import { BUCKETS, type Limits, type PairAnswer, type ReconcileAnswer } from "../../domain/statements";
import { openBook, type Book } from "../../book/open";
import type { ReadPort } from "../../excel";
import { isTextKey, type Locale, text } from "../../text";
import { type CommandContext, done, type Outcome, type Query, refuse } from "../contract";
import { filesArg, problemsOf, statementFile, told, valueOf } from "./files";
import type { BucketTotals, FilesArgs, ReconciledAnswer, ReconciledPair } from "./model";
import { type RefundPlace, refundPlace, registerLines } from "./register";
import { decisionsIn } from "./decisions";
import { limitsIn, saidLimits } from "./limits";
import { layoutsIn } from "./layouts";
import { type Ties, tiesIn } from "./ties";

/** The workbook's refunds against the accounts of the files. */
export interface Matched {
  readonly book: Book;
  readonly place: RefundPlace | null;
  readonly answer: ReconcileAnswer;
  /** What earlier runs tied. */
  readonly ties: Ties;
  readonly limits: Limits;
}

/** Reads register and files and matches them; refused as long as one file can't be used or no account is among them. */
export async function matched(
  port: ReadPort,
  files: readonly string[],
  context: CommandContext
): Promise<Outcome<Matched>> {
  const book = await openBook(port);
  if (!book.ok) return book;
  const place = await refundPlace(port, book.value);
  if (!place.ok) return place;
  const decisions = decisionsIn(book.value);
  if (!decisions.ok) return decisions;
  const ties = await tiesIn(port, book.value);
  if (!ties.ok) return ties;
  const layouts = layoutsIn(book.value);
  if (!layouts.ok) return layouts;
  const register = place.value ? await registerLines(port, place.value) : [];
  const limits = limitsIn(book.value);
  if (!limits.ok) return limits;
  const known = { decisions: decisions.value, ties: ties.value.ties, limits: limits.value };
  const request = { names: files, layouts: layouts.value, register, known };
  const answer = valueOf(await context.files.reconcile(request, told(context), context.cancel));
  if (!answer.ok) return answer;
  const problem = unusable(answer.value, register.length, context.locale);
  const found = { book: book.value, place: place.value, ties: ties.value, limits: limits.value };
  return problem ?? done({ ...found, answer: answer.value });
}

function unusable({ files }: ReconcileAnswer, lines: number, locale: Locale) {
  const bad = files.filter(({ isRead, footer }) => !isRead || footer === "differs");
  if (bad.length > 0) return refuse("statements.refused", { problems: problemsOf(bad, locale) });
  if (!files.some(({ side }) => side === "account")) return refuse("statements.noAccount");
  const hasRefunds = lines > 0 || files.some(({ side }) => side === "refunds");
  return hasRefunds ? null : refuse("statements.noRegister");
}

/** Every refund tied to its payment with the reason, or listed with what is wrong. Writes nothing. */
export const reconcileStatements: Query<FilesArgs, ReconciledAnswer> = {
  title: "statements.reconcile.title",
  args: [filesArg],
  async ask(port, { files }, context) {
    const found = await matched(port, files, context);
    if (!found.ok) return found;
    const { answer, place, limits } = found.value;
    return done({
      limits: saidLimits(limits),
      files: answer.files.map((file) => statementFile(file, context.locale)),
      register: place ? { sheet: place.sheetName } : null,
      pairs: answer.pairs.map((pair) => pairInWords(pair, context.locale)),
      totals: totalsOf(answer.pairs),
    });
  },
};

/** A pair with its reasons in words. */
export const pairInWords = (pair: PairAnswer, locale: Locale): ReconciledPair => ({
  refund: pair.refund,
  order: pair.order,
  shop: pair.shop,
  fen: pair.fen,
  bucket: pair.bucket,
  rule: pair.rule,
  told: inWords(pair.told, locale),
  lines: pair.lines,
  flows: pair.flows,
  rivals: pair.rivals.map(({ file, line, why }) => ({ file, line, why: inWords(why, locale) })),
  row: pair.row,
  paid: pair.paid,
});

/** A reason of the domain as a sentence. */
export const inWords = ({ code, params }: PairAnswer["told"], locale: Locale): string =>
  isTextKey(code) ? text(code, params, locale) : code;

/** How many, and how much, in each bucket. */
export const totalsOf = (pairs: readonly PairAnswer[]): BucketTotals => {
  const totals: BucketTotals = Object.fromEntries(BUCKETS.map((b) => [b, { n: 0, fen: 0 }])) as BucketTotals;
  for (const { bucket, fen } of pairs)
    totals[bucket] = { n: totals[bucket].n + 1, fen: totals[bucket].fen + fen };
  return totals;
};
