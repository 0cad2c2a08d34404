import { evidenceOf, recognise, type SheetColumn } from "../../../src/domain/adoption";
import type { Cell } from "../../../src/domain/kernel";
import { REGISTERS } from "../../../src/domain/registers";

const TRACKING = ["SF1234567890123", "YT1234567890123", "SF3234567890123", "JT1234567890123"];
const STATES = ["破损", "外箱破", "丢件", "少件"];
const PEOPLE = ["小李", "小周", "小李", "阿美"];
const DAYS = [46300, 46301, 46302, 46303];
const MONEY = [88, 59.9, 120, 33];

const column = (header: string, cells: readonly Cell[], group = ""): SheetColumn => ({
  header,
  cells,
  group,
});
const read = (columns: readonly SheetColumn[], about = "破损登记") => {
  const found = recognise(REGISTERS, evidenceOf(columns, [about]));
  return found?.columns.map(({ role, ask }) => (role !== null && ask ? `${role}?` : role)) ?? null;
};
const BASE = [column("快递单号", TRACKING), column("破损情况", STATES), column("处理客服", PEOPLE)];
const BASE_ROLES = ["tracking", "parcel", "handler"];

test("when goods were bought is none of a refund's own times", () => {
  const refunds = [
    column("退款编号", ["100234567890123456", "100234567890123457"]),
    column("退款状态", ["等待卖家处理", "退款成功"]),
    column("申请时间", [46340.4, 46341.5]),
  ];
  for (const header of ["拍单时间", "下单时间", "拍下时间"])
    expect(read([...refunds, column(header, [46310.4, 46311.5])], "退款登记")).toEqual([
      "refund",
      "state",
      "applied",
      null,
    ]);
});

describe("a refund list in the shop's own words", () => {
  const refunds = (header: string, cells: readonly Cell[]) =>
    read(
      [
        column("退款编号", ["100234567890123456", "100234567890123457"]),
        column("退款状态", ["等待卖家处理", "退款成功"]),
        column("申请时间", [46340.4, 46341.5]),
        column(header, cells),
      ],
      "退款登记"
    )?.[3];

  test.each<[header: string, cells: readonly Cell[], role: string]>([
    ["退多少", ["57.35", "64.7", "86.75"], "returned"],
    ["退多少", ["8.5", "12.3", "11.24"], "returned"],
    ["退款单", [1002345, 1002346, 1002347], "amount"],
    ["退款单", ["10023", "10024", "10025"], "amount"],
    ["退款金额", ["100,234,567,890,123,456", "100,234,567,890,123,457"], "amount"],
    ["退款单", ["11月3日", "11月4日"], "applied"],
  ])("%s over %j is never %s", (header, cells, role) =>
    expect([role, `${role}?`]).not.toContain(refunds(header, cells))
  );
  test.each<[header: string, cells: readonly Cell[], role: string]>([
    ["退款金额", ["57.35", "64.7", "86.75"], "amount"],
    ["买家退货时间", ["11-24", "11-25"], "returned"],
  ])("%s over %j is %s", (header, cells, role) => expect(refunds(header, cells)).toBe(role));
});

describe("recognise", () => {
  test.each<[name: string, header: string, cells: readonly Cell[], role: string | null]>([
    ["traditional characters", "報告日期", DAYS, "reportedOn"],
    ["English", "Carrier", ["圆通", "顺丰", "圆通", "申通"], "courier"],
    ["full width and a unit", "索賠金額（元）", MONEY, "claim"],
    ["a slip of the hand", "索陪金额", MONEY, "claim"],
    ["put together by the shop", "快递实际赔付金额", MONEY, "paid"],
    ["paid, spoken", "赔了多少", MONEY, "paid"],
    ["paid, asked", "赔付多少", MONEY, "paid"],
    ["paid, in short", "已赔", MONEY, "paid"],
    ["spoken", "哪天发的货", DAYS, "shippedOn"],
    ["content only, and nobody else has it", "东东", ["圆通", "顺丰", "圆通", "申通"], "courier"],
    ["a header that isn't understood over amounts", "那啥", MONEY, null],
    ["a parcel sent again", "补发快递单号", TRACKING, null],
    ["the day before is only asked for", "上次登记日期", DAYS, "reportedOn?"],
    ["a name that isn't the clerk's", "收件人", PEOPLE, null],
    ["a phone number", "联系电话", ["13912345678", "13812345678", "13712345678", "13612345678"], null],
    ["right words over the wrong cells", "索赔金额", TRACKING, null],
    ["costs", "采购成本", MONEY, null],
  ])("%s", (_name, header, cells, role) =>
    expect(read([...BASE, column(header, cells)])).toEqual([...BASE_ROLES, role])
  );

  test("two columns that both may be it are asked for", () =>
    expect(read([...BASE, column("快递单号", TRACKING)])).toEqual(["tracking?", "parcel", "handler", null]));

  test("a group says whose the columns are", () =>
    expect(read([...BASE, column("物流公司", ["圆通", "顺丰"], "退货信息")])?.[3]).not.toBe("courier"));

  test.each([
    [
      "staff",
      [
        column("工号", ["A1", "A2"]),
        column("姓名", PEOPLE),
        column("手机", ["13912345678"]),
        column("备注", ["新人"]),
      ],
    ],
    [
      "parcels that were sent",
      [
        column("发货日期", DAYS),
        column("快递单号", TRACKING),
        column("快递公司", ["圆通"]),
        column("打单员", PEOPLE),
      ],
    ],
    [
      "orders as the platform exports them",
      [
        column("订单编号", ["3123456789012345678"]),
        column("买家会员名", ["tb12"]),
        column("宝贝标题", ["衬衫"]),
        column("买家实际支付金额", MONEY),
        column("物流单号", TRACKING),
      ],
    ],
  ])("no register: %s", (_name, columns) => expect(read(columns, "Sheet1")).toBeNull());
});
