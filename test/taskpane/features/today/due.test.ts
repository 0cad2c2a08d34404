import { leftOf } from "../../../../src/taskpane/parts/due";
import { idle, paneOver, staffBook, withRegister } from "../../../support/pane/over-memory";

const LINE = { tracking: "771234567890123456", parcel: "broken", handler: "小李" };

describe("how long there is, in words people count in", () => {
  test.each([
    [-1, "due.over.minutes", 1],
    [-90, "due.over.minutes", 90],
    [-121, "due.over.hours", 2],
    [0, "due.left.minutes", 0],
    [91, "due.left.hours", 1],
    [2879, "due.left.hours", 47],
    [2880, "due.left.days", 2],
  ])("%i minutes", (minutes, code, n) => expect(leftOf(minutes)).toEqual({ code, params: { n } }));
});

describe("今日", () => {
  async function withDue(...deadlines: readonly string[]) {
    const { port, pane } = await withRegister();
    for (const [i, deadline] of deadlines.entries()) {
      pane.events.editLine({ ...LINE, tracking: `SF100${i}`, deadline });
      pane.events.planLine();
      await idle(pane);
      pane.events.writeLine();
      await idle(pane);
    }
    pane.events.open("today");
    await idle(pane);
    return { port, pane };
  }

  test("lists what is due by time left, each with its row", async () => {
    const { pane } = await withDue("2026-11-23 09:05", "2026-11-22 07:05", "2026-12-24");
    expect(
      pane.state().today.due!.map(({ band, title, who, row, place }) => [band, title, who, row, place.sheet])
    ).toEqual([
      ["over", "SF1001", "小李", 3, "损坏登记"],
      ["later", "SF1000", "小李", 2, "损坏登记"],
      ["later", "SF1002", "小李", 4, "损坏登记"],
    ]);
    expect(pane.state().today.watches).toBe(true);
  });

  test("says what can't be judged, in the pane's language", async () => {
    const { port, pane } = await withDue("2026-11-22 18:00");
    const sheet = port.sheets.find((s) => s.name === "损坏登记")!;
    sheet.rows[1]![sheet.rows[0]!.indexOf("索赔状态")] = "客户很生气";
    pane.events.open("today");
    await idle(pane);
    expect(pane.state().today.due).toEqual([]);
    expect(pane.state().today.unjudged.map(({ who, message }) => [who, message.code.slice(0, 13)])).toEqual([
      ["损坏登记 2 索赔状态", "「客户很生气」不在可选项里"],
    ]);
    pane.events.chooseLocale("en");
    await idle(pane);
    expect(pane.state().today.unjudged[0]!.message.code).toMatch(/is not one of the choices/);
  });

  test("a register that lost a column, and a plain range that is in use as none, are said", async () => {
    const { port, pane } = await withDue("2026-11-22 18:00");
    const sheet = port.sheets.find((s) => s.name === "损坏登记")!;
    sheet.rows[0]![sheet.rows[0]!.indexOf("物流订单号")] = "列2";
    port.addSheet("售后", [
      ["退款编号", "订单编号", "状态", "退款金额", "申请时间"],
      ["9876543210123456701", "3123456789012345601", "退款待处理", 59.9, 46346.5],
      ["9876543210123456702", "3123456789012345602", "退款成功", 9.9, 46346.5],
    ]);
    pane.events.chooseLocale("zh");
    pane.events.open("today");
    await idle(pane);
    const { unjudged, ranges } = pane.state().today;
    expect(unjudged.map(({ message }) => message.code)).toEqual([
      expect.stringMatching(/^「店务_损坏登记」找不到这些列了：物流订单号/),
    ]);
    expect(ranges?.map(({ message, place }) => [message.code, message.params.table, place?.sheet])).toEqual([
      ["today.notAdopted", "售后 A1:E3", "售后"],
    ]);
  });

  test("without a register it claims nothing", async () => {
    const pane = paneOver(staffBook());
    await pane.start();
    expect(pane.state().today).toMatchObject({ watches: false, due: null });
  });
});
