import { cellKey, type BookData } from "../../workbench/model/data";
import { emptyBook } from "../../workbench/model/empty-book";
import type {
  ClaimListAnswer,
  ClaimPreview,
  ClaimSuggestAnswer,
  ClaimTotalsPreview,
} from "../../src/commands";
import { Desk, sampleBook, valueOf } from "../support/desk";

const TRACKING = "YT1234567890123";
const ORDER = "3123456789012345678";
const line = {
  ...{ tracking: TRACKING, parcel: "broken", handler: "小李", courier: "圆通", order: ORDER, price: 88 },
  ...{ quantity: 2, model: "109", shippedOn: "2026-11-20", region: "北京", inspector: "843" },
  ...{ claim: 176, paperTrade: "there", paperPhoto: "there" },
};

/** The shop's own sheet of orders, a plain range under a title. */
function withOrders(): BookData {
  const book = emptyBook("订单");
  [
    ["十一月订单"],
    ["订单编号", "物流单号", "商家编码", "宝贝数量", "买家实际支付金额", "发货时间", "收货省份"],
    ["3123456789012345671", "SF1234567890123", "205", 1, 59, 46343, "上海"],
    [ORDER, TRACKING, "109", 2, 88, 46346.5, "北京"],
    [ORDER, "YT9999999999999", "110", 1, 20, 46346.5, "北京"],
  ].forEach((row, r) => row.forEach((v, c) => book.sheets[0]!.cells.set(cellKey(r, c), { v })));
  return book;
}

async function registered(): Promise<Desk> {
  const desk = await Desk.open(emptyBook());
  valueOf(await desk.run("register.create", { register: "damage" }));
  valueOf(await desk.run("register.add", { register: "damage", row: line }));
  return desk;
}

const suggest = async (desk: Desk, row: object): Promise<ClaimSuggestAnswer> =>
  valueOf(await desk.ask<ClaimSuggestAnswer>("claim.suggest", { row }));

describe("claim.suggest through Microsoft's client", () => {
  test("courier by its letters; order, price, model and the rest from the shop's own sheet", async () => {
    const desk = await Desk.open(withOrders());
    const { fills, remarks } = await suggest(desk, { tracking: TRACKING });
    expect(fills).toEqual(
      [
        ["courier", "圆通", "单号开头的字母"],
        ["order", ORDER, "「订单」第 4 行"],
        ["price", "88", "「订单」第 4 行"],
        ["model", "109", "「订单」第 4 行"],
        ["quantity", "2", "「订单」第 4 行"],
        ["shippedOn", "2026-11-20", "「订单」第 4 行"],
        ["region", "北京", "「订单」第 4 行"],
      ].map(([column, value, from]) => ({ column, value, from }))
    );
    expect(remarks).toEqual([]);
  });

  test("by the order where no parcel is named: the first line, and that there are two; what is typed stays", async () => {
    const desk = await Desk.open(withOrders());
    const { fills, remarks } = await suggest(desk, { order: ORDER, price: "70" });
    expect(fills.map(({ column }) => column)).not.toContain("price");
    expect(fills).toContainEqual({ column: "tracking", value: TRACKING, from: "「订单」第 4 行" });
    expect(remarks).toEqual([
      {
        code: "claim.several",
        message: "有 2 行都是这个号（「订单」第 4 行、「订单」第 5 行），先按第一行填，请核对。",
      },
    ]);
  });

  test("three ways out with amounts and what stands behind them; unknown numbers say nothing", async () => {
    const desk = await Desk.open(emptyBook());
    const { ways, fills, missing } = await suggest(desk, {
      tracking: "12345678",
      parcel: "broken",
      price: "88",
    });
    expect(fills).toEqual([]);
    expect(ways.map(({ solution, toBuyerFen, claimFen }) => [solution, toBuyerFen, claimFen])).toEqual([
      ["halfPrice", 4400, 4400],
      ["resend", 0, 8800],
      ["refund", 8800, 8800],
    ]);
    expect(ways[0]?.rules.map(({ id }) => id)).toEqual(["J-03", "J-04", "K-14"]);
    expect(missing.map(({ name }) => name)).toEqual([
      "交易明细",
      "快递单",
      "证件",
      "破损照片",
      "发货日期",
      "发货区域",
      "数量",
      "物流验货客服",
    ]);
    const short = await suggest(desk, { tracking: "12345678", parcel: "short" });
    expect(short.ways[0]).toMatchObject({ solution: "resend", toBuyerFen: 0, claimFen: null });
    expect(short.ways[0]?.rules.map(({ id }) => id)).toEqual(["K-18", "K-17"]);
    expect(short.missing).toContainEqual({ name: "货值", rule: "" });
  });

  test("a number that isn't the named courier's is a warning", async () => {
    const desk = await Desk.open(emptyBook());
    const { remarks } = await suggest(desk, { tracking: TRACKING, courier: "顺丰" });
    expect(remarks.map(({ code }) => code)).toEqual(["claim.differs"]);
  });
});

