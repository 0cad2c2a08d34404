import fc from "fast-check";
import {
  addWorkdays,
  announcedCalendar,
  buildCalendar,
  countWorkdays,
  describeDay,
  ownDays,
  isAnnounced,
  isWorkday,
  statutoryDays,
} from "../../../src/domain/calendar";
import { type Day, addDays, dayOf, isoDay, weekday } from "../../../src/domain/kernel";

const at = (iso: string): Day => {
  const [y, m, d] = iso.split("-").map(Number);
  return dayOf(y!, m!, d!)!;
};
const calendar = announcedCalendar();
const first = at("2012-01-01");
const last = at("2026-12-31");
const knownDay = fc.integer({ min: first, max: last }).map((n) => n as Day);

describe("working days with 调休", () => {
  test.each([
    ["2026-02-14", true], // a Saturday that is worked
    ["2026-02-28", true],
    ["2026-01-04", true],
    ["2026-02-16", false],
    ["2026-02-20", false], // a Friday inside the holiday
    ["2026-10-10", true],
    ["2026-10-11", false],
    ["2020-01-31", false], // the holiday of 2020 was made longer by a second notice
    ["2019-05-02", false], // and so was 1 May 2019
    ["2015-09-03", false], // a day off by a notice of its own
    ["2024-05-11", true],
  ])("%s worked: %s", (iso, worked) =>
    expect(isWorkday(calendar, at(iso))).toEqual({ ok: true, value: worked })
  );

  test.each([
    ["2026-02-13", 1, "2026-02-14"],
    ["2026-02-14", 1, "2026-02-24"],
    ["2026-02-14", 0, "2026-02-14"],
    ["2026-02-16", 0, "2026-02-16"],
    ["2026-02-24", -1, "2026-02-14"],
    ["2026-02-17", -1, "2026-02-14"],
    ["2026-09-30", 1, "2026-10-08"],
    ["2025-12-31", 1, "2026-01-04"],
  ])("%s plus %d working days is %s", (start, n, end) => {
    const r = addWorkdays(calendar, at(start), n);
    expect(r.ok && isoDay(r.value)).toBe(end);
  });

  test.each([
    ["2026-02-13", "2026-02-24", 3],
    ["2026-02-24", "2026-02-13", -3],
    ["2026-02-15", "2026-02-23", 0],
    ["2026-02-14", "2026-02-14", 1],
  ])("%s to %s has %d working days", (start, end, n) =>
    expect(countWorkdays(calendar, at(start), at(end))).toEqual({ ok: true, value: n })
  );

  test("a year that is not announced is named, never counted as weekdays", () => {
    const unknown = (year: number) => ({
      ok: false,
      problem: { kind: "unknown", code: "calendar.yearUnknown", params: { year } },
    });
    expect(isWorkday(calendar, at("2027-01-04"))).toEqual(unknown(2027));
    expect(addWorkdays(calendar, at("2026-12-30"), 5)).toEqual(unknown(2027));
    expect(addWorkdays(calendar, at("2012-01-04"), -5)).toEqual(unknown(2011));
    expect(countWorkdays(calendar, at("2026-12-30"), at("2027-01-05"))).toEqual(unknown(2027));
    expect(countWorkdays(calendar, at("2011-12-30"), at("2012-01-05"))).toEqual(unknown(2011));
  });

  test("adding and counting agree", () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: 1, max: 400 }), (d, n) => {
        const end = addWorkdays(calendar, d, n);
        if (!end.ok) return;
        expect(isWorkday(calendar, end.value)).toEqual({ ok: true, value: true });
        const counted = countWorkdays(calendar, addDays(d, 1), end.value);
        expect(counted).toEqual({ ok: true, value: n });
      })
    );
  });
});

