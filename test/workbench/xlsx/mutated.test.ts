import { CORPUS } from "../../support/xlsx/corpus";
import { mutated, randomOf, tryFile } from "../../support/xlsx/mutate";

/** Small books of ours with faults in them, the same each time; `npm run fuzz` goes on from here. */
const BOOKS = [
  "chart",
  "pivot table with its cache",
  "several tables on a sheet",
  "comments, old and threaded",
];
const FAULTS = 40;

test.each(BOOKS)("%s with a fault opens, changes and saves, or is refused in a sentence", async (name) => {
  const bytes = await CORPUS.find((book) => book.name === name)!.bytes();
  const outcomes = Array.from({ length: FAULTS }, (_, seed) => tryFile(mutated(bytes, randomOf(seed))));
  expect(new Set(outcomes)).toEqual(new Set(["good", "refused"]));
});
