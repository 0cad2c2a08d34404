/** Memory of the engine over many requests in a row: what the solver keeps would show as growth. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import loadHighs from "highs";
import { solveRoster } from "../../src/domain/roster/engine";
import { highsSolver } from "../../src/workers/roster";
import { deskMonth } from "./desk-months";

const RUNS = 30;
/** The first runs fill caches and let the solver's own heap grow to what it needs. */
const SETTLED = 5;

interface Memory {
  readonly run: number;
  readonly heapMb: number;
  /** The solver's heap among it. */
  readonly buffersMb: number;
}

/** The same month again and again through one exact solver, with everything collected before each look. */
export async function memoryTable(seed: number, seconds: number): Promise<Memory[]> {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const mip = highsSolver(await loadHighs());
  const { problem } = deskMonth(seed);
  const mb = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;
  const rows: Memory[] = [];
  for (let run = 1; run <= RUNS; run += 1) {
    const limits = { seconds, work: null };
    solveRoster(
      { problem, seed: run, limits, mode: "fill" },
      { clock: () => performance.now(), mip, report: () => undefined }
    );
    if (run % SETTLED !== 0) continue;
    collect();
    const { heapUsed, arrayBuffers, external } = process.memoryUsage();
    rows.push({ run, heapMb: mb(heapUsed), buffersMb: mb(Math.max(arrayBuffers, external)) });
  }
  return rows;
}
