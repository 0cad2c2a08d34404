import { CORPUS } from "../../test/support/xlsx/corpus";
import { mutated, randomOf, tryFile } from "../../test/support/xlsx/mutate";

export interface FuzzedFiles {
  good: number;
  refused: number;
  failures: string[];
}

export const FILES: readonly string[] = CORPUS.map((book) => book.name);

/** Opens and saves a workbook of ours some times, each time with another fault. */
export async function fuzzFile(name: string, times: number, seed: number): Promise<FuzzedFiles> {
  const bytes = await CORPUS.find((book) => book.name === name)!.bytes();
  const found: FuzzedFiles = { good: 0, refused: 0, failures: [] };
  for (let i = 0; i < times; i++) {
    try {
      found[tryFile(mutated(bytes, randomOf(seed + i)))]++;
    } catch (problem) {
      const where = String((problem as Error).stack)
        .split("\n")
        .slice(0, 4)
        .join(" | ");
      found.failures.push(`${name}, seed ${seed + i}: ${where}`);
    }
  }
  return found;
}