describe("claim.write through Microsoft's client", () => {
  test("in English papers and fields have the names of their columns", async () => {
    const desk = await registered();
    const { preview } = valueOf(await desk.plan<ClaimPreview>("claim.write", { line: 2 }, { locale: "en" }));
    expect(preview.missing.map(({ name }) => name)).toEqual(["Waybill", "Identity kept"]);
  });

  test("one page with facts, papers, what is missing and the text for the courier", async () => {
    const desk = await registered();
    const { preview } = valueOf(await desk.plan<ClaimPreview>("claim.write", { line: 2 }));
    expect(preview).toMatchObject({
      ...{
        sheet: `索赔 ${TRACKING}`,
        key: TRACKING,
        line: 2,
        state: "待提交",
        valueFen: 17600,
        claimFen: 17600,
      },
      missing: [
        { name: "快递单", rule: "K-03" },
        { name: "证件", rule: "K-04" },
      ],
    });
    expect(preview.text).toBe(
      `您好，运单 ${TRACKING}（圆通）破损。内件：109 × 2，货值 176 元。2026-11-20 发出。发往北京。请赔付 176 元。随附材料：交易明细、破损照片。`
    );
    const before = desk.snapshot();
    const done = valueOf(await desk.run("claim.write", { line: 2 }));
    const cells = await desk.values(preview.sheet, { row: 0, col: 0, rows: 40, cols: 3 });
    const flat = cells.map((row) => row.slice(0, 2).join("|"));
    for (const row of [
      `物流订单号|${TRACKING}`,
      `订单编号|${ORDER}`,
      "宝贝价格|88",
      "货值|176",
      "索赔金额|176",
    ])
      expect(flat).toContain(row);
    expect(cells).toContainEqual(["缺", "证件（只记有没有，不存证件）", "K-04"]);
    expect(flat).toContain("还缺：快递单、证件|");
    expect(desk.sheet(preview.sheet).page).toMatchObject({
      paperSize: 9,
      fitToWidth: 1,
      orientation: "portrait",
    });
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
  });

  test.each([
    ["", "货值 120 元。"],
    ["109", "内件：109，货值 120 元。"],
  ])("a count that nobody wrote down is not told to the courier: model %j", async (model, goods) => {
    const desk = await Desk.open(emptyBook());
    valueOf(await desk.run("register.create", { register: "damage" }));
    const row = { tracking: TRACKING, parcel: "broken", handler: "小李", courier: "圆通", price: 120, model };
    valueOf(await desk.run("register.add", { register: "damage", row }));
    const { preview } = valueOf(await desk.plan<ClaimPreview>("claim.write", { line: 2 }));
    expect(preview.text).toBe(`您好，运单 ${TRACKING}（圆通）破损。${goods}`);
    expect(preview.missing).toContainEqual({ name: "数量", rule: expect.any(String) as string });
  });

  test("from a range of the shop's own without most columns: blanks to fill in, all of it missing", async () => {
    const book = emptyBook("坏件");
    [
      ["快递单号", "损坏情况", "处理客服"],
      [TRACKING, "破损", "小李"],
    ].forEach((row, r) => row.forEach((v, c) => book.sheets[0]!.cells.set(cellKey(r, c), { v })));
    const desk = await Desk.open(book);
    valueOf(await desk.run("register.adopt", { register: "damage", sheet: "坏件" }));
    const { preview } = valueOf(await desk.plan<ClaimPreview>("claim.write", { line: 2 }));
    expect(preview.missing.map(({ name }) => name)).toEqual([
      "交易明细",
      "快递单",
      "证件",
      "破损照片",
      "发货日期",
      "发货区域",
      "数量",
      "物流验货客服",
      "货值",
    ]);
    expect(preview.text).toBe(`您好，运单 ${TRACKING}（快递）破损。`);
  });

  test("a row that is no line, and a workbook without the register: a sentence, nothing written", async () => {
    const desk = await registered();
    expect(await desk.plan("claim.write", { line: 9 })).toMatchObject({
      message: { code: "register.edit.gone" },
    });
    const empty = await Desk.open(emptyBook());
    expect(await empty.plan("claim.write", { line: 2 })).toMatchObject({
      message: { code: "damage.add.none" },
    });
  });
});

