import fc from "fast-check";
import { dayOf, daysOfMonth, moment, day as dayFrom } from "../../../../src/domain/kernel";
import {
  attendanceCsv,
  attendanceProblems,
  calendarIcs,
  versionChanges,
  posterSvg,
  runsOf,
  S0,
  S3,
  type VersionRow,
  withVersionChanges,
} from "../../../../src/domain/roster";

const days = daysOfMonth(2026, 12);
const row = (id: string, name: string, codes: readonly string[]): VersionRow => ({ id, name, codes });
const codes = fc.array(fc.constantFrom("白", "半", "晚", "休", "年假", ""), { minLength: 31, maxLength: 31 });

describe("versions", () => {
  test("the changes between two lead from one to the other", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes), { maxLength: 5 }), (pairs) => {
        const before = pairs.map(([a], i) => row(String(i), `人${i}`, a));
        const after = pairs.map(([, b], i) => row(String(i), `人${i}`, b));
        expect(withVersionChanges(before, versionChanges(before, after, days), days[0]!)).toEqual(after);
        expect(versionChanges(after, after, days)).toEqual([]);
      })
    ));

  test("who came and who went", () => {
    const [a, b] = [
      row(
        "1",
        "甲",
        days.map(() => "白")
      ),
      row(
        "2",
        "乙",
        days.map(() => "晚")
      ),
    ];
    const changes = versionChanges([a], [b], days);
    expect(changes).toHaveLength(62);
    expect(changes[0]).toEqual({ person: "2", name: "乙", day: days[0], from: "", to: "晚" });
    expect(changes[61]).toEqual({ person: "1", name: "甲", day: days[30], from: "白", to: "" });
  });

  test("runs of one code", () =>
    expect(runsOf(["白", "白", "休", "白"], "白")).toEqual([
      [0, 1],
      [3, 3],
    ]));
});

describe("a calendar (RFC 5545)", () => {
  const ics = (list: readonly string[], shifts = S3.shifts) =>
    calendarIcs({
      row: row("801", "小赵", list),
      days,
      shifts,
      version: 2,
      now: moment(dayFrom(46348), 5),
      title: "小赵, 12 月",
    });

  test("a night past midnight ends on the next day; days off are no events, leave is a whole day", () => {
    const text = ics(["晚", "休", "年假", ""]);
    expect(text).toContain(
      "DTSTART;TZID=Asia/Shanghai:20261201T173000\r\nDTEND;TZID=Asia/Shanghai:20261202T010000\r\n"
    );
    expect(text).toContain("DTSTART;VALUE=DATE:20261203\r\nDTEND;VALUE=DATE:20261204\r\n");
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    // Five past midnight in China is yesterday in Greenwich.
    expect(text).toContain("DTSTAMP:20261121T160500Z");
    expect(text).toContain("X-WR-CALNAME:小赵\\, 12 月");
  });

  test("no line is longer than 75 bytes, and every line ends as it must", () => {
    const text = ics(
      days.map(() => "白"),
      [{ ...S3.shifts[0]!, name: "名字特别特别特别特别特别特别特别特别特别长的班次" }]
    );
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  });
});

describe("a schedule for attendance systems", () => {
  const people = [
    row(
      "801",
      "小赵",
      days.map((_, d) => ["白", "晚", "休", "年假"][d % 4]!)
    ),
    row(
      "802",
      '小,"钱',
      days.map(() => "半")
    ),
  ];

  test("passes the check it will meet", () =>
    expect(attendanceProblems(attendanceCsv(people, days, S0.shifts), days, S0.shifts)).toEqual([]));

  test.each([
    ["another head", (csv: string) => csv.replace("姓名", "名"), "head"],
    ["a day missing", (csv: string) => csv.replace(/,休息\r\n/, "\r\n").replace(/,白班/, ""), "cells"],
    ["a shift nobody has", (csv: string) => csv.replace("晚班", "通宵"), "shift"],
    ["somebody twice", (csv: string) => csv.replace("802", "801"), "twice"],
    ["no name", (csv: string) => csv.replace("小赵", ""), "noName"],
  ])("%s is found", (_what, spoil, code) =>
    expect(
      attendanceProblems(spoil(attendanceCsv(people, days, S0.shifts)), days, S0.shifts)[0]
    ).toMatchObject({ code })
  );

  test("no name becomes a formula", () =>
    expect(attendanceCsv([row("1", "=1+1", [])], [dayOf(2026, 12, 1)!], S0.shifts)).toContain("\r\n'=1+1,"));
});

describe("the poster", () => {
  test.each([9, 28, 60])("%i people: everybody and every day, well-formed", (count) => {
    const rows = Array.from({ length: count }, (_, i) => ({
      ...row(
        String(i),
        `人<${i}>&`,
        days.map((_, d) => ["白", "晚", "休"][(d + i) % 3]!)
      ),
      changed: days.map((_, d) => d === i),
    }));
    const svg = posterSvg({
      title: "12 月",
      stamp: "v1",
      days: days.map((_, d) => ({
        label: String(d + 1),
        weekday: "一",
        isOff: d % 7 > 4,
        mark: d === 11 ? "大促" : "",
      })),
      rows,
      shifts: [{ code: "白", text: "9:00–17:30", colour: "#FFF2CC" }],
      cover: [{ label: "白 有", have: days.map(() => 3), short: days.map((_, d) => d === 4) }],
      note: "",
    });
    expect(svg).not.toMatch(/NaN|undefined|人</);
    expect(svg.match(/人&#60;/g)).toHaveLength(count);
    expect(svg.match(/stroke-width="3"/g)).toHaveLength(Math.min(count, 31));
    expect(svg.match(/<text/g)!.length).toBeGreaterThan(count * 31);
  });
});
