import { REGISTERS } from "../../../src/domain/registers";
import { messyTables } from "../../../tools/bench/adoption/generate";
import { COUNT, SEED, shareUnlisted } from "../../../tools/bench/adoption/run";
import {
  byEditDistance,
  byEvidence,
  precisionOf,
  recallOf,
  scoreOf,
} from "../../../tools/bench/adoption/score";

const names = REGISTERS.map(({ sheet }) => sheet.zh);
const tables = messyTables(names, COUNT, SEED);

describe("G45: messy tables", () => {
  test("there are enough of them, some no register, most headers in no list", () => {
    expect(tables.length).toBeGreaterThanOrEqual(150);
    expect(tables.flatMap(({ columns }) => columns).length).toBeGreaterThanOrEqual(1500);
    expect(tables.filter(({ register }) => register === null).length).toBeGreaterThanOrEqual(30);
    expect(shareUnlisted(tables, REGISTERS)).toBeGreaterThanOrEqual(0.4);
  });

  test.each([SEED, 1])("seed %i: what is mapped is right, little is missed, no decoy is taken", (seed) => {
    const scores = scoreOf(messyTables(names, COUNT, seed), REGISTERS, byEvidence);
    expect(precisionOf(scores)).toBeGreaterThanOrEqual(0.995);
    expect(recallOf(scores)).toBeGreaterThanOrEqual(0.95);
    expect(scores.mistakes.filter(({ how }) => how === "decoy")).toEqual([]);
  });

  test("two edits, taken greedily, are no evidence", () => {
    const scores = scoreOf(tables.slice(0, 60), REGISTERS, byEditDistance);
    expect(scores.decoys).toBeGreaterThan(0);
    expect(precisionOf(scores)).toBeLessThan(0.995);
  });
});
