import fc from "fast-check";
import {
  changesBetween,
  checkRoster,
  effectsOf,
  findingsOfChange,
  type Problem,
  replacements,
  withChanges,
} from "../../../src/domain/roster";
import { day } from "../../../src/domain/kernel";
import { person, problem } from "./support";

const week = problem().days.slice(0, 7);
const night = { shift: "晚", from: 0, to: 0, role: null, min: 1, max: null };
const [monday, tuesday] = [week[0]!.day, week[1]!.day];

/** A week of a few people; every day asks for one night. */
const desk = (over: Partial<Problem> = {}): Problem =>
  problem({
    people: ["1", "2", "3"].map((id) => person(id)),
    settings: { restPerPeriod: null, wholeRests: 0, tolerance: 9000 },
    over: { days: week.map((d) => ({ ...d, demands: [night] })), ...over },
  });

const roster = (...rows: string[]) => ({ cells: rows.map((row) => [...row]) });
const usual = roster("晚晚休晚晚晚休", "休白晚休白白晚", "白休白白白休白");
const ill = [{ person: "1", day: monday, code: "病假" }];

const ranking = (asked: Problem, cells = usual, absences = ill) =>
  replacements(asked, cells, absences)[0]!.candidates.map((c) => [c.person, c.verdict]);

describe("who can stand in", () => {
  test("A-18: the gap is named with what was to be worked", () =>
    expect(replacements(desk(), usual, ill)).toMatchObject([
      { absent: "1", day: monday, shift: "晚", isNeeded: true },
    ]));

  test("enough people are left: nobody needs to stand in", () => {
    const two = roster("晚晚休晚晚晚休", "晚休晚休白白晚", "白休白白白休白");
    expect(replacements(desk(), two, ill)).toMatchObject([{ isNeeded: false }]);
  });

  test("A-12: a day shift after the night breaks a rule, so somebody free of it comes first", () =>
    expect(ranking(desk())).toEqual([
      ["3", "clear"],
      ["2", "broken"],
    ]));

  test("A-12: the broken rule is named at the day after", () => {
    const [gap] = replacements(desk(), usual, ill);
    const second = gap!.candidates.find((c) => c.person === "2")!;
    expect(second.findings.map((f) => [f.rule, f.where.day])).toEqual([["A-12", tuesday]]);
  });

  test("W09: who would work seven days in a row is named and not offered", () => {
    const tail = ["白", "白", "白", "白", "白", "白"];
    const people = [person("1"), person("2", { tail: ["休"] }), person("3", { tail })];
    const cells = roster("晚晚休晚晚晚休", "休休晚休白白晚", "休休白白白休白");
    expect(ranking(desk({ people }), cells)).toEqual([
      ["2", "clear"],
      ["3", "broken"],
    ]);
  });

  test("A-15: of equals the one who has worked less comes first", () => {
    const cells = roster("晚晚休晚晚晚休", "休休晚白白白晚", "休休晚休休休休");
    expect(ranking(desk(), cells)).toEqual([
      ["3", "clear"],
      ["2", "clear"],
    ]);
  });

  test.each<[string, Partial<Problem>]>([
    ["A-20: on leave", { fixed: [{ person: "3", day: monday, code: "年假" }] }],
    ["a locked cell", { fixed: [{ person: "3", day: monday, code: "白" }] }],
    ["not employed yet", { people: [person("1"), person("2"), person("3", { joined: day(monday + 1) })] }],
  ])("%s is nobody's to move", (_, over) => expect(ranking(desk(over)).map(([id]) => id)).toEqual(["2"]));

  test("a person who may not work the shift breaks a rule by standing in", () => {
    const people = [person("1"), person("2"), person("3", { shifts: ["白"] })];
    expect(ranking(desk({ people }))).toEqual([
      ["3", "broken"],
      ["2", "broken"],
    ]);
  });

  test("a rest day of the absent leaves no gap", () =>
    expect(replacements(desk(), usual, [{ person: "2", day: monday, code: "病假" }])).toEqual([]));
});

describe("changes", () => {
  const after = withChanges(desk(), usual, [{ person: "2", day: monday, to: "晚" }]);

  test("cells that differ, and what they mean for the person", () => {
    expect(changesBetween(desk(), usual, after)).toEqual([
      { person: "2", day: monday, from: "休", to: "晚" },
    ]);
    expect(effectsOf(desk(), usual, after)).toEqual([{ person: "2", minutes: 390, rests: 1, run: 3 }]);
  });

  test("a run counts the days of last month that reach it", () => {
    const people = [person("1"), person("2", { tail: ["白", "白"] }), person("3")];
    expect(effectsOf(desk({ people }), usual, after)[0]!.run).toBe(5);
  });

  test("a finding that weighs more than before is new, one that stays is not", () => {
    const asked = desk({ days: week.map((d) => ({ ...d, demands: [{ ...night, min: 2 }] })) });
    const worse = withChanges(asked, usual, [{ person: "1", day: monday, to: "休" }]);
    expect(findingsOfChange(asked, usual, worse).map((f) => [f.code, f.where.day, f.amount])).toEqual([
      ["roster.coverShort", monday, 2],
    ]);
  });

  test("cells outside the roster are left alone", () =>
    expect(withChanges(desk(), usual, [{ person: "9", day: monday, to: "晚" }])).toEqual(usual));

  test("changes lead from one roster to the other, whatever they are", () => {
    const rows = fc.array(fc.constantFrom("白", "晚", "休", "年假", ""), { minLength: 7, maxLength: 7 });
    const rosters = fc.array(rows, { minLength: 3, maxLength: 3 }).map((cells) => ({ cells }));
    fc.assert(
      fc.property(rosters, rosters, (before, next) => {
        const changes = changesBetween(desk(), before, next);
        expect(withChanges(desk(), before, changes)).toEqual(next);
        expect(findingsOfChange(desk(), before, before)).toEqual([]);
      })
    );
  });

  test("what standing in is said to break is what the checker finds", () => {
    const [gap] = replacements(desk(), usual, ill);
    for (const { person: id, findings } of gap!.candidates) {
      const cells = withChanges(desk(), usual, [
        { person: "1", day: monday, to: "病假" },
        { person: id, day: monday, to: "晚" },
      ]);
      const found = checkRoster({ ...desk(), fixed: ill }, cells).findings;
      expect(found).toEqual(expect.arrayContaining([...findings]));
    }
  });
});
