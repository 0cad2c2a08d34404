import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { builtFunctions } from "../client/built-addin";
import type { AddinFunctions } from "../client/stand-in";
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
  functions: AddinFunctions
): Promise<(Answer | { problem: string })[]> {
  const readable = lines.filter((line): line is EvalRequest => !(line instanceof LineProblem));
  const found = readable.length > 0 ? await evaluate(readable, functions) : [];
  return lines.map((line) => (line instanceof LineProblem ? { problem: line.message } : found.shift()!));
}

/** Takes lines as they arrive and answers those that are there together. */
class Evaluation {
  private waiting: Line[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly functions: AddinFunctions,
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
      for (const answer of await answers(group, this.functions))
        this.output.write(`${JSON.stringify(answer)}\n`);
    }
    this.running = undefined;
  }
}

/** Lines in, lines out; blank lines count for nothing. False when a line could not be read. */
export async function run(functions: AddinFunctions, { input, output, problems }: Streams): Promise<boolean> {
  const evaluation = new Evaluation(functions, output);
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

/** `npm run --silent eval`: 0 when all lines were calculated, else 2. */
export async function main(root: string): Promise<void> {
  const functions = builtFunctions(path.join(root, "dist"), "SHOP");
  const { stdin: input, stdout: output, stderr: problems } = process;
  process.exitCode = (await run(functions, { input, output, problems })) ? 0 : 2;
}
