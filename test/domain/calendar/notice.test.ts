import fc from "fast-check";
import {
  announcedCalendar,
  buildCalendar,
  isWorkday,
  readNotice,
  readYearFile,
} from "../../../src/domain/calendar";
import { type Day, dayOf, isoDay } from "../../../src/domain/kernel";

/** In the wording of such notices; the days of 2026 are those of the year file. */
const NOTICE_2026 = `关于2026年部分节假日安排的通知
各省、自治区、直辖市：
现将2026年元旦、春节等节假日放假调休日期的具体安排通知如下。
一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
三、清明节：4月4日（周六）至6日（周一）放假，共3天。
四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
五、端午节：6月19日（周五）至21日（周日）放假，共3天。
六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
节假日期间，要妥善安排好值班和安全、保卫等工作。
2025年11月4日`;

const workday = (calendar: ReturnType<typeof buildCalendar>, day: Day): boolean => {
  const found = isWorkday(calendar, day);
  return found.ok && found.value;
};

test("a whole notice: every day as the year file has it, nothing left over", () => {
  const notice = readNotice(NOTICE_2026);
  expect(notice).toMatchObject({ year: 2026, remarks: [], notRead: [], missing: [] });
  expect(notice.rows.filter((r) => r.work).map((r) => isoDay(r.day))).toEqual([
    "2026-01-04",
    "2026-02-14",
    "2026-02-28",
    "2026-05-09",
    "2026-09-20",
    "2026-10-10",
  ]);
  expect(notice.rows.filter((r) => !r.work)).toHaveLength(33);
  expect(notice.rows.find((r) => isoDay(r.day) === "2026-02-23")?.name).toBe("春节");
  const own = buildCalendar(notice.rows);
  for (let d = dayOf(2026, 1, 1)!; d <= dayOf(2026, 12, 31)!; d = (d + 1) as Day)
    expect([isoDay(d), workday(own, d)]).toEqual([isoDay(d), workday(announcedCalendar(), d)]);
});

const of = (body: string, year = 2024) => readNotice(`关于${year}年部分节假日安排的通知\n${body}`);
const days = (notice: ReturnType<typeof readNotice>) =>
  notice.rows.map((r) => `${isoDay(r.day)} ${r.work ? "班" : "休"}`);

describe("the ways such notices put it", () => {
  test.each([
    ["一、元旦：1月1日放假，与周末连休。", 2024, ["2024-01-01 休"]],
    [
      "元旦：2022年12月31日至2023年1月2日放假调休，共3天。",
      2023,
      ["2022-12-31 休", "2023-01-01 休", "2023-01-02 休"],
    ],
    [
      "4月29日至5月1日放假。4月23日（星期日）、5月6日（星期六）正常上班。",
      2023,
      ["2023-04-23 班", "2023-04-29 休", "2023-04-30 休", "2023-05-01 休", "2023-05-06 班"],
    ],
    ["９月２９日至３０日放假，共２天", 2023, ["2023-09-29 休", "2023-09-30 休"]],
    [
      "1月31日—2月2日放假，2月4日（周日）补班",
      2024,
      ["2024-01-31 休", "2024-02-01 休", "2024-02-02 休", "2024-02-04 班"],
    ],
  ])("%s", (body, year, rows) => {
    const notice = of(body, year);
    expect(notice.notRead).toEqual([]);
    expect(days(notice)).toEqual(rows);
  });

  test("an advice is no day off, and is said", () => {
    const notice = of("鼓励各单位落实带薪年休假，安排职工在除夕（2月9日）休息。");
    expect([notice.rows, notice.remarks.length, notice.notRead]).toEqual([[], 1, []]);
  });
});

describe("what is not understood is named, never guessed", () => {
  test.each([
    ["1月1日（周二）放假。", "weekday"],
    ["2月10日至17日放假，共7天。", "count"],
    ["2月30日放假。", "noDay"],
    ["9月20日不上班。", "sentence"],
    ["9月20日是否放假待定。", "sentence"],
    ["10月1日至7日调休。", "sentence"],
    ["1月1日放假。1月1日上班。", "twice"],
    ["15日放假。", "noDay"],
  ])("%s: %s", (body, why) => expect(of(body).notRead.map((n) => n.why)).toEqual([why]));

  test("no year, no notice", () => expect(readNotice("1月1日放假。").year).toBeNull());

  test("statutory days that are left out are missing", () =>
    expect(of("元旦：1月1日放假。", 2026).missing.map(isoDay)).toEqual([
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

  test("any text at all: every day of a sentence is in a row, a remark, or named", () => {
    const parts = fc.constantFrom(
      "1月1日",
      "3日",
      "至",
      "、",
      "放假",
      "不放假",
      "上班",
      "，共3天",
      "（周四）",
      "。",
      "鼓励",
      "调休",
      " ",
      "元旦："
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const body = some.join("");
        const notice = of(body, 2026);
        const sentences = body
          .normalize("NFKC")
          .split("。")
          .filter((s) => /\d日/.test(s)).length;
        const told = notice.rows.length + notice.remarks.length + notice.notRead.length;
        expect(sentences === 0 || told > 0).toBe(true);
      })
    );
  });
});

describe("a year file", () => {
  const file = {
    year: 2027,
    days: [
      { name: "元旦", date: "2027-01-01", isOffDay: true },
      { name: "元旦", date: "2027-01-03", isOffDay: false },
    ],
  };

  test("is read as it stands", () =>
    expect(days(readYearFile(JSON.stringify(file))!)).toEqual(["2027-01-01 休", "2027-01-03 班"]));
  test("a day that is none is named", () =>
    expect(
      readYearFile(JSON.stringify({ year: 2027, days: [{ date: "2027-02-30", isOffDay: true }] }))!.notRead
    ).toHaveLength(1));
  test.each(["", "[]", "{}", "null", '{"year":2027}', "1月1日放假"])("%j is none", (text) =>
    expect(readYearFile(text)).toBeNull()
  );
});
