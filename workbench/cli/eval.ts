import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { builtFunctions } from "../client/built-addin";
import type { AddinFunctions } from "../client/stand-in";
import { DEFAULT_HOST, type HostId, isHostId, unknownHost } from "../host/profiles";
import { evaluate, type Answer } from "./eval/evaluate";
import { LineProblem, readRequest, type EvalRequest } from "./eval/request";

/** Lines calculated together at most. */
const GROUP = 500;

interface Streams {
  input: Readable;
  output: Writable;
  problems: Writable;
}

type Line = EvalRequest | LineProblem;

function read(text: string): Line {
  try {
    return readRequest(text);
  } catch (problem) {
    if (problem instanceof LineProblem) return problem;
    throw problem;
  }
}

/** Answers in the order of the lines; a line that could not be read answers with its problem. */
async function answers(
  lines: readonly Line[],
  functions: AddinFunctions,
  host: HostId
): Promise<(Answer | { problem: string })[]> {
  const readable = lines.filter((line): line is EvalRequest => !(line instanceof LineProblem));
  const found = readable.length > 0 ? await evaluate(readable, functions, host) : [];
  return lines.map((line) => (line instanceof LineProblem ? { problem: line.message } : found.shift()!));
}

/** Takes lines as they arrive and answers those that are there together. */
class Evaluation {
  private waiting: Line[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly functions: AddinFunctions,
    private readonly host: HostId,
    private readonly output: Writable
  ) {}

  add(line: Line): void {
    this.waiting.push(line);
    this.running ??= this.work();
    // A failure is told where the end is awaited.
    this.running.catch(() => undefined);
  }

  async finished(): Promise<void> {
    await this.running;
  }

  private async work(): Promise<void> {
    while (this.waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      const group = this.waiting.splice(0, GROUP);
      for (const answer of await answers(group, this.functions, this.host))
        this.output.write(`${JSON.stringify(answer)}\n`);
    }
    this.running = undefined;
  }
}

/** Lines in, lines out; blank lines count for nothing. False when a line could not be read. */
export async function run(
  functions: AddinFunctions,
  { input, output, problems }: Streams,
  host: HostId = DEFAULT_HOST
): Promise<boolean> {
  const evaluation = new Evaluation(functions, host, output);
  let number = 0;
  let readAll = true;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    if (text.trim() === "") continue;
    const line = read(text);
    evaluation.add(line);
    if (!(line instanceof LineProblem)) continue;
    readAll = false;
    problems.write(`Line ${number}: ${line.message}\n`);
  }
  await evaluation.finished();
  return readAll;
}

/** The host named by `--host NAME` or `--host=NAME`; null when it, or anything else that was typed, is unknown. */
function hostOf(args: readonly string[]): HostId | null {
  const [option, id = DEFAULT_HOST, ...rest] = args.flatMap((arg) => arg.split("=", 2));
  if (option === undefined) return DEFAULT_HOST;
  return option === "--host" && rest.length === 0 && isHostId(id) ? id : null;
}

/** `npm run --silent eval`: 0 when all lines were calculated, else 2. */
export async function main(root: string, args: readonly string[] = []): Promise<void> {
  const host = hostOf(args);
  if (host === null) {
    const { zh, en } = unknownHost(args.join(" "));
    process.stderr.write(`${zh}\n${en}\n`);
    process.exitCode = 2;
    return;
  }
  const functions = builtFunctions(path.join(root, "dist"), "SHOP");
  const { stdin: input, stdout: output, stderr: problems } = process;
  process.exitCode = (await run(functions, { input, output, problems }, host)) ? 0 : 2;
}
