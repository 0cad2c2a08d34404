import { type Day, isoDay } from "../../domain/kernel";
import type {
  FileAnswer,
  FileProblem,
  FilesOutcome,
  FilesRequest,
  UnknownTable,
} from "../../domain/statements";
import { isTextKey, type Locale, sentences, text } from "../../text";
import { type ArgSpec, type CommandContext, done, type Outcome, refuse } from "../contract";
import { list, words } from "../shapes";
import type { StatementFile, UnknownFile } from "./model";

/** Files by the names they were handed in with: paths on the command line. */
export const filesArg: ArgSpec = {
  name: "files",
  kind: "mapping",
  label: "statements.files",
  required: true,
  shape: list(words),
};

type Asked = Pick<FilesRequest, "rows" | "layouts">;

/** Reads files; refused when one is missing, or when not one of them can be used. */
export const readFiles = (names: readonly string[], asked: Asked, context: CommandContext) =>
  answersOf(names, asked, context, ({ isRead }) => isRead);

/** The same for whoever wants to see files that nobody knows as well. */
export const lookAt = (names: readonly string[], asked: Asked, context: CommandContext) =>
  answersOf(names, asked, context, ({ isRead, unknown }) => isRead || unknown !== null);

async function answersOf(
  names: readonly string[],
  asked: Asked,
  context: CommandContext,
  isUsable: (file: FileAnswer) => boolean
): Promise<Outcome<readonly FileAnswer[]>> {
  const answers = valueOf(await context.files.read({ names, ...asked }, told(context), context.cancel));
  if (!answers.ok) return answers;
  return answers.value.some(isUsable)
    ? answers
    : refuse("statements.refused", { problems: problemsOf(answers.value, context.locale) });
}

/** How far the reading is, as every command says it. */
export const told =
  ({ progress }: CommandContext) =>
  ({ name, part }: { readonly name: string; readonly part: number }): void =>
    progress({
      part,
      message: { code: "statements.reading", params: { name, part: Math.round(part * 100) } },
    });

/** What became of a request as a value or a refusal. */
export function valueOf<T>(outcome: FilesOutcome<T>): Outcome<T> {
  switch (outcome.kind) {
    case "done":
      return done(outcome.value);
    case "missing":
      return refuse("statements.missing", { name: outcome.name });
    case "cancelled":
      return refuse("statements.cancelled");
    case "failed":
      return refuse("statements.failed", { reason: outcome.reason });
  }
}

/** What is wrong with files, each by its name. */
export const problemsOf = (files: readonly FileAnswer[], locale: Locale): string =>
  sentences(
    files.flatMap(({ name, problems }) => problems.map((p) => `${name}: ${problemWords(p, locale)}`)),
    locale
  );

/** A problem of a file as a sentence. */
export const problemWords = ({ code, params }: FileProblem, locale: Locale): string =>
  isTextKey(code) ? text(code, params, locale) : code;

const iso = (day: number | null): string | null => (day === null ? null : isoDay(day as Day));

/** A file as the command answers with it: days as ISO, problems in words. */
export const statementFile = (file: FileAnswer, locale: Locale): StatementFile => ({
  name: file.name,
  member: file.member,
  isRead: file.isRead,
  layout: file.layout,
  shop: file.shop,
  account: file.account,
  from: iso(file.from),
  to: iso(file.to),
  lines: file.lines,
  income: file.income,
  expense: file.expense,
  footer: file.footer,
  problems: file.problems.map((p) => ({ code: p.code, message: problemWords(p, locale) })),
  unknown: file.unknown && unknownFile(file.unknown, locale),
});

/** A table nobody knows, with why each of its columns may be what it is proposed as. */
const unknownFile = ({ headers, lines, words, side, roles }: UnknownTable, locale: Locale): UnknownFile => {
  const said = (of: UnknownTable["roles"]["account"]) =>
    of.map(({ role, header, by }) => ({
      role,
      label: text(`role.${role}`, {}, locale),
      header,
      evidence: text(`role.by.${by}`, {}, locale),
    }));
  return {
    headers,
    lines,
    words,
    side,
    roles: { account: said(roles.account), refunds: said(roles.refunds) },
  };
};
