import { matterText } from "../../../src/commands/register/derive/penalty";
import { defaultRules } from "../../../src/domain/rulebook";
import { ledgerOf, type LogLine } from "../../../src/domain/penalties";
import { day } from "../../../src/domain/kernel";
import { wordsOf } from "../../../src/domain/fields";
import { PENALTY_MATTERS } from "../../../src/domain/words";
import { undo } from "../../../src/commands";
import { MemoryPort } from "../../support/memory/port";
import { add, added, carryOut, check, column, create, setCell, withStaff } from "./finance";

const book = () => create(withStaff(new MemoryPort()), "penalty");
const row = (matter: string, change: Readonly<Record<string, string | number>> = {}) => ({
  matter,
  number: "801",
  day: "2026-11-03",
  ...change,
});

describe("处罚奖励: the matter is chosen, the rest follows", () => {
  test("C-13 … C-15: times in the month, amount and stage by the rules, with the caution", async () => {
    const port = await book();
    for (const date of ["2026-11-03", "2026-11-08", "2026-11-20", "2026-12-01"])
      await added(port, "penalty", row("因服务被投诉", { day: date }));
    expect(column(port, "处罚奖励", "本月次数")).toEqual([1, 2, 3, 1]);
    expect(column(port, "处罚奖励", "金额")).toEqual([50, 100, 0, 50]);
    expect(column(port, "处罚奖励", "阶段")).toEqual(["口头警告", "书面警告", "自动离职", "口头警告"]);
    expect(column(port, "处罚奖励", "提示")[0]).toContain("罚款没有法律依据");
    expect(column(port, "处罚奖励", "依据")[0]).toBe("手册 S3");
  });

  test("number and name are joined by the staff list", async () => {
    const port = await book();
    await added(port, "penalty", row("吃零食"), { matter: "吃零食", name: "小周" });
    expect(column(port, "处罚奖励", "工号")).toEqual(["801", "802"]);
    expect(column(port, "处罚奖励", "姓名")).toEqual(["小李", "小周"]);
    expect(column(port, "处罚奖励", "日期")).toEqual([46329, 46348]);
  });

  test.each<[string, object, string, string]>([
    ["nobody is named", { matter: "吃零食" }, "number", "penalty.who"],
    ["two people of one name", { matter: "吃零食", name: "小王" }, "number", "penalty.twoPeople"],
    ["another name", { matter: "吃零食", number: "801", name: "小周" }, "name", "penalty.otherName"],
    ["no such matter", row("看着不顺眼"), "matter", "choice.bad"],
    ["C-06 names no amount", row("泄露客户资料"), "amount", "penalty.openAmount"],
    ["a loss without its amount", row("经济损失"), "amount", "penalty.lossAmount"],
  ])("refused: %s", async (_what, typed, field, code) => {
    const port = await book();
    const before = port.snapshot();
    expect(await carryOut(port, "register.add", { register: "penalty", row: typed })).toMatchObject({
      message: { code: "register.add.invalid" },
      findings: [{ code, where: { field } }],
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("C-22: a reward has its amount and no stage", async () => {
    const port = await book();
    await added(port, "penalty", row("带教第一名"), row("带教第三名"));
    expect(column(port, "处罚奖励", "金额")).toEqual([150, 50]);
    expect(column(port, "处罚奖励", "类别")).toEqual(["奖励", "奖励"]);
    expect(column(port, "处罚奖励", "提示")).toEqual(["", ""]);
  });

  test("C-27: the shop's own matters can be chosen, with their amount and kind", async () => {
    const port = await create(withStaff(new MemoryPort()), "offence", "penalty");
    await added(
      port,
      "offence",
      { name: "迟到", amount: 20, stage: "口头警告" },
      { name: "全勤", amount: 100, kind: "奖励" }
    );
    await added(port, "penalty", row("迟到"), row("全勤"));
    expect(column(port, "处罚奖励", "金额")).toEqual([20, 100]);
    expect(column(port, "处罚奖励", "类别")).toEqual(["罚款", "奖励"]);
    expect(await add(port, "offence", { name: " 迟 到", amount: 5 })).toMatchObject({
      message: { code: "register.add.duplicate", params: { row: 2 } },
    });
  });

  test("a matter that was added later is in the check too", async () => {
    const port = await create(withStaff(new MemoryPort()), "penalty", "offence");
    await added(port, "offence", { name: "迟到", amount: 20 });
    await added(port, "penalty", row("迟到"));
    expect(await check(port, "penalty")).toEqual([]);
  });

  test("an amount that isn't the rules' needs the department's manager", async () => {
    const port = await book();
    await added(
      port,
      "penalty",
      row("因服务被投诉", { amount: 30 }),
      row("做与工作无关的事", { amount: 5, approver: "陈总" }),
      row("忘记打扫", { amount: 5, approver: "小周" }),
      row("吃零食", { amount: 5, approver: "小李" }),
      row("戴耳机", { amount: 5, approver: "张三" })
    );
    expect((await check(port, "penalty")).map((p) => [p.row, p.code])).toEqual([
      [2, "penalty.check.missing"],
      [4, "penalty.check.notEntitled"],
      [5, "penalty.check.self"],
      [6, "penalty.check.unknown"],
    ]);
  });

  test("a line taken back counts no more: the check says where the count of later ones is off", async () => {
    const port = await book();
    await added(port, "penalty", row("因服务被投诉"), row("因服务被投诉", { day: "2026-11-09" }));
    expect(await check(port, "penalty")).toEqual([]);
    setCell(port, "处罚奖励", 2, "状态", "已撤销");
    expect((await check(port, "penalty")).map((p) => [p.row, p.col, p.code, p.message.params])).toEqual([
      [3, "E", "penalty.check.count", { count: 2, due: 1 }],
      [3, "F", "penalty.check.missing", { yuan: 100, due: "50", approver: "" }],
    ]);
  });

  test("adding is one undo", async () => {
    const port = await book();
    const before = port.snapshot();
    const result = await add(port, "penalty", row("吃零食"));
    expect(result.ok && (await undo(port, result.value.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
  });

  test("the drop-down fits into what Excel takes, in both languages", () => {
    for (const locale of ["zh", "en"] as const)
      expect(wordsOf(PENALTY_MATTERS, locale).join(",").length).toBeLessThanOrEqual(255);
  });

  test.each(
    PENALTY_MATTERS.filter(({ value }) => value !== "loss").map(({ value }) => [value, matterText(value)])
  )("%s: %s is what a log is read by", (value, matter) => {
    const line: LogLine = { row: 1, day: day(46348), dayText: "", number: "1", name: "", matter };
    const [entry, ...more] = ledgerOf(defaultRules(), { lines: [line], staff: [] });
    expect(more).toEqual([]);
    expect([entry?.charge?.offence, entry?.charge?.place]).toEqual(
      value.startsWith("reward") ? ["reward", Number(value.slice(6))] : [value, undefined]
    );
  });
});
