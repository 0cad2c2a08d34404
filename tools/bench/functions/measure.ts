const ROUNDS = 5;
const RUNS = 10;
const WARM_UP = 4;

export interface Measured {
  readonly ours: number;
  readonly bare: number;
}

/** Milliseconds of processor time of one run, the garbage of ten runs collected within them. */
function processorTime(run: () => unknown, runs: number): number {
  gc!();
  const before = process.cpuUsage();
  for (let i = 0; i < runs; i++) run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / runs;
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)]!;

/** Both by turns, so that a busy machine slows both; the median of the rounds. */
export function compare(ours: () => unknown, bare: () => unknown, runs = RUNS): Measured {
  for (let i = 0; i < WARM_UP; i++) {
    ours();
    bare();
  }
  const rounds = Array.from({ length: ROUNDS }, () => ({
    bare: processorTime(bare, runs),
    ours: processorTime(ours, runs),
  }));
  return { ours: median(rounds.map((r) => r.ours)), bare: median(rounds.map((r) => r.bare)) };
}
