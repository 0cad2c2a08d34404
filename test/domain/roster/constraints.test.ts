import fc from "fast-check";
import { day } from "../../../src/domain/kernel";
import {
  assemble,
  type Constraint,
  CONSTRAINTS,
  readRemark,
  REST,
  S0,
  shiftsFor,
  titlesIn,
} from "../../../src/domain/roster";

describe("remarks of the staff list", () => {
  test.each<[string, Constraint[], string]>([
    ["固定晚班", ["onlyNights"], ""],
    ["只上白班", ["onlyDays"], ""],
    ["不上晚班", ["noNights"], ""],
    ["孕期，工位靠窗", ["noNights"], "工位靠窗"],
    ["哺乳期不上夜班", ["noNights"], ""],
    ["周末兼职；已离职", ["onlyWeekends", "gone"], ""],
    ["Nights only", ["onlyNights"], ""],
    ["无", [], ""],
    ["", [], ""],
    // Never a word inside another text, and no denial overlooked.
    ["不是只上晚班", [], "不是只上晚班"],
    ["可以不上晚班吗", [], "可以不上晚班吗"],
    ["晚班也行", [], "晚班也行"],
    ["孕期已结束", [], "孕期已结束"],
    ["没有离职", [], "没有离职"],
    // Part by part; a title says nothing of shifts.
    ["组长,孕期(预产期2027年3月),", ["noNights"], "预产期2027年3月"],
    ["孕期（已报备）", ["noNights"], "已报备"],
    ["组长", [], ""],
    ["周末不能来", ["noWeekends"], ""],
    ["周末不上班、固定白班", ["onlyDays", "noWeekends"], ""],
    ["周末休", ["noWeekends"], ""],
    ["周末可能休", [], "周末可能休"],
    ["12月20日离职", [], "12月20日离职"],
    // Denied or ended by another part of the sentence.
    ["以前孕期，现在不是", [], "以前孕期，现在不是"],
    ["孕期，已结束", [], "孕期，已结束"],
    ["孕期（到3月底）", [], "孕期，到3月底"],
    ["不上晚班，取消了", [], "不上晚班，取消了"],
    ["孕期。现在不是了", [], "孕期，现在不是了"],
    ["孕期。不吃辣", [], "孕期，不吃辣"],
    ["孕期；工位不靠窗", ["noNights"], "工位不靠窗"],
    ["不是孕期", [], "不是孕期"],
  ])("「%s」", (remark, constraints, unread) => expect(readRemark(remark)).toEqual({ constraints, unread }));

  test("whatever stands before or after a phrase, it is not understood", () => {
    const phrase = fc.constantFrom("固定晚班", "不上晚班", "孕期", "只上周末", "已离职");
    const more = fc.constantFrom("不", "没有", "别", "曾经", "不是", "吗", "取消了", "到月底", "最好", "了");
    fc.assert(
      fc.property(phrase, more, fc.boolean(), (is, word, before) => {
        const remark = before ? `${word}${is}` : `${is}${word}`;
        expect(readRemark(remark)).toEqual({ constraints: [], unread: remark });
      })
    );
  });
});

test.each([
  ["组长", ["组长"]],
  ["组长,孕期(预产期2027年3月),", ["组长"]],
  ["以前是组长", []],
  ["组长（已卸任）", []],
  ["不是组长", []],
])("titles in 「%s」", (remark, titles) => expect(titlesIn(remark)).toEqual(titles));

describe("what a constraint means for a roster", () => {
  const person = (constraints: Constraint[]) => ({
    id: "801",
    name: "小赵",
    group: "",
    joined: null,
    left: null,
    tail: [],
    carry: { minutes: 0, nights: 0, weekends: 0, holidays: 0 },
    constraints,
  });
  /** Monday 2026-11-30 to Sunday. */
  const week = Array.from({ length: 7 }, (_, i) => day(46356 + i));

  test.each<[Constraint, readonly string[] | null]>([
    ["onlyNights", ["晚"]],
    ["onlyDays", ["白", "半"]],
    ["noNights", ["白", "半"]],
    ["onlyWeekends", null],
    ["noWeekends", null],
    ["gone", null],
  ])("%s: the shifts that may be worked", (is, shifts) => expect(shiftsFor([is], S0.shifts)).toEqual(shifts));

  test("weekends only: days off from Monday to Friday, and less work than others", () => {
    const problem = assemble({ profile: S0, people: [person(["onlyWeekends"])], days: week });
    expect(problem.people[0]!.share).toBeCloseTo(2 / 7);
    expect(problem.fixed).toEqual(week.slice(0, 5).map((d) => ({ person: "801", day: d, code: REST })));
  });

  test("no weekends: days off on Saturday and Sunday, five days of seven", () => {
    const problem = assemble({ profile: S0, people: [person(["noWeekends"])], days: week });
    expect(problem.people[0]!.share).toBeCloseTo(5 / 7);
    expect(problem.fixed).toEqual(week.slice(5).map((d) => ({ person: "801", day: d, code: REST })));
  });

  test("leave stays leave on such a day", () => {
    const fixed = [{ person: "801", day: week[0]!, code: "年假" }];
    const problem = assemble({ profile: S0, people: [person(["onlyWeekends"])], days: week, fixed });
    expect(problem.fixed.filter((f) => f.day === week[0])).toEqual(fixed);
  });

  test("nobody who says nothing is bound", () => {
    const problem = assemble({ profile: S0, people: [person([])], days: week });
    expect(problem.people[0]).toMatchObject({ shifts: null, share: 1 });
    expect(problem.fixed).toEqual([]);
    expect(CONSTRAINTS).toHaveLength(6);
  });
});