describe("a shop's own table", () => {
  test("adds days off and worked days to a known year", () => {
    const own = buildCalendar([
      { day: at("2026-03-09"), work: false },
      { day: at("2026-03-14"), work: true },
    ]);
    expect(isWorkday(own, at("2026-03-09"))).toEqual({ ok: true, value: false });
    expect(isWorkday(own, at("2026-03-14"))).toEqual({ ok: true, value: true });
    expect(isWorkday(calendar, at("2026-03-14"))).toEqual({ ok: true, value: false });
  });

  test("one day does not make an unannounced year known, thirteen do", () => {
    const days = [...statutoryDays(2027)!.keys()].map((day) => ({ day, work: false }));
    expect(days).toHaveLength(13);
    expect(isWorkday(buildCalendar(days.slice(1)), at("2027-03-01")).ok).toBe(false);
    const own = buildCalendar(days);
    expect(isWorkday(own, at("2027-03-01"))).toEqual({ ok: true, value: true });
    const over = addWorkdays(own, at("2026-12-31"), 1);
    expect(over.ok && isoDay(over.value)).toBe("2027-01-04");
  });

  test("a year with a gap before it stands alone", () => {
    const days = [...statutoryDays(2029)!.keys()].map((day) => ({ day, work: false }));
    const own = buildCalendar(days);
    expect(isWorkday(own, at("2029-03-01"))).toEqual({ ok: true, value: true });
    expect(addWorkdays(own, at("2026-12-30"), 30)).toMatchObject({ problem: { params: { year: 2027 } } });
  });
});

describe("what a calendar sheet shows", () => {
  test.each([
    ["2026-02-14", { kind: "makeup", provisional: false, statutory: false }],
    ["2026-02-17", { kind: "holiday", festival: "spring", statutory: true }],
    ["2026-02-20", { kind: "holiday", festival: "spring", statutory: false }],
    ["2026-03-07", { kind: "weekend", statutory: false }],
    ["2026-03-09", { kind: "workday", statutory: false }],
    ["2027-02-06", { kind: "holiday", festival: "spring", provisional: true, statutory: true }],
    ["2027-02-10", { kind: "workday", provisional: true, statutory: false }],
  ])("%s", (iso, shown) => expect(describeDay(at(iso))).toMatchObject(shown));

  describe("by the workbook's own calendar", () => {
    const OFF = "2027-02-06 2027-02-07 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-02-12";
    const rows = [
      ...OFF.split(" ").map((iso) => ({ day: at(iso), work: false })),
      ...[...statutoryDays(2027)!.keys()].map((day) => ({ day, work: false })),
      { day: at("2027-02-14"), work: true },
      { day: at("2026-11-28"), work: true },
    ];
    test.each([
      ["2027-02-10", { kind: "holiday", provisional: false, statutory: false }],
      ["2027-02-14", { kind: "makeup", provisional: false, statutory: false }],
      ["2027-02-15", { kind: "workday", provisional: false, statutory: false }],
      ["2027-02-20", { kind: "weekend", provisional: false }],
      ["2026-11-28", { kind: "makeup", provisional: false }],
      ["2026-11-29", { kind: "weekend", provisional: false }],
      ["2028-01-01", { kind: "holiday", provisional: true, statutory: true }],
    ])("%s", (iso, shown) => expect(describeDay(at(iso), ownDays(rows))).toMatchObject(shown));

    test("a day or two make no year known", () =>
      expect(describeDay(at("2027-02-10"), ownDays(rows.slice(0, 7)))).toMatchObject({
        kind: "holiday",
        provisional: true,
      }));
  });

  test("the 13 days of 2026 by law", () =>
    expect([...statutoryDays(2026)!.keys()].map(isoDay).sort()).toEqual([
      "2026-01-01",
      "2026-02-16",
      "2026-02-17",
      "2026-02-18",
      "2026-02-19",
      "2026-04-05",
      "2026-05-01",
      "2026-05-02",
      "2026-06-19",
      "2026-09-25",
      "2026-10-01",
      "2026-10-02",
      "2026-10-03",
    ]));

  test("every statutory day of an announced year is a day off", () => {
    for (const year of [2025, 2026])
      for (const d of statutoryDays(year)!.keys())
        expect([isoDay(d), isWorkday(calendar, d)]).toEqual([isoDay(d), { ok: true, value: false }]);
  });

  test("each announced year is whole", () => {
    expect([2012, 2026, 2027].map(isAnnounced)).toEqual([true, true, false]);
    for (let d = first; d <= last; d = addDays(d, 1)) expect(isWorkday(calendar, d).ok).toBe(true);
    expect(weekday(at("2026-02-14"))).toBe(6);
  });
});
