import fs from "node:fs";
import path from "node:path";
import { OFFENCE_VOCABULARY, isWhole, readWords } from "../../../src/domain/words";

/** Rows of one table of docs/rules.md as their cells. */
function tableUnder(heading: string): string[][] {
  const guide = fs.readFileSync(path.resolve(__dirname, "../../../docs/rules.md"), "utf8");
  const section = guide.split("\n## ").find((part) => part.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split("|")
      .map((cell) => cell.trim())
  );
}

const JUDGED = tableUnder("Words of a penalty log that are our own judgement").flatMap(
  ([words = "", meaning = ""]) => words.split(" ").map((word) => [word, meaning] as const)
);

test("the guide lists them", () => expect(JUDGED.length).toBeGreaterThan(50));

test.each(JUDGED)("%s is taken for %s", (word, meaning) => {
  const reading = readWords(OFFENCE_VOCABULARY, word);
  expect([isWhole(reading), reading.said.map((s) => s.meaning)]).toEqual([true, [meaning]]);
});
