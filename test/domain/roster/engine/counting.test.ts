import type { Demand, Settings } from "../../../../src/domain/roster";
import { compile } from "../../../../src/domain/roster/engine";
import { countedShortage, daysShort, impossibleAlone } from "../../../../src/domain/roster/engine/counting";
import { on, person, problem } from "../support";

const SETTINGS = { restPerPeriod: { mode: "exactly" as const, days: 4 } };
const team = (supervisors: number) =>
  Array.from({ length: 5 }, (_, i) => person(String(i), { roles: i < supervisors ? ["主管"] : [] }));

test.each<[string, number, readonly Demand[], number]>([
  ["one supervisor rests four days and can't have all thirty nights", 1, [on("晚", 1, "主管")], 4],
  ["two supervisors can", 2, [on("晚", 1, "主管")], 0],
  [
    "two supervisors by day and at night are sixty days, eight more than they work",
    2,
    [on("白", 1, "主管"), on("晚", 1, "主管")],
    8,
  ],
  [
    "what a role is asked for counts with the rest: six people a day, five who work 26",
    1,
    [on("白", 1, "主管"), on("晚", 5)],
    50,
  ],
  ["five people work 26 days", 5, [on("白", 4)], 0],
  ["and not thirty", 5, [on("白", 5)], 20],
])("%s", (_, supervisors, demands, missing) => {
  const c = compile(problem({ people: team(supervisors), demands, settings: SETTINGS }));
  expect(countedShortage(c)).toBe(missing);
});

test("days on which more people are needed than may work", () => {
  const asked = problem({ people: team(2), demands: [on("白", 4)], settings: SETTINGS });
  const fixed = [0, 1].map((i) => ({ person: String(i), day: asked.days[7]!.day, code: "年假" }));
  expect(daysShort(compile({ ...asked, fixed }))).toEqual([7]);
});

test.each<[string, Partial<Settings>, string, number[]]>([
  ["leave that ends a run of one day, where two are the least", { shortestRun: 2 }, "年假", [0]],
  ["where one day is enough", { shortestRun: 1 }, "年假", []],
  ["a day off alone between locked shifts, where two are the least", { shortestRest: 2 }, "休", [0]],
])("alone: %s", (_, rules, code, impossible) => {
  const tail = ["白", "白", "休", "休", "白"];
  const asked = problem({ people: [person("0", { tail }), person("1")], demands: [], settings: rules });
  const cells = ["白", code, "白"].slice(code === "年假" ? 1 : 0);
  const fixed = cells.map((c, d) => ({ person: "0", day: asked.days[d]!.day, code: c }));
  expect(impossibleAlone(compile({ ...asked, fixed }))).toEqual(impossible);
});
