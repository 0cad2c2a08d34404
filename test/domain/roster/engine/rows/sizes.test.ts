import loadHighs, { type Highs } from "highs";
import { type CoverBest, CoverSearch, rowProblemOf } from "../../../../../src/domain/roster/engine/rows";
import { firstRows } from "../../../../../src/domain/roster/engine/rows/first-rows";
import { highsSolver } from "../../../../../src/workers/roster/highs";
import { highsLinear } from "../../../../../src/workers/roster/linear";
import { makeInstance, readSize } from "../../../../../tools/bench/roster/generate";
import { readInstance } from "../../../../../tools/bench/roster/instance";
import { verify } from "../../../../../tools/bench/roster/verify";

let highs: Highs;
beforeAll(async () => {
  highs = await loadHighs();
});

const textOf = (size: string) => makeInstance(readSize(size, 1)!);

function solve(
  text: string,
  limits: { readonly work: number | null; readonly seconds: number | null },
  clock: () => number = () => 0
): { best: CoverBest; roster: string[][] } {
  const { compiled, names } = readInstance(text);
  const ports = { linear: highsLinear(highs), mip: highsSolver(highs), clock, report: () => undefined };
  const best = new CoverSearch({ compiled, seed: 1, ...limits }, ports).run();
  const roster = Array.from({ length: compiled.people }, (_, i) =>
    [...best.cells!.subarray(i * compiled.days, (i + 1) * compiled.days)].map((s) => names[s]!)
  );
  return { best, roster };
}

describe("instances of every size", () => {
  test.each([
    ["one person, one shift", "1x14x1", 20],
    ["one day", "3x1x2", 20],
    ["eight people for two weeks", "8x14x1", 200],
    ["two days on which nobody may work", "10x28x3-4.11", 400],
    ["every day closed", "2x7x2-0.1.2.3.4.5.6", 20],
    ["24 shifts", "6x14x24", 200],
    ["half a year", "4x182x4", 200],
  ])("%s: the independent checker finds nothing broken and the same price", (_, size, work) => {
    const text = textOf(size);
    const { best, roster } = solve(text, { work, seconds: null });
    expect(verify(text, roster)).toEqual({ broken: [], objective: best.cost });
  });

  test("a description that is none is not read", () => {
    expect(readSize("8x14", 1)).toBeNull();
    expect(readSize("0x14x1", 1)).toBeNull();
  });

  test("a period too long for one table begins with a roster that keeps every rule", () => {
    const text = textOf("3x364x6");
    const { compiled, names } = readInstance(text);
    const rows = firstRows(rowProblemOf(compiled), () => false)!;
    const roster = rows.map((r) => [...r.states].map((s) => names[s]!));
    expect(verify(text, roster).broken).toEqual([]);
  });

  test("windows make it cheaper", () => {
    const text = textOf("4x182x4");
    const { compiled } = readInstance(text);
    const p = rowProblemOf(compiled);
    const first = solve(text, { work: 1, seconds: null }).best.cost;
    expect(p.people).toHaveLength(4);
    expect(solve(text, { work: 1500, seconds: null }).best.cost).toBeLessThan(first);
  });

  test("the same seed and work give the same roster, whatever the clock says", () => {
    const text = textOf("6x56x4");
    let now = 0;
    const a = solve(text, { work: 900, seconds: null });
    const b = solve(text, { work: 900, seconds: null }, () => (now += 1000));
    expect(b.roster).toEqual(a.roster);
    expect(b.best.moves).toBe(a.best.moves);
  });

  test("the time limit ends the search: nothing is begun after it", () => {
    let asked = 0;
    const limit = 2;
    const clock = () => ++asked * 2; // two milliseconds a question
    const { best } = solve(textOf("6x56x4"), { work: null, seconds: limit }, clock);
    expect(best.cells).not.toBeNull();
    expect(asked * 2).toBeLessThan(limit * 1000 + 100);
  });

  test("a request that rows alone cannot answer is left to the walk, which keeps the limits", () => {
    const text = textOf("1x14x1").replace(/^(P1,[^,]*,)\d+,\d+/m, "$1480,0"); // at most one shift
    const { compiled } = readInstance(text);
    const stuck = { ...compiled, cover: compiled.cover.map((r) => ({ ...r, max: r.max + 1 })) };
    const ports = {
      linear: highsLinear(highs),
      mip: highsSolver(highs),
      clock: () => 0,
      report: () => undefined,
    };
    const best = new CoverSearch({ compiled: stuck, seed: 1, seconds: null, work: 20_000 }, ports).run();
    expect(best.moves).toBeGreaterThanOrEqual(20_000);
    expect([...best.cells!].filter((s) => s > 0).length).toBeLessThanOrEqual(1);
  });
});
