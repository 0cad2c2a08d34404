import fc from "fast-check";
import { CATALOG } from "../../src/functions/catalog";
import { hostileArguments, unfit } from "../../test/functions/hostile";
import { call } from "../../test/functions/runtime";
import "../../test/functions/all";

/** Calls of one function between two chances to stop. */
const CHUNK = 2000;

export interface Fuzzed {
  calls: number;
  cells: number;
  /** The first few calls that came out wrong, as they can be repeated. */
  failures: string[];
}

export const FUNCTIONS: readonly string[] = CATALOG.map((f) => f.name);

/** Calls a function some thousand times more; the seed and what was done before say with what. */
export function fuzzFunction(name: string, seed: number, before: Fuzzed): Fuzzed {
  let cells = 0;
  let wrong = "threw";
  const check = fc.check(
    fc.property(hostileArguments, (raw) => {
      const answer = call(name, ...raw);
      cells += answer.flat().length;
      const [first] = unfit(answer);
      if (first !== undefined) wrong = String(first).slice(0, 200);
      return first === undefined;
    }),
    { numRuns: CHUNK, seed: seed + before.calls, endOnFailure: true }
  );
  const failure = check.failed ? [`${fc.stringify(check.counterexample).slice(0, 300)}: ${wrong}`] : [];
  return {
    calls: before.calls + CHUNK,
    cells: before.cells + cells,
    failures: [...before.failures, ...failure].slice(0, 5),
  };
}
