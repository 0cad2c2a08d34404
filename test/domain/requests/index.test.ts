import fc from "fast-check";
import type { Day } from "../../../src/domain/kernel";
import { type Part, readRequests, requestArgs, type RequestsAbout } from "../../../src/domain/requests";
import { about, short } from "./support";

/** What people write, and each part of it in short. */
const ROWS: readonly (readonly [string, readonly string[]])[] = [
  [
    "小赵24号请假,小钱10-12年假;小孙 12号想休,小李5号不上晚班,小周 8号固定晚班",
    ["小赵 24 事假 !plainLeave", "小钱 10-12 年假", "小孙 12 想休", "小李 5 不晚", "小周 8 定晚"],
  ],
  ["小赵２４号请假，小钱１０～１２号年假", ["小赵 24 事假 !plainLeave", "小钱 10-12 年假"]],
  ["小赵 12-24 年假", ["小赵 24 年假 !hyphen"]],
  ["小赵12月24日病假", ["小赵 24 病假"]],
  ["小赵 24 事假", ["小赵 24 事假"]],
  ["小赵 12/24 调休", ["小赵 24 调休"]],
  ["小赵 2026-12-24 年假", ["小赵 24 年假"]],
  ["小钱10到12号年假", ["小钱 10-12 年假"]],
  ["小钱10号至12号年假", ["小钱 10-12 年假"]],
  ["小钱10—12年假", ["小钱 10-12 年假"]],
  ["小钱 12月30日-1月2日 年假", ["小钱 30-31 年假 !outside"]],
  ["小孙5、6、8号想休", ["小孙 5-6,8 想休"]],
  ["小孙5,6,8号想休", ["小孙 5-6,8 想休"]],
  ["小孙5号、6号和8号想休", ["小孙 5-6,8 想休"]],
  ["24号小赵请假，25号小钱病假", ["小赵 24 事假 !plainLeave", "小钱 25 病假"]],
  ["小赵24号年假，25号想休，26号不上晚班", ["小赵 24 年假", "小赵 25 想休", "小赵 26 不晚"]],
  ["小赵：24号年假；25号想休", ["小赵 24 年假", "小赵 25 想休"]],
  ["小李子5号不上晚班", ["小李子 5 不晚"]],
  ["小李5号不上晚班", ["小李 5 不晚"]],
  ["802 24号病假", ["小钱 24 病假"]],
  ["12号想休", ["? noPerson 「12号想休」"]],
  ["工号12 24号想休", ["小新 24 想休"]],
  ["小新 12号 想休", ["小新 12 想休"]],
  ["阿芳8号固定白班", ["小吴 8 定白"]],
  ["小赵和小钱24号请假", ["小赵+小钱 24 事假 !plainLeave"]],
  ["小赵、小钱 24、25号 年假", ["小赵+小钱 24-25 年假"]],
  ["大伟24号请假", ["? twoPeople 「大伟24号请假」"]],
  ["老王24号请假", ["? unknownPerson 「老王24号请假」"]],
  ["老王24号请假，25号病假", ["? unknownPerson 「老王24号请假」", "? noPerson 「25号病假」"]],
  ["小赵24号请假因为要去医院", ["小赵 24 事假 !plainLeave"]],
  ["小赵24号请假，家里有事，25号想休", ["小赵 24 事假 !plainLeave", "小赵 25 想休"]],
  ["小赵24号休", ["小赵 24 想休 !bareRest"]],
  ["小赵请24号休息", ["小赵 24 事假 !plainLeave"]],
  ["小赵24号请休", ["小赵 24 事假 !plainLeave"]],
  ["小赵24号休年假", ["小赵 24 年假"]],
  ["小赵24号一定要休", ["小赵 24 想休10"]],
  ["小赵24号最好能休", ["小赵 24 想休2"]],
  ["小赵24号最好休", ["小赵 24 想休2"]],
  ["小赵24号必须休", ["小赵 24 定休"]],
  ["小赵24号不能上晚班", ["小赵 24 不晚10"]],
  ["小赵24号一定不上晚班", ["小赵 24 不晚10"]],
  ["小赵24号不休", ["小赵 24 不休"]],
  ["小赵24号不上班", ["小赵 24 想休"]],
  ["小赵24号想上班", ["小赵 24 不休"]],
  ["小赵24号不想上班", ["小赵 24 想休"]],
  ["小赵24号想上晚班", ["小赵 24 想晚"]],
  ["小赵24号晚班固定", ["小赵 24 定晚"]],
  ["小赵24号晚班", ["小赵 24 想晚"]],
  ["小赵每周三想休", ["小赵 2,9,16,23,30 想休"]],
  ["小赵周三想休", ["小赵 2,9,16,23,30 想休 !everyWeek"]],
  ["小赵周末不上晚班", ["小赵 5-6,12-13,19-20,26-27 不晚 !everyWeek"]],
  ["小赵周六、日想休", ["小赵 5-6,12-13,19-20,26-27 想休 !everyWeek"]],
  ["小赵周一到周五不上晚班", ["小赵 1-4,7-11,14-18,21-25,28-31 不晚 !everyWeek"]],
  ["小赵每天不上晚班", ["小赵 1-31 不晚"]],
  ["小赵不上晚班", ["? noDays 「小赵不上晚班」"]],
  ["小赵24号", ["? noWhat 「小赵24号」"]],
  ["小赵", ["? noDays 「小赵」"]],
  ["小赵35号年假", ["? noSuchDay 「小赵35号年假」"]],
  ["小赵12到10号年假", ["? noSuchDay 「小赵12到10号年假」"]],
  ["小赵1月3、4日年假", ["? otherMonth 「小赵1月3、4日年假」"]],
  ["小赵二十四号年假", ["小赵 24 年假"]],
  ["小赵十号想休", ["小赵 10 想休"]],
  ["小赵双12不上晚班", ["小赵 12 不晚"]],
  ["小赵24号年假，24号固定晚班", ["小赵 24 年假", "小赵 24 定晚 !contrary"]],
  ["小赵24号年假，24号想休，24号不上晚班", ["小赵 24 年假", "小赵 24 想休 !contrary", "小赵 24 不晚"]],
  ["小赵24号年假，24号年假", ["小赵 24 年假", "小赵 24 年假 !repeated"]],
  ["小赵24号不上晚班也不上白班", ["小赵 24 不晚", "小赵 24 不白"]],
  ["小赵24号不上晚班、白班", ["小赵 24 不晚", "小赵 24 不白"]],
  ["小赵24号想休和年假", ["小赵 24 年假"]],
  ["Zhao 24 leave", ["Zhao 24 事假 !plainLeave"]],
  ["Zhao 24 annual leave, Sun Li 10-12 sick", ["Zhao 24 年假", "Sun Li 10-12 病假"]],
  [
    "Zhao: Dec 24 off; 25 wants night; 26 no nights",
    ["Zhao 24 想休 !bareRest", "Zhao 25 想晚", "Zhao 26 不晚"],
  ],
  ["May 5 fixed night", ["May 5 定晚"]],
  ["Zhao 24th to 26th vacation", ["Zhao 24-26 年假"]],
  ["Zhao every Wednesday no night", ["Zhao 2,9,16,23,30 不晚"]],
  ["Zhao weekends wants off", ["Zhao 5-6,12-13,19-20,26-27 想休"]],
  ["Zhao doesn't want night on 5 and 6", ["Zhao 5-6 不晚"]],
  ["Zhao never night on 5", ["Zhao 5 不晚10"]],
  ["Zhao and May 24, 25 leave please", ["Zhao+May 24-25 事假 !plainLeave"]],
  ["小赵24号产假", ["小赵 24 产假"]],
  ["小赵24号婚假，小钱25号丧假；小孙8号陪产假", ["小赵 24 婚假", "小钱 25 丧假", "小孙 8 陪产"]],
  ["谢谢大家", ["? noWhat 「谢谢大家」"]],
  ["和", ["? noWhat 「和」"]],
  ["小赵三号一定不上晚班", ["小赵 3 不晚10"]],
  ["小赵3天假", ["? unknownWord 「小赵3天假」"]],
  ["小赵24号请一天假", ["小赵 24 事假 !plainLeave"]],
  ["小赵12-24号年假", ["小赵 12-24 年假"]],
  ["小赵10-12-2026年假", ["? unknownWord 「小赵10-12-2026年假」"]],
  ["小赵24号调休，小钱24号想调休", ["小赵 24 调休", "小钱 24 调休"]],
  ["小赵的24号、小钱的25号都想休", ["? noWhat 「小赵的24号」", "小钱 25 想休"]],
  ["小赵（801）24号年假", ["小赵 24 年假"]],
  ["张小赵24号年假", ["? unknownWord 「张小赵24号年假」"]],
  ["小赵赵24号年假", ["? unknownWord 「小赵赵24号年假」"]],
  ["小赵24号不请假", ["? deniedLeave 「小赵24号不请假」"]],
  ["zhao24leave", ["? unknownWord 「zhao24leave」"]],
  ["小赵下周三想休", ["? unknownWord 「小赵下周三想休」"]],
  ["小赵24号上午请假", ["小赵 24am 事假 !plainLeave !halfDay"]],
  ["小赵24号下午年假", ["小赵 24pm 年假 !halfDay"]],
  ["小赵24号请半天假", ["? whichHalf 「小赵24号请半天假」"]],
  ["小赵24号半天假", ["? whichHalf 「小赵24号半天假」"]],
  ["小赵24号上午请半天假", ["小赵 24am 事假 !plainLeave !halfDay"]],
  ["小赵24号请半天假，下午", ["小赵 24pm 事假 !plainLeave !halfDay"]],
  ["小赵24号不请半天假", ["? deniedLeave 「小赵24号不请半天假」"]],
  ["小赵24号别再给我排晚班", ["小赵 24 不晚"]],
  ["小赵24号不要再排晚班", ["小赵 24 不晚"]],
  ["王磊24号年假", ["王 磊 24 年假"]],
  ["王 磊24号年假", ["王 磊 24 年假"]],
  ["王　磊24号年假", ["王 磊 24 年假"]],
  ["小 赵24号年假", ["小赵 24 年假"]],
  ["小赵24号上午上白班", ["? halfShift 「小赵24号上午上白班」"]],
  ["小赵24号上午请假，下午上班", ["小赵 24am 事假 !plainLeave !halfDay", "小赵 24pm 不休 !halfDay"]],
  ["小赵24号(周四)请假", ["小赵 24 事假 !plainLeave"]],
  ["小赵24号周五请假", ["? noSuchDay 「小赵24号周五请假」"]],
  ["小赵24号来不了", ["小赵 24 想休10"]],
  ["小赵24号晚班，不行", ["小赵 24 不晚10"]],
  ["小赵24号晚班。不行", ["? remainder 「小赵24号晚班」", "? remainder 「不行」"]],
  ["小赵24号晚班\n不行", ["? remainder 「小赵24号晚班」", "? remainder 「不行」"]],
  ["小赵24号晚班\n收到", ["小赵 24 想晚"]],
  ["小赵24号不上晚班上白班", ["小赵 24 不晚", "小赵 24 想白"]],
  ["小赵24号不上晚班，白班", ["小赵 24 不晚", "? unclearDenial 「白班」"]],
  ["小赵24号晚班不行白班可以", ["小赵 24 不晚10", "小赵 24 想白"]],
  ["小赵24号晚班不想上白班", ["? unclearDenial 「小赵24号晚班」", "? unclearDenial 「不想上白班」"]],
  ["小赵24号年假；小赵24号年假取消", ["小赵 24 年假 !withdrawn", "小赵 24 取消年假"]],
  ["小赵24号假不请了", ["小赵 24 取消假 !nothingToCancel"]],
  ["小赵：我24号请假，25号不想上晚班", ["小赵 24 事假 !plainLeave", "小赵 25 不晚"]],
  ["小赵，我24号请假", ["? speaker 「小赵，我24号请假」"]],
  ["请假小赵24号", ["小赵 24 事假 !plainLeave"]],
  ["年假：小赵24号", ["小赵 24 年假"]],
  ["小赵24号请假.小钱25号请假", ["小赵 24 事假 !plainLeave", "小钱 25 事假 !plainLeave"]],
  [
    "小赵24号请假小钱25号请假小孙26号想休",
    ["小赵 24 事假 !plainLeave", "小钱 25 事假 !plainLeave", "小孙 26 想休"],
  ],
  ["24、25号小赵年假", ["小赵 24-25 年假"]],
  ["小赵 12-24、12-26 年假", ["小赵 24,26 年假 !hyphen"]],
  ["小赵 12-24到12-26 年假", ["小赵 24-26 年假 !hyphen"]],
  ["小赵24号不能不上晚班", ["小赵 24 想晚10"]],
  ["小赵24号白", ["小赵 24 想白"]],
  ["小赵24号夜班", ["小赵 24 想晚"]],
  ["小赵24号半班", ["小赵 24 想半"]],
  ["小赵24号值班", ["? unknownWord 「小赵24号值班」"]],
  ["小赵請24號休", ["小赵 24 事假 !plainLeave"]],
  ["小赵 24 号 年假 。小钱 25 日 病假！", ["小赵 24 年假", "小钱 25 病假"]],
  ["「小赵24号请假」", ["小赵 24 事假 !plainLeave"]],
  ["小赵24号不要排晚班", ["小赵 24 不晚"]],
  ["小赵24号别安排晚班", ["小赵 24 不晚"]],
  ["小赵24号想请年假", ["小赵 24 年假"]],
  ["ｚｈａｏ ２４ ｓｉｃｋ", ["Zhao 24 病假"]],
  ["小赵30到2号年假", ["? noSuchDay 「小赵30到2号年假」"]],
  ["小赵2月30号年假", ["? noSuchDay 「小赵2月30号年假」"]],
  ["小赵0号年假", ["? noSuchDay 「小赵0号年假」"]],
  ["小赵24号；请假", ["? noWhat 「小赵24号」", "? noDays 「请假」"]],
  ["小赵24号，请假", ["小赵 24 事假 !plainLeave"]],
  ["，；。、", ["? noWhat 「，；。、」"]],
  ["小赵24号想休想上晚班", ["? vague 「小赵24号想休想上晚班」"]],
  ["小赵24号想休，想上晚班", ["小赵 24 想休", "小赵 24 想晚 !contrary"]],
  ["801、802 24号 年假", ["小赵+小钱 24 年假"]],
  ["No.12 24 off", ["小新 24 想休 !bareRest"]],
  ["#12 24 off", ["小新 24 想休 !bareRest"]],
  ["小钱10-12年假、小孙12号想休", ["小钱 10-12 年假", "小孙 12 想休"]],
];