describe("claim.totals through Microsoft's client", () => {
  test("living sums by courier, region and item, with a chart; a new line counts at once", async () => {
    const desk = await registered();
    valueOf(
      await desk.run("register.add", {
        register: "damage",
        row: { ...line, tracking: "SF1234567890123", courier: "顺丰", claim: 50, region: "" },
      })
    );
    valueOf(
      await desk.run("register.edit", { register: "damage", line: 2, row: { claimState: "paid", paid: 100 } })
    );
    const { preview } = valueOf(await desk.plan<ClaimTotalsPreview>("claim.totals", {}));
    expect(preview).toEqual({ sheet: "索赔汇总", lines: 2, groups: { courier: 2, region: 1, model: 1 } });
    const before = desk.snapshot();
    const done = valueOf(await desk.run("claim.totals", {}));
    const read = () => desk.values("索赔汇总", { row: 4, col: 0, rows: 4, cols: 6 });
    expect(await read()).toEqual([
      ["圆通", 176, 100, 1, 76, 100 / 176],
      ["顺丰", 50, 0, 1, 50, 0],
      ["没有写的", 0, 0, 0, 0, ""],
      ["合计", 226, 100, 2, 126, 100 / 226],
    ]);
    expect(desk.sheet("索赔汇总").charts).toMatchObject([
      {
        kind: "ColumnClustered",
        title: "按快递公司：索赔与已赔付（元）",
        source: { area: { row: 3, rows: 3, cols: 3 } },
      },
      { title: "按发货区域：索赔与已赔付（元）" },
      { title: "按宝贝型号：索赔与已赔付（元）" },
    ]);
    valueOf(
      await desk.run("register.add", {
        register: "damage",
        row: { ...line, tracking: "YT1234567890124", claim: 4 },
      })
    );
    expect((await read())[0]).toEqual(["圆通", 180, 100, 2, 80, 100 / 180]);
    expect(before).not.toEqual(desk.snapshot());
    expect(done.undo.steps.length).toBeGreaterThan(0);
  });

  test("taken back whole; the sample's own table; nothing to add up is said", async () => {
    const desk = await Desk.open(sampleBook());
    valueOf(await desk.run("register.adopt", { register: "damage", range: "破损件" }));
    const before = desk.snapshot();
    const done = valueOf(await desk.run("claim.totals", {}));
    valueOf(await desk.module.undo(desk.port, done.undo));
    expect(desk.snapshot()).toEqual(before);
    const empty = await Desk.open(emptyBook());
    valueOf(await empty.run("register.create", { register: "damage" }));
    expect(await empty.plan("claim.totals", {})).toMatchObject({ message: { code: "claim.totals.none" } });
  });

  const TEXT_AMOUNTS = [
    ["57.35元", "64.7", "￥86.75"],
    [57.35, "64.7", 86.75],
    [57.35, "待定", 86.75],
  ].map((prices) => [prices] as const);
  test.each(TEXT_AMOUNTS)("amounts that are text are refused by their cells: %j", async (prices) => {
    const desk = await adopted([...prices].map((price, i) => parcel(i, "圆通", price)));
    const texts = [...prices].flatMap((price, i) =>
      typeof price === "string" ? [`D${i + 2} ${price}`] : []
    );
    expect(await desk.plan("claim.totals", {})).toMatchObject({
      ok: false,
      message: {
        code: "claim.totals.textAmounts",
        params: { table: "坏件", count: texts.length, cells: texts.join("、") },
      },
    });
  });

  test.each([
    ["below", [["合计", "", "", 90, ""]]],
    ["with an empty text for its number", [["", "", "合计", 90, ""]]],
    [
      "after a blank row",
      [
        ["", "", "", "", ""],
        ["合计", "", "", 90, ""],
      ],
    ],
  ])("a sum by hand %s is no parcel", async (_how, below) => {
    const desk = await adopted([parcel(0, "圆通", 30), parcel(1, "顺丰", 60), ...below]);
    valueOf(await desk.run("claim.totals", {}));
    expect(await desk.values("索赔汇总", { row: 4, col: 0, rows: 4, cols: 4 })).toEqual([
      ["圆通", 30, 0, 1],
      ["顺丰", 60, 0, 1],
      ["没有写的", 0, 0, 0],
      ["合计", 90, 0, 2],
    ]);
    expect(await desk.values("索赔汇总", { row: 1, col: 0, rows: 1, cols: 1 })).toEqual([
      [expect.stringContaining("算到第 3 行")],
    ]);
  });

  test("sums by hand between the lines are refused by their rows", async () => {
    const desk = await adopted([parcel(0, "圆通", 30), ["小计", "", "", 30, ""], parcel(1, "顺丰", 60)]);
    expect(await desk.plan("claim.totals", {})).toMatchObject({
      message: { code: "claim.totals.between", params: { table: "坏件", rows: "3" } },
    });
  });
});

