import { type RuleKey, ruleFor, rulesNamed } from "../../../src/domain/rulebook";
import {
  carryOf,
  countRow,
  isLeave,
  LEAVES,
  OLD_LEAVES,
  paidMinutes,
  S0,
  S3,
  usualDemand,
} from "../../../src/domain/roster";
import { monthDays } from "./support";

test.each([
  ["TC13 S0", S0, { 白: 510, 半: 330, 晚: 390 }],
  ["TC14 S3", S3, { 白: 540, 晚: 450 }],
])("%s: hours of each shift", (_, profile, minutes) =>
  expect(Object.fromEntries(profile.shifts.map((s) => [s.code, paidMinutes(s)]))).toEqual(minutes)
);

test("a code of leave is two letters, so that it is read where it hangs; 陪产假 of older sheets is leave all the same", () => {
  expect(LEAVES.filter((code) => code.length > 2)).toEqual([]);
  expect(["陪产", "陪产假", "陪产班"].map(isLeave)).toEqual([true, true, false]);
  expect(Object.values(OLD_LEAVES).every((code) => LEAVES.includes(code))).toBe(true);
});

test("TC20: four rest days of a 30-day month, all 白 → 26 days, 221 h", () => {
  const row = Array.from({ length: 30 }, (_, i) => (i % 8 === 7 || i === 29 ? "休" : "白"));
  const counters = countRow(S0.shifts, monthDays(2026, 6, []), row);
  expect(counters).toMatchObject({ rests: 4, minutes: 221 * 60, shifts: { 白: 26, 半: 0, 晚: 0 } });
});

test("a night belongs to the day it starts on: Saturday night counts for the weekend", () => {
  const days = monthDays(2026, 6, []);
  expect(countRow(S3.shifts, days, ["休", "休", "休", "休", "休", "晚", "休"])).toMatchObject({
    nights: 1,
    weekends: 1,
  });
});

test("usual demand fits the team and leaves the rests possible", () => {
  expect(usualDemand(S0, 8).map((d) => [d.shift, d.min])).toEqual([
    ["白", 3],
    ["半", 1],
    ["晚", 2],
  ]);
  expect(usualDemand(S0, 6).map((d) => d.min)).toEqual([2, 1, 1]);
  for (let n = 2; n <= 60; n += 1) {
    for (const profile of [S0, S3]) {
      const onDuty = usualDemand(profile, n).reduce((s, d) => s + d.min, 0);
      expect(onDuty).toBeLessThanOrEqual(Math.max(1, 0.9 * n * (6 / 7)));
    }
  }
});

test("A-15 carry-over: above and below the average of each month, summed; months away don't count", () => {
  const t = (nights: number) => ({ minutes: 0, nights, weekends: 0, holidays: 0 });
  const months = [
    new Map([
      ["1", t(10)],
      ["2", t(8)],
    ]),
    new Map([
      ["1", t(9)],
      ["3", t(5)],
    ]),
  ];
  expect(carryOf(months, "1").nights).toBe(3);
  expect(carryOf(months, "2").nights).toBe(-1);
  expect(carryOf(months, "4").nights).toBe(0);
});

test.each([
  ["S0", S0, { rest: 4, week: 0, day: [540, 1050], night: [1020, 1410] }],
  ["S3", S3, { rest: null, week: 1, day: [510, 1050], night: [1050, 1500] }],
] as const)("%s: shifts and rests are those of the rules", (scheme, { shifts, settings }, expected) => {
  const named = rulesNamed(scheme);
  if (!named.ok) throw new Error(scheme);
  const value = (key: RuleKey) => ruleFor(named.value, key).value;
  const span = (code: string) => {
    const shift = shifts.find((s) => s.code === code)!;
    return [shift.start, shift.end < shift.start ? shift.end + 1440 : shift.end];
  };
  expect([span("白"), span("晚")]).toEqual([value("shift.day"), value("shift.night")]);
  expect([span("白"), span("晚")]).toEqual([expected.day, expected.night]);
  expect(settings.restPerPeriod?.days ?? null).toBe(expected.rest);
  if (expected.rest !== null) expect(value("shift.rest.month")).toBe(expected.rest);
  expect(settings.restPerWeek).toBe(expected.week);
  if (expected.week > 0) expect(value("shift.rest.week")).toBe(expected.week);
  expect(settings.longestRun?.days).toBe(value("shift.longestRun"));
  expect(settings.wholeRests).toBe(value("shift.rest.whole"));
  expect(settings.tolerance / 60).toBe(value("shift.tolerance"));
});
