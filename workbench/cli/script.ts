import fs from "node:fs";
import path from "node:path";
import { builtFunctions } from "../client/built-addin";
import { StandIn } from "../client/stand-in";
import type { OpenedFile } from "../xlsx";
import { checkLosses, openWorkbook, readScript, saveWorkbook } from "./script/files";
import { CommandProblem, readOptions, type ScriptOptions } from "./script/options";

export interface Output {
  line(text: string): void;
  problem(text: string): void;
}

/** 0: the script ran to its end. 1: it threw. 2: it could not be started or saved. */
export type ExitCode = 0 | 1 | 2;

/** Anything as JSON: errors with what the client says about them, circles and functions as text. */
function jsonOf(value: unknown): string {
  const seen = new Set<unknown>();
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === "function" || typeof inner === "bigint" || typeof inner === "symbol")
      return String(inner);
    if (inner === null || typeof inner !== "object") return inner;
    if (seen.has(inner)) return "[circular]";
    seen.add(inner);
    return "stack" in inner && "message" in inner ? errorOf(inner) : inner;
  });
}

/** The client's debugInfo brings a function along, which is nothing to read. */
const readable = (info: unknown): unknown =>
  info === null || typeof info !== "object"
    ? info
    : Object.fromEntries(Object.entries(info).filter(([, value]) => typeof value !== "function"));

function errorOf(error: object): object {
  const { name, code, message, debugInfo } = error as Record<string, unknown>;
  return { name, code, message, debugInfo: readable(debugInfo) };
}

const asError = (thrown: unknown): unknown =>
  typeof thrown === "object" && thrown !== null && "message" in thrown
    ? errorOf(thrown)
    : { message: String(thrown) };

async function runScript(
  code: string,
  opened: OpenedFile,
  options: ScriptOptions,
  root: string,
  output: Output
): Promise<ExitCode> {
  const dist = path.join(root, "dist");
  // The workbook's own SHOP formulas calculate when the add-in is built; any other script runs without it.
  const built = fs.existsSync(path.join(dist, "functions.json"));
  const standIn = await StandIn.start({
    book: opened.book,
    locale: options.locale,
    host: options.host,
    ...(built ? { functions: builtFunctions(dist, "SHOP") } : {}),
    console: (level, args) => output.line(jsonOf({ level, args })),
  });
  try {
    await standIn.run(code);
    await standIn.settled();
    opened.isCalculated = standIn.isSure;
    return 0;
  } catch (thrown) {
    output.line(jsonOf({ error: asError(thrown) }));
    return 1;
  } finally {
    const { syncs, bytesUp, bytesDown, members } = standIn.log.totals();
    output.line(jsonOf({ log: { syncs, bytesUp, bytesDown, members } }));
    standIn.close();
  }
}

/** Runs an Office.js script against a workbook; nothing is saved when it throws. */
export async function run(args: readonly string[], root: string, output: Output): Promise<ExitCode> {
  try {
    const options = readOptions(args);
    const code = readScript(options.script);
    const opened = openWorkbook(options.input);
    if (options.output !== undefined) checkLosses(opened, options.allowLoss);
    const exit = await runScript(code, opened, options, root, output);
    if (exit === 0 && options.output !== undefined) saveWorkbook(opened, options.output);
    return exit;
  } catch (problem) {
    if (!(problem instanceof CommandProblem)) throw problem;
    output.problem(problem.sentence.zh);
    output.problem(problem.sentence.en);
    return 2;
  }
}

export async function main(root: string): Promise<void> {
  const output: Output = {
    line: (text) => process.stdout.write(`${text}\n`),
    problem: (text) => process.stderr.write(`${text}\n`),
  };
  process.exitCode = await run(process.argv.slice(2), root, output);
}
