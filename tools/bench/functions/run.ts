/**
 * `npm run bench:functions`: 100,000 rows through each row-wise function as one array call, against a loop that does
 * only the arithmetic; working days against date-fns and formulajs with the same days off; a range of a million cells;
 * then the whole way through the stand-in. Processor time, each measurement in a process of its own.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildSync } from "esbuild";
import { CASES, ROWS } from "./cases";
import type { Measured } from "./measure";
import { endToEnd } from "./stand-in";

const root = path.resolve(__dirname, "../../..");
const bundle = path.join(root, ".cache", "bench", "functions.cjs");

/** Bundled as the add-in is; a loader for TypeScript would rename every closure while it runs. */
function build(): void {
  const entryPoints = [path.join(__dirname, "child.ts")];
  buildSync({ entryPoints, bundle: true, platform: "node", outfile: bundle, logLevel: "error" });
}

function child<T>(what: string): T {
  const ran = spawnSync(process.execPath, ["--expose-gc", bundle, what], { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${what}: ${ran.stderr.slice(0, 500)}`);
  return JSON.parse(ran.stdout) as T;
}

function line(first: string, ...cells: readonly (string | number)[]): void {
  const shown = cells.map((cell) => (typeof cell === "number" ? cell.toFixed(1) : cell).padStart(12));
  process.stdout.write(`${first.padEnd(46)}${shown.join("")}\n`);
}

function ratios(title: string, cases: readonly (readonly [label: string, what: string])[]): void {
  line(title, "ms", "bare loop", "ratio", "goal");
  for (const [label, what] of cases) {
    const { ours, bare } = child<Measured>(what);
    line(label, ours, bare, ours / bare, "≤ 3");
  }
}

interface Peers {
  readonly measured: readonly { readonly name: string; readonly ours: number; readonly theirs: number }[];
  readonly agree: number;
  readonly of: number;
}

function peers(): void {
  const { measured, agree, of } = child<Peers>("peers");
  line(`\nWORKDAY_CN and others, ${ROWS} rows`, "ms", "ours", "ratio", "goal");
  for (const { name, ours, theirs } of measured) line(name, theirs, ours, theirs / ours, "≥ 10");
  line(`same answers as date-fns: ${agree} of ${of}`);
}

async function main(): Promise<void> {
  build();
  ratios(
    `${ROWS} rows`,
    CASES.map(({ name }) => [name, name])
  );
  ratios("\na range of a million cells", [["ORDER_CHECK", "million"]]);
  peers();
  line("\nthrough the stand-in", "ms", "goal");
  for (const { what, ms, goal } of await endToEnd(root)) line(what, ms, goal);
}

void main();
