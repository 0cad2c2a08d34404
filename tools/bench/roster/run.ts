/**
 * `npm run bench:roster -- --instances DIR --seconds 60 [--only 8,9] [--seed 1] [--cpu] [--peer] [--json]`
 * `npm run bench:roster -- --sizes 1x14x1,150x364x32,10x28x3-4.11 --seconds 10 [--seed 1] …`
 *
 * Runs the engine on the public shift-scheduling instances (InstanceN.txt in DIR) or on made ones of the given sizes
 * (people × days × shifts, then closed days), one at a time on one worker, and verifies each roster with the independent checker. --cpu counts seconds of the processor, for a machine that is not
 * idle; --peer also gives HiGHS alone the same seconds; --json prints one
 * JSON object instead of the table.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { makeInstance, readSize } from "./generate";
import type { Solved, Task } from "./solve-one";
import { verify } from "./verify";

/** Best values known in the literature, for the column "gap"; the engine never sees them. */
const BEST_KNOWN: Readonly<Record<string, number>> = {
  1: 607, 2: 828, 3: 1001, 4: 1716, 5: 1143, 6: 1950, 7: 1056, 8: 1300, 9: 439, 10: 4631, 11: 3443, 12: 4040, 13: 1348,
}; // prettier-ignore

interface Line extends Solved {
  readonly instance: string;
  readonly broken: string[];
  readonly peer: Solved | null;
}

function solve(task: Task): Promise<Solved> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, "solve-one.cjs"), { workerData: task });
    worker.once("message", (result: Solved) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once("error", reject);
  });
}

interface Source {
  readonly name: string;
  readonly text: string;
}

async function run(source: Source, o: Omit<Task, "text" | "alone"> & { peer: boolean }): Promise<Line> {
  const { seconds, seed, cpu } = o;
  const task = { text: source.text, seconds, seed, cpu };
  const solved = await solve({ ...task, alone: false });
  const peer = o.peer ? await solve({ ...task, alone: true }) : null;
  const verdict = solved.roster ? verify(source.text, solved.roster) : null;
  const broken = verdict ? [...verdict.broken] : ["no roster"];
  if (verdict && verdict.objective !== solved.objective) broken.push(`objective is ${verdict.objective}`);
  return { ...solved, instance: source.name, broken, peer };
}

function fromFolder(dir: string, only: readonly string[] | undefined): Source[] {
  const number = (file: string) => Number(/\d+/.exec(file)![0]);
  return fs
    .readdirSync(dir)
    .filter((f) => /^Instance\d+\.txt$/.test(f) && (!only || only.includes(String(number(f)))))
    .sort((a, b) => number(a) - number(b))
    .map((f) => ({ name: `I${number(f)}`, text: fs.readFileSync(path.join(dir, f), "utf8") }));
}

function made(sizes: readonly string[], seed: number): Source[] {
  return sizes.flatMap((name) => {
    const size = readSize(name, seed);
    return size ? [{ name, text: makeInstance(size) }] : [];
  });
}

function whole(n: number | null): string {
  return n === null ? "none" : String(Math.round(n));
}

function row(l: Line): string {
  const known = BEST_KNOWN[l.instance.slice(1)];
  const gap = known && l.objective !== null ? `${(((l.objective - known) / known) * 100).toFixed(1)} %` : "–";
  const cells = [
    l.instance,
    whole(l.objective),
    l.bound === null ? "–" : String(Math.ceil(l.bound - 1e-6)),
    String(known ?? "–"),
    gap,
    l.firstFeasible === null ? "–" : l.firstFeasible.toFixed(2),
    l.seconds.toFixed(1),
    String(l.moves),
    l.peer ? whole(l.peer.objective) : "–",
    l.broken.length === 0 ? "yes" : l.broken[0]!,
  ];
  return cells.map((c, i) => (i === 0 ? c.padEnd(12) : c.padStart(11))).join("");
}

const HEAD = [
  "instance",
  "objective",
  "bound",
  "best known",
  "gap",
  "first s",
  "seconds",
  "moves",
  "HiGHS",
  "verified",
]
  .map((c, i) => (i === 0 ? c.padEnd(12) : c.padStart(11)))
  .join("");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      instances: { type: "string" },
      sizes: { type: "string" },
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      cpu: { type: "boolean", default: false },
      peer: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const { cpu, peer, instances: dir, sizes } = values;
  const options = { seconds: Number(values.seconds), seed: Number(values.seed), cpu, peer };
  const folder = dir && fs.existsSync(dir) ? fromFolder(dir, values.only?.split(",")) : [];
  const sources = [...folder, ...made(sizes?.split(",") ?? [], options.seed)];
  if (sources.length === 0) {
    process.stderr.write(
      "--instances DIR (Instance1.txt …) or --sizes PEOPLExDAYSxSHIFTS; 请给出存放算例的文件夹或规模。\n"
    );
    process.exit(2);
  }
  if (!values.json) process.stdout.write(`${HEAD}\n`);
  const lines: Line[] = [];
  for (const source of sources) {
    const line = await run(source, options);
    lines.push(line);
    if (!values.json) process.stdout.write(`${row(line)}\n`);
  }
  if (values.json) {
    const results = lines.map(({ instance, objective, bound, firstFeasible, moves, roster }) => ({
      instance: instance.replace(/^I/, ""), objective, bound, firstFeasible, moves, roster,
    })); // prettier-ignore
    process.stdout.write(`${JSON.stringify({ results })}\n`);
  }
  if (lines.some((l) => l.broken.length > 0)) process.exit(1);
}

void main();
