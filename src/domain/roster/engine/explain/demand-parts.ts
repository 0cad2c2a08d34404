import type { Day, Finding } from "../../../kernel";
import { type Demand, findingOf, type Problem, RULES } from "../../index";
import type { Part } from "./parts";

const keyOf = (d: Demand) => [d.shift ?? "", d.from, d.to, d.role ?? ""].join("|");

const mapDemands = (problem: Problem, f: (demand: Demand, day: Day) => Demand): Problem => ({
  ...problem,
  days: problem.days.map((d) => ({ ...d, demands: d.demands.map((x) => f(x, d.day)) })),
});

/** One part for each kind of demand: its least, and its most where there is one. */
export function demandParts(problem: Problem): Part[] {
  const kinds = new Map<string, { demand: Demand; days: Day[] }>();
  for (const { day, demands } of problem.days) {
    for (const demand of demands) {
      if (demand.min === 0 && demand.max === null) continue;
      const kind = kinds.get(keyOf(demand)) ?? { demand, days: [] };
      kind.days.push(day);
      kinds.set(keyOf(demand), kind);
    }
  }
  return [...kinds.values()].flatMap(({ demand, days }) => {
    const what = { shift: demand.shift ?? "", from: demand.from, to: demand.to, role: demand.role ?? "" };
    const params = { ...what, need: demand.min, days: days.length };
    const where: Finding["where"] = days.length === 1 ? { day: days[0]! } : {};
    const same = (x: Demand) => keyOf(x) === keyOf(demand);
    const least: Part = {
      finding: { ...findingOf(RULES.coverMin, where, params), code: "roster.part.coverShort" },
      without: (p) => mapDemands(p, (x) => (same(x) ? { ...x, min: 0 } : x)),
      milder: [],
    };
    if (demand.max === null) return [least];
    const most: Part = {
      finding: {
        ...findingOf(RULES.coverMax, where, { ...params, most: demand.max }),
        code: "roster.part.coverOver",
      },
      without: (p) => mapDemands(p, (x) => (same(x) ? { ...x, max: null } : x)),
      milder: [],
    };
    const milder = [{ code: "roster.relax.coverOver", params: most.finding.params, cost: 5 }];
    return [least, { ...most, milder }];
  });
}
