import type { Demand } from "../../../../src/domain/roster";
import { compile } from "../../../../src/domain/roster/engine";
import { countedShortage, daysShort } from "../../../../src/domain/roster/engine/counting";
import { person, problem } from "../support";

const on = (shift: string, min: number, role: string | null = null): Demand => ({
  shift,
  from: 0,
  to: 0,
  role,
  min,
  max: null,
});

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
