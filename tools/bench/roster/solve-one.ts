/**
 * Worker of the benchmark: solves one instance and sends its result. A worker of its own for each instance, because the
 * solver's heap never shrinks.
 */
import { parentPort, workerData } from "node:worker_threads";
import loadHighs from "highs";
import { type Cells, CoverSearch, firstRoster, randomOf, rosterMip } from "../../../src/domain/roster/engine";
import { highsSolver } from "../../../src/workers/roster/highs";
import { highsLinear } from "../../../src/workers/roster/linear";
import { type Instance, readInstance } from "./instance";

export interface Task {
  /** The instance in the benchmark's format. */
  readonly text: string;
  readonly seconds: number;
  readonly seed: number;
  /** The seconds are those of the processor, for machines that do something else too. */
  readonly cpu: boolean;
  /** The peer: the exact solver alone on the tight model, with the same seconds. */
  readonly alone: boolean;
}

export interface Solved {
  readonly objective: number | null;
  readonly bound: number | null;
  /** Seconds until the first roster that keeps every hard rule. */
  readonly firstFeasible: number | null;
  readonly moves: number;
  readonly seconds: number;
  readonly roster: string[][] | null;
}

const finite = (n: number): number | null => (Number.isFinite(n) ? n : null);

function namesOf(instance: Instance, cells: Cells | null): string[][] | null {
  const { people, days } = instance.compiled;
  if (!cells) return null;
  return Array.from({ length: people }, (_, i) =>
    [...cells.subarray(i * days, (i + 1) * days)].map((s) => instance.names[s]!)
  );
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function search(instance: Instance, task: Task): Promise<Solved> {
  const highs = await loadHighs();
  const clock = task.cpu ? processorTime : () => performance.now();
  const started = clock();
  const seconds = (): number => (clock() - started) / 1000;
  let firstFeasible: number | null = null;
  const best = new CoverSearch(
    { compiled: instance.compiled, seed: task.seed, seconds: task.seconds, work: null },
    {
      linear: highsLinear(highs),
      mip: highsSolver(highs),
      clock,
      report: (b) => {
        if (b.cells && firstFeasible === null) firstFeasible = seconds();
      },
    }
  ).run();
  return {
    objective: finite(best.cost),
    bound: finite(best.bound),
    firstFeasible,
    moves: best.moves,
    seconds: seconds(),
    roster: namesOf(instance, best.cells),
  };
}

async function alone(instance: Instance, task: Task): Promise<Solved> {
  const highs = await loadHighs();
  const started = performance.now();
  const mip = rosterMip(instance.compiled, { cells: firstRoster(instance.compiled, randomOf(task.seed)) });
  const result = highsSolver(highs).solve(mip.model, { nodes: null, seconds: task.seconds, gap: 0.99 });
  return {
    objective: finite(result.objective),
    bound: finite(result.bound),
    firstFeasible: null,
    moves: 0,
    seconds: (performance.now() - started) / 1000,
    roster: namesOf(instance, result.values && mip.cellsOf(result.values)),
  };
}

async function main(): Promise<void> {
  const task = workerData as Task;
  const instance = readInstance(task.text);
  parentPort!.postMessage(await (task.alone ? alone(instance, task) : search(instance, task)));
}

void main();
