import type { PairAnswer, ReconcileAnswer } from "../../domain/statements";
import { type Day, dayOfMoment, type Moment, monthOfDay, monthText } from "../../domain/kernel";
import { Draft } from "../../book/draft";
import { recordIn } from "../../book/record-kind";
import { type Command, done } from "../contract";
import { filesArg, statementFile } from "./files";
import { RUNS } from "./kept";
import { readKinds } from "./kinds";
import { saidLimits } from "./limits";
import { logRun } from "./log";
import type { FilesArgs, WrittenAnswer } from "./model";
import { writeBeside } from "./own-columns";
import { matched, pairInWords, totalsOf } from "./reconcile";
import { resultSheet } from "./sheet";
import { rememberTies } from "./ties";

/** What a preview lists; the sheet has all of them. */
const LISTED = 200;

/** Writes what the matching found: beside the register's lines, on a sheet of the month, and into the log. */
export const writeStatements: Command<FilesArgs, WrittenAnswer> = {
  title: "statements.write.title",
  args: [filesArg],
  async plan(port, { files }, context) {
    const found = await matched(port, files, context);
    if (!found.ok) return found;
    const { book, place, answer, ties, limits } = found.value;
    const { locale, now } = context;
    const draft = new Draft(book, context);
    const runs = recordIn(book, RUNS);
    if (!runs.ok) return runs;
    const known = runs.value?.columns ?? null;
    const beside = place ? await writeBeside(port, draft, place, { ...answer, known, locale }) : done(known);
    if (!beside.ok) return beside;
    const kinds = await readKinds(port, place, answer.pairs, locale);
    const sheet = resultSheet(draft, answer, { month: monthOf(answer, now), locale, kinds });
    const log = logRun(draft, runs.value?.log ?? null, { answer, sheet: sheet.name, now, locale });
    const tied = rememberTies(draft, ties, answer.ties, locale);
    const kept = {
      log,
      ...(beside.value && { columns: beside.value }),
      ...(tied !== null && { ties: tied }),
    };
    if (JSON.stringify(kept) !== JSON.stringify(runs.value)) draft.remember(RUNS, kept);
    const params = {
      sheet: sheet.name,
      register: place?.sheetName ?? "",
      all: answer.pairs.length,
      tied: answer.pairs.filter(({ bucket }) => bucket === "tied").length,
    };
    return done({
      preview: {
        files: answer.files.map((file) => statementFile(file, locale)),
        register: place ? { sheet: place.sheetName } : null,
        sheet: sheet.name,
        totals: totalsOf(answer.pairs),
        limits: saidLimits(limits),
        open: answer.pairs
          .filter(isOpen)
          .slice(0, LISTED)
          .map((pair) => pairInWords(pair, locale)),
      },
      writes: draft.plan({
        code: place ? "statements.write.touches" : "statements.write.touchesSheet",
        params,
      }),
      success: { code: "statements.write.done", params },
      show: { sheet: sheet.name, at: { row: 0, col: 0, rows: 1, cols: 1 } },
    });
  },
};

/** What somebody has to look at. */
const isOpen = ({ bucket }: PairAnswer): boolean => bucket !== "tied" && bucket !== "twoSources";

/** The month the accounts are of: that of their first day. */
function monthOf({ files }: ReconcileAnswer, now: Moment): string {
  const days = files.flatMap(({ side, from }) => (side === "account" && from !== null ? [from] : []));
  const first = days.reduce((least, day) => Math.min(least, day), days[0] ?? dayOfMoment(now));
  return monthText(monthOfDay(first as Day));
}