const read = (text: string, over: Partial<RequestsAbout> = {}) => readRequests(text, { ...about, ...over });

describe("what people write", () => {
  test.each(ROWS)("%s", (text, parts) => expect(read(text).map(short)).toEqual(parts));

  test("a name alone is the heading of the lines below it, until somebody unknown comes", () =>
    expect(read("小赵：\n24号年假\n26号想休\n老王\n27号想休").map(short)).toEqual([
      "小赵 24 年假",
      "小赵 26 想休",
      "? unknownWord 「老王」",
      "? noPerson 「27号想休」",
    ]));

  test("in October 10-12 is a date, and said so; in December it is a range", () => {
    const october = read("小钱10-12年假", { month: { year: 2026, month: 10 } });
    expect(october.map(short)).toEqual(["小钱 12 年假 !hyphen"]);
    expect(october[0]).toMatchObject({ remarks: [{ days: [46307] }] });
  });

  test("leave over the end of the year counts in both months", () => {
    const text = "小钱 12月30日到1月2日 年假";
    const january = read(text, { month: { year: 2027, month: 1 } });
    expect(read(text).map(short)).toEqual(["小钱 30-31 年假 !outside"]);
    expect(january.map(short)).toEqual(["小钱 1-2 年假 !outside"]);
  });

  test("the shop's own shifts by code and by name; words for kinds it hasn't are unknown", () => {
    const shifts = [
      { code: "中", name: "中班", kind: "day" as const },
      { code: "N", name: "大夜", kind: "night" as const },
    ];
    const said = [
      "小赵5号固定中班",
      "小赵5号固定N班",
      "小赵5号不上大夜",
      "小赵5号不上晚班",
      "小赵5号想上半班",
    ];
    expect(said.map((text) => short(read(text, { shifts })[0]!))).toEqual([
      "小赵 5 定中",
      "小赵 5 定N",
      "小赵 5 不N",
      "小赵 5 不N",
      "? unknownWord 「小赵5号想上半班」",
    ]);
  });

  test("a nickname of one sign doesn't hide a word", () => {
    const people = [{ id: "1", name: "休", names: ["休"] }, ...about.people];
    expect(read("小赵5号想休", { people }).map(short)).toEqual(["小赵 5 想休"]);
  });

  test("an unknown name after a known one is said to be unknown, and gets nothing of the other's", () =>
    expect(read("小钱12号想休；老王3号休；4号休").map(short)).toEqual([
      "小钱 12 想休",
      "? unknownPerson 「老王3号休」",
      "? noPerson 「4号休」",
    ]));

  test.each([
    ["小赵下周三想休", "小赵 2 想休 !relative"],
    ["小赵下下周一到周三年假", "小赵 7-9 年假 !relative"],
    ["小赵下周末不上晚班", "小赵 5-6 不晚 !relative"],
    ["小赵本周三想休", "? otherMonth 「小赵本周三想休」"],
    ["小赵明天请假", "? otherMonth 「小赵明天请假」"],
    ["小赵下周三、四想休", "小赵 2-3 想休 !relative"],
  ])("from Friday, 27 November: %s", (text, said) =>
    expect(read(text, { today: 46353 as Day }).map(short)).toEqual([said])
  );

  test("nobody on the list: every line says that the name is unknown", () =>
    expect(read("小赵5号想休", { people: [] }).map(short)).toEqual(["? unknownPerson 「小赵5号想休」"]));

  test("the remark of several of one name gives their numbers", () =>
    expect(read("大伟3号休")[0]).toMatchObject({ why: { params: { name: "大伟", ids: "808 / 809" } } }));

  test("only one person of two has a contradiction: the other's day counts", () => {
    const [, both] = read("小赵24号年假；小赵、小钱23、24号固定晚班");
    expect(both).toMatchObject({
      cells: [
        { person: "801", day: 46379 },
        { person: "802", day: 46379 },
        { person: "802", day: 46380 },
      ],
      remarks: [{ code: "requests.contrary", params: { name: "小赵" }, days: [46380] }],
    });
  });
});

