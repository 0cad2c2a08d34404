import fc from "fast-check";
import {
  FIRST_DAY,
  LAST_DAY,
  day,
  dayOf,
  daysOfMonth,
  isoDay,
  weekday,
  ymd,
} from "../../../src/domain/kernel";

describe("days are integers", () => {
  // Serials as Excel shows them.
  test.each([
    ["1900-03-01", 61, 4],
    ["2000-02-29", 36585, 2],
    ["2016-04-22", 42482, 5],
    ["2024-03-08", 45359, 5],
    ["2026-11-22", 46348, 7],
    ["9999-12-31", 2958465, 5],
  ] as const)("%s is serial %i", (iso, serial, wd) => {
    const [y, m, d] = iso.split("-").map(Number);
    expect(dayOf(y!, m!, d!)).toBe(serial);
    expect(isoDay(day(serial))).toBe(iso);
    expect(weekday(day(serial))).toBe(wd);
  });

  test.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 4, 31],
    [1900, 2, 28],
    [10000, 1, 1],
    [2026, 1.5, 1],
  ])("no such date: %i-%d-%d", (y, m, d) => expect(dayOf(y, m, d)).toBeNull());

  test("round trip and succession over the whole calendar", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY - 1 }), (serial) => {
        const a = ymd(day(serial));
        expect(dayOf(a.year, a.month, a.day)).toBe(serial);
        expect(weekday(day(serial + 1))).toBe((weekday(day(serial)) % 7) + 1);
      })
    );
  });

  test("a month has its days", () => {
    expect(daysOfMonth(2026, 2)).toHaveLength(28);
    expect(daysOfMonth(2026, 12).map(isoDay).at(-1)).toBe("2026-12-31");
    expect(daysOfMonth(1800, 1)).toEqual([]);
  });
});
