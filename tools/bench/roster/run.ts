/**
 * `npm run bench:roster -- --instances DIR --seconds 60 [--only 8,9] [--seed 1] [--peer] [--json]`
 *
 * Runs the engine on the public shift-scheduling instances (InstanceN.txt in DIR), one at a time on one worker, and
 * verifies each roster with the independent checker. --peer also gives HiGHS alone the same seconds; --json prints one
 * JSON object instead of the table.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
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
    const worker = new Worker(
      `require("tsx/cjs"); require(${JSON.stringify(path.join(__dirname, "solve-one.ts"))});`,
      { eval: true, workerData: task }
    );
    worker.once("message", (result: Solved) => {
      resolve(result);
      void worker.terminate();
    });
    worker.once("error", reject);
  });
}

async function run(
  dir: string,
  file: string,
  o: { seconds: number; seed: number; peer: boolean }
): Promise<Line> {
  const full = path.join(dir, file);
  const solved = await solve({ file: full, seconds: o.seconds, seed: o.seed, alone: false });
  const peer = o.peer ? await solve({ file: full, seconds: o.seconds, seed: o.seed, alone: true }) : null;
  const verdict = solved.roster ? verify(fs.readFileSync(full, "utf8"), solved.roster) : null;
  const broken = verdict ? [...verdict.broken] : ["no roster"];
  if (verdict && verdict.objective !== solved.objective) broken.push(`objective is ${verdict.objective}`);
  return { ...solved, instance: /\d+/.exec(file)![0], broken, peer };
}

function whole(n: number | null): string {
  return n === null ? "none" : String(Math.round(n));
}

function row(l: Line): string {
  const known = BEST_KNOWN[l.instance];
  const gap = known && l.objective !== null ? `${(((l.objective - known) / known) * 100).toFixed(1)} %` : "–";
  const cells = [
    `I${l.instance}`,
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
  return cells.map((c, i) => (i === 0 ? c.padEnd(9) : c.padStart(11))).join("");
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
  .map((c, i) => (i === 0 ? c.padEnd(9) : c.padStart(11)))
  .join("");

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      instances: { type: "string" },
      seconds: { type: "string", default: "60" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      peer: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const dir = values.instances;
  if (!dir || !fs.existsSync(dir)) {
    process.stderr.write("--instances DIR: folder with Instance1.txt …; 请给出存放算例的文件夹。\n");
    process.exit(2);
  }
  const only = values.only?.split(",");
  const files = fs
    .readdirSync(dir)
    .filter((f) => /^Instance\d+\.txt$/.test(f) && (!only || only.includes(/\d+/.exec(f)![0])))
    .sort((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]));
  if (!values.json) process.stdout.write(`${HEAD}\n`);
  const options = { seconds: Number(values.seconds), seed: Number(values.seed), peer: values.peer };
  const lines: Line[] = [];
  for (const file of files) {
    const line = await run(dir, file, options);
    lines.push(line);
    if (!values.json) process.stdout.write(`${row(line)}\n`);
  }
  if (values.json) {
    const results = lines.map(({ instance, objective, bound, firstFeasible, moves, roster }) => ({
      instance, objective, bound, firstFeasible, moves, roster,
    })); // prettier-ignore
    process.stdout.write(`${JSON.stringify({ results })}\n`);
  }
  if (lines.some((l) => l.broken.length > 0)) process.exit(1);
}

void main();