test("arguments of the command hold what counts and nothing else", () =>
  expect(
    requestArgs(read("小赵24号年假，24号固定晚班，25号固定晚班；小钱5号一定不上晚班；老王3号休"), about)
  ).toEqual({
    leave: [{ person: "801", from: 46380, code: "年假" }],
    locked: [{ person: "801", from: 46381, code: "晚" }],
    wishes: [{ person: "802", from: 46361, code: "晚", want: false, weight: 10 }],
  }));

describe("whatever is pasted", () => {
  const WORDS = [
    ..."小赵|小李|小李子|老王|801|12|24号|10-12|12-24|10到12号|5、6、8号|每周三|周末|每天|35号|年假|请假|休|想|不上|晚班|固定".split(
      "|"
    ),
    ..."一定|最好|请|和|，|；|。|\n| |、|：|（|Zhao|leave|wants|off|night|no|İ|👍|ß|２４|２月|-|~|.|,".split(
      "|"
    ),
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }).map((words) => words.join("")),
    fc.string({ maxLength: 60, unit: "grapheme" })
  );
  test("every character is in exactly one part", () =>
    fc.assert(
      fc.property(texts, (text) => {
        const parts = read(text);
        let at = 0;
        for (const { from, to, text: said } of parts) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toContain(said);
          at = to;
        }
        expect(at).toBe(text.trim() === "" ? 0 : text.length);
      }),
      { numRuns: 2000 }
    ));

  test("what counts is for people of the list, days of the month and codes of the shop", () =>
    fc.assert(
      fc.property(texts, (text) => {
        const ids = about.people.map((p) => p.id);
        const { leave, wishes, locked } = requestArgs(read(text), about);
        for (const { person, from, code } of [...leave, ...wishes, ...locked]) {
          expect(ids).toContain(person);
          expect(from).toBeGreaterThanOrEqual(46357);
          expect(from).toBeLessThanOrEqual(46387);
          expect(["白", "半", "晚", "休", "年假", "病假", "事假", "调休"]).toContain(code);
        }
        const keys = [...leave, ...locked].map((c) => `${c.person} ${String(c.from)}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 1000 }
    ));

  test("a part that counts reads the same alone", () =>
    fc.assert(
      fc.property(fc.constantFrom(...ROWS), ([text]) => {
        const named = (part: Part) =>
          part.is === "statement" && part.people.some((p) => part.text.includes(p.name));
        for (const part of read(text).filter(named))
          expect(short(read(part.text)[0]!).split(" !")[0]).toBe(short(part).split(" !")[0]);
      })
    ));
});
