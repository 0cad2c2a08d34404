import fs from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import loadHighs from "highs";
import { type Locale, type Message, text } from "../../src/text";
import type { CommandContext, Outcome } from "../../src/commands";
import { highsSolver, inProcessSolver } from "../../src/workers/roster";
import { inProcessFiles } from "../../src/workers/statements";
import { builtFunctions } from "../../workbench/client/built-addin";
import { StandIn } from "../../workbench/client/stand-in";
import { FileProblem, type OpenedFile, xlsx } from "../../workbench/xlsx";
import type * as Desk from "./desk";
import { fileSource } from "./files";
import { withFiles } from "./out-files";
import { type Options, readOptions, UsageProblem } from "./options";

type DeskModule = typeof Desk;

/** One sentence on standard error and exit code 1, and nothing is written. */
class Refused extends Error {}

/** Runs one command or question of the pane on a file; the answer is one line of JSON on standard output. */
export async function main(argv: readonly string[], root: string): Promise<void> {
  try {
    const answer = await perform(readOptions(argv, new Date()), root);
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  } catch (error) {
    const expected = [Refused, UsageProblem, FileProblem].some((kind) => error instanceof kind);
    process.stderr.write(`${expected ? sentence(error as Error) : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}

const sentence = (error: Error): string =>
  error instanceof FileProblem ? `${error.sentence.zh}\n${error.sentence.en}` : error.message;

async function perform(options: Options, root: string): Promise<unknown> {
  const file = openFile(options);
  const functions = builtFunctions(path.join(root, "dist"), "SHOP");
  const locale = options.locale === "zh" ? "zh-CN" : "en-US";
  const standIn = await StandIn.start({ book: file.book, functions, locale, host: options.host });
  try {
    const desk = standIn.load(bundle(root), "desk.js") as DeskModule;
    const answer = await withFiles(await carryOut(desk, options), options.folder, root);
    await standIn.settled();
    if (options.output && options.id in desk.commands)
      fs.writeFileSync(
        options.output,
        xlsx.save({ ...file, book: standIn.workbook.data, isCalculated: standIn.isSure })
      );
    return answer;
  } finally {
    standIn.close();
  }
}

function openFile({ input, allowLoss }: Options): OpenedFile {
  if (input === null) return xlsx.create("Sheet1");
  if (!fs.existsSync(input)) throw new Refused(`找不到文件：${input}\nNo such file: ${input}`);
  const file = xlsx.open(new Uint8Array(fs.readFileSync(input)));
  if (file.losses.length === 0 || allowLoss) return file;
  const [zh, en] = (["zh", "en"] as const).map((l) => file.losses.map((loss) => loss.what[l]).join("; "));
  throw new Refused(
    `保存会丢失：${zh}。确定要继续请加 --allow-loss。\nSaving would lose: ${en}. Add --allow-loss to go on.`
  );
}

function bundle(root: string): string {
  const entryPoints = [path.join(root, "tools/command/desk.ts")];
  const format = { format: "iife", globalName: "__desk", target: "es2022" } as const;
  const result = buildSync({ entryPoints, bundle: true, write: false, logLevel: "silent", ...format });
  return `${result.outputFiles[0]!.text}\n;__desk;`;
}

async function carryOut(desk: DeskModule, options: Options): Promise<unknown> {
  const { id, locale } = options;
  const context = contextOf(options);
  if (isIn(desk.queries, id)) {
    const query = desk.queries[id];
    const args = valueOf(desk.readArgs((await query.load()).args, options.args), locale);
    return valueOf<unknown>(await query.ask(desk.livePort, args as never, context), locale);
  }
  if (!isIn(desk.commands, id)) throw new Refused(unknown(desk, id));
  const isLook = options.args["preview"] === true;
  if (options.output === null && !isLook)
    throw new Refused("请用 --out 指定写到哪个文件。\nSay with --out which file to write.");
  const command = desk.commands[id];
  const args = valueOf(desk.readArgs((await command.load()).args, options.args), locale);
  const planned = valueOf<Planned>(await command.plan(desk.livePort, args as never, context), locale);
  if (isLook) return { ...asObject(planned.preview), touches: said(planned.writes.touches, locale) };
  const done = valueOf(await desk.run(desk.livePort, planned), locale);
  return {
    ...asObject(planned.preview),
    message: said(done.message, locale),
    touches: said(planned.writes.touches, locale),
    preview: planned.preview,
  };
}

type Planned = Parameters<DeskModule["run"]>[1];

/** What a command shows before it writes is its answer too. */
const asObject = (preview: unknown): object =>
  typeof preview === "object" && preview !== null ? preview : {};

const isIn = <T extends object>(map: T, id: string): id is keyof T & string => Object.hasOwn(map, id);

function unknown(desk: DeskModule, id: string): string {
  const known = [...Object.keys(desk.commands), ...Object.keys(desk.queries)].join(", ");
  return `没有「${id}」这个命令。可用的：${known}\nThere is no command “${id}”. Known: ${known}`;
}

const said = ({ code, params }: Message, locale: Locale): string => text(code, params, locale);

function valueOf<T>(outcome: Outcome<T>, locale: Locale): T {
  if (!outcome.ok) throw new Refused(said(outcome.message, locale));
  return outcome.value;
}

function contextOf({ now, seed, locale }: Options): CommandContext {
  const solver = inProcessSolver(
    () => performance.now(),
    async () => highsSolver(await loadHighs())
  );
  const files = inProcessFiles(fileSource);
  return { now, seed, locale, solver, files, progress: () => undefined };
}
