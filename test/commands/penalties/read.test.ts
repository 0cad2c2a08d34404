import { type PenaltyLine, queries } from "../../../src/commands";
import type { CellValue } from "../../../src/excel";
import { contextFor } from "../../support/command-context";
import { valueOf } from "../../support/desk";
import { MemoryPort } from "../../support/memory/port";

const NOVEMBER_2 = 46328;

const read = async (port: MemoryPort, args: { sheet: string; range?: string }, locale: "zh" | "en" = "zh") =>
  queries["penalty.read"].ask(port, args, contextFor({ locale }));

/** A log under a title with a line of its own for each text. */
function logOf(...matters: string[]): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("处罚登记", [
    ["十一月处罚登记"],
    ["发生日期", "客服", "违规事项", "罚款（元）"],
    ...matters.map((matter) => [NOVEMBER_2, "小王", matter, ""]),
  ]);
  return port;
}

async function only(matter: string): Promise<PenaltyLine[]> {
  const { lines } = valueOf(await read(logOf(matter), { sheet: "处罚登记" }));
  return [...lines];
}

/** C-01 … C-30 as clerks write them; what nobody punishes, what was taken back, what nobody can know. */
test.each([
  ["因服务原因收到买家投诉", "complaint", false],
  ["买家投诉客服态度差", "complaint", false],
  ["因服務被投訴", "complaint", false],
  ["因服务被投诉（撤销）", "complaint", true],
  ["投诉（已核实不属实）", null, true],
  ["投诉，买家已撤销", null, true],
  ["买家投诉商品质量", null, false],
  ["因快递破损被投诉", null, false],
  ["没有上QQ", null, false],
  ["上ＱＱ空间", "activity", false],
  ["上班时间玩手机", "activity", false],
  ["被主管发现偷看视频", "activity", false],
  ["轮到值日没打扫办公室", "cleaning", false],
  ["没打扫，已换班", null, false],
  ["把同事电话告诉客户", "contacts", false],
  ["透露客户信息", "customerData", false],
  ["未备注工号", "noNumber", false],
  ["工位上吃零食", "snacks", false],
  ["听歌", null, false],
  ["戴耳机听歌", "headphones", false],
  ["大声说话", "noise", false],
  ["带新人上手最快，第一名", "reward", false],
  ["协助处理投诉，表扬", null, false],
  ["未发现违规", null, false],
])("%s is %p, withdrawn %p", async (matter, offence, withdrawn) => {
  expect(await only(matter)).toEqual([
    { row: 3, person: "小王", day: "2026-11-02", offence, withdrawn, understood: true, why: "" },
  ]);
});

test.each([
  ["投诉", "投诉没写原因"],
  ["迟到", "没有对应的处罚"],
  ["可能上QQ", "看不懂"],
  ["误报，未上QQ", "看不懂"],
  ["因服务被投诉，另有隐情", "看不懂"],
  ["", "没有写事项"],
])("%s is not understood, with the row of the sheet", async (matter, why) => {
  const [line] = await only(matter);
  expect(line).toMatchObject({ row: 3, offence: null, withdrawn: false, understood: false });
  expect(line?.why).toMatch(/第 3 行/);
  expect(line?.why).toContain(why);
});

test("a line that says two things has two entries", async () =>
  expect((await only("没打扫卫生；泄露同事联系方式")).map((l) => [l.row, l.offence])).toEqual([
    [3, "cleaning"],
    [3, "contacts"],
  ]));

describe("a log among other things", () => {
  const staff: CellValue[][] = [
    ["工号", "姓名", "昵称", "岗位"],
    ["843", "王小明", "小王", "旺旺客服"],
    ["851", "李莉", "小李", "QQ客服"],
  ];
  const log: CellValue[][] = [
    ["时间", "员工", "事由", "扣款"],
    [NOVEMBER_2, "小王", "上QQ", ""],
    ["11月3日", "小李", "上QQ", ""],
    ["", "小李", "看视频", ""],
    ["合计", "", "", 20],
    [NOVEMBER_2 + 1, "851", "摔键盘", 25],
    [NOVEMBER_2 + 1, "851", "可能上QQ", 10],
  ];

  function book(): MemoryPort {
    const port = new MemoryPort();
    port.addSheet("人员", staff);
    port.addSheet("登记", log);
    return port;
  }

  test("names are joined with the numbers of the staff list; sums are no lines; dates without a year are named", async () => {
    const { lines } = valueOf(await read(book(), { sheet: "登记" }));
    expect(lines.map((l) => [l.row, l.person, l.day, l.offence, l.understood])).toEqual([
      [2, "843", "2026-11-02", "activity", true],
      [3, "851", null, null, false],
      [4, "851", null, null, false],
      // The manager's own amount stands whatever it is for (C-27).
      [6, "851", "2026-11-03", null, true],
      [7, "851", "2026-11-03", null, false],
    ]);
    expect(lines[1]?.why).toContain("11月3日");
    expect(lines[4]?.why).toContain("说不出处分到哪一步");
  });

  test("the range that is named, its rows counted on the sheet; the sentences in English", async () => {
    const { lines } = valueOf(await read(book(), { sheet: "登记", range: "A3:C3" }, "en"));
    expect(lines).toMatchObject([{ row: 3, understood: false }]);
    expect(lines[0]?.why).toMatch(/^Row 3 of the log: “11月3日” is not a date/);
  });

  test("a QQ agent of the staff list may be there (C-16)", async () => {
    const port = book();
    port.addSheet("十二月", [
      ["日期", "工号", "事项"],
      [NOVEMBER_2, "851", "上QQ"],
    ]);
    const { lines } = valueOf(await read(port, { sheet: "十二月" }));
    expect(lines).toMatchObject([{ offence: null, understood: true }]);
  });

  test("without a log, without the sheet, without a range: by sentence", async () => {
    expect(await read(book(), { sheet: "人员" })).toMatchObject({ message: { code: "penalty.read.none" } });
    expect(await read(book(), { sheet: "没有" })).toMatchObject({
      message: { params: { name: "sheet", value: "没有" } },
    });
    expect(await read(book(), { sheet: "登记", range: "整张表" })).toMatchObject({
      message: { params: { name: "range" } },
    });
  });

  test("20,000 lines with every tenth broken are all answered", async () => {
    const port = new MemoryPort();
    const many = Array.from({ length: 20_000 }, (_, i): CellValue[] => [
      i % 10 === 0 ? "看不清" : NOVEMBER_2 + (i % 20),
      String(800 + (i % 40)),
      i % 3 === 0 ? "上QQ" : "因服务被投诉",
    ]);
    port.addSheet("登记", [["日期", "工号", "事项"], ...many]);
    const { lines } = valueOf(await read(port, { sheet: "登记" }));
    expect(lines).toHaveLength(20_000);
    expect(lines.filter((l) => !l.understood)).toHaveLength(2_000);
  });
});
