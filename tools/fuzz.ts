/**
 * `npm run fuzz [-- --calls 1000000 --files 5000 --seed 1]`: SHOP functions with arguments nobody should hand to them,
 * and our own workbooks with faults in them. What was done is kept in .cache/fuzz.json: broken off, it goes on there.
 * Prints a table; exit 1 when a call or a file came out wrong.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { FILES, fuzzFile } from "./fuzz/files";
import { type Fuzzed, FUNCTIONS, fuzzFunction } from "./fuzz/functions";

const STATE = path.resolve(__dirname, "../.cache/fuzz.json");
const options = { calls: { type: "string" }, files: { type: "string" }, seed: { type: "string" } } as const;
const { values } = parseArgs({ options });
const [calls, files, seed] = [values.calls ?? "1000000", values.files ?? "5000", values.seed ?? "1"].map(
  Number
) as [number, number, number];

interface State {
  seed: number;
  functions: Record<string, Fuzzed>;
}

function kept(): State {
  const state = fs.existsSync(STATE) ? (JSON.parse(fs.readFileSync(STATE, "utf8")) as State) : undefined;
  return state?.seed === seed ? state : { seed, functions: {} };
}

function fuzzFunctions(): string[] {
  const state = kept();
  const each = Math.ceil(calls / FUNCTIONS.length);
  for (const name of FUNCTIONS) {
    let done = state.functions[name] ?? { calls: 0, cells: 0, failures: [] };
    while (done.calls < each) {
      done = fuzzFunction(name, seed, done);
      state.functions[name] = done;
      fs.mkdirSync(path.dirname(STATE), { recursive: true });
      fs.writeFileSync(STATE, JSON.stringify(state));
    }
  }
  const all = FUNCTIONS.map((name) => [name, state.functions[name]!] as const);
  const sum = (of: (f: Fuzzed) => number): number => all.reduce((total, [, f]) => total + of(f), 0);
  console.table(
    Object.fromEntries([
      ...all.map(([name, f]) => [name, { calls: f.calls, cells: f.cells, wrong: f.failures.length }]),
      [
        "all",
        { calls: sum((f) => f.calls), cells: sum((f) => f.cells), wrong: sum((f) => f.failures.length) },
      ],
    ])
  );
  return all.flatMap(([name, f]) => f.failures.map((failure) => `${name} ${failure}`));
}

async function fuzzFiles(): Promise<string[]> {
  const failures: string[] = [];
  const rows: Record<string, object> = {};
  for (const name of FILES) {
    const found = await fuzzFile(name, Math.ceil(files / FILES.length), seed);
    rows[name] = { good: found.good, refused: found.refused, wrong: found.failures.length };
    for (const failure of found.failures) failures.push(failure);
  }
  console.table(rows);
  return failures;
}

async function main(): Promise<void> {
  const failures = [...fuzzFunctions(), ...(await fuzzFiles())];
  failures.forEach((failure) => console.log(failure));
  process.exitCode = failures.length > 0 ? 1 : 0;
}

void main();