test("claim.list: a state in words nobody understands is told as such, never as open", async () => {
  const desk = await adopted(
    [
      [...parcel(0, "圆通", 30), "没人理"],
      [...parcel(1, "圆通", 30), "已赔付"],
      [...parcel(2, "圆通", 30), ""],
    ],
    "索赔状态"
  );
  const { lines } = valueOf(await desk.ask<ClaimListAnswer>("claim.list", {}));
  expect(lines.map(({ row, state, stateWord }) => [row, state, stateWord])).toEqual([
    [2, "unread", "没人理"],
    [4, "open", ""],
    [3, "paid", ""],
  ]);
});

type Row = readonly (string | number)[];
const parcel = (i: number, courier: string, price: string | number): Row => [
  `YT123456789012${i}`,
  "破损",
  courier,
  price,
  "小李",
];

/** A list of the shop's own, in use. */
async function adopted(rows: readonly Row[], ...more: readonly string[]): Promise<Desk> {
  const book = emptyBook("坏件");
  [["快递单号", "损坏情况", "快递公司", "宝贝价格", "处理客服", ...more], ...rows].forEach((row, r) =>
    row.forEach((v, c) => book.sheets[0]!.cells.set(cellKey(r, c), { v }))
  );
  const desk = await Desk.open(book);
  valueOf(await desk.run("register.adopt", { register: "damage", sheet: "坏件" }));
  return desk;
}
