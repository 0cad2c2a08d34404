import type ExcelJS from "exceljs";
import { dayOf } from "../../src/domain/kernel";
import { AGENTS } from "./people";
import { pick, seeded } from "./random";

const STATES = [
  "等待卖家同意",
  "等待买家退货",
  "等待卖家确认收货",
  "卖家拒绝退款",
  "退款成功",
  "退款关闭",
] as const;
const REASONS = [
  "七天无理由",
  "质量问题",
  "收到商品不符",
  "未按约定时间发货",
  "协商一致退款",
  "退运费",
] as const;
const COURIERS = ["甲快递", "乙快递", "邮政快递包裹"] as const;

/** A 19-digit order number, always text: Excel keeps 15 digits of a number and loses the rest. */
function orderNumber(random: () => number): string {
  return `3${Array.from({ length: 18 }, () => Math.floor(random() * 10)).join("")}`;
}

function textColumns(sheet: ExcelJS.Worksheet, columns: readonly number[]): void {
  for (const c of columns) sheet.getColumn(c).numFmt = "@";
}

const HOURS = 1 / 24;

/**
 * The times that a refund has by its state, each some hours after the one before: shipped, agreed, refused, returned,
 * finished. A few that the desk forgot to note stay blank.
 */
function timesOf(state: string, returned: string, applied: number, random: () => number): (number | null)[] {
  const after = (from: number, hours: number) => from + Math.round(hours * (0.5 + random()) * 60) / 1440;
  const noted = (time: number) => (random() < 0.1 ? null : time);
  const shipped = applied - 48 * HOURS;
  const agreed = after(applied, 12);
  const sent = after(agreed, 30);
  const isOver = state === "退款成功" || state === "退款关闭";
  const wentBack = state === "等待卖家确认收货" || (state === "退款成功" && returned === "是");
  const isAgreed = wentBack || state === "等待买家退货";
  return [
    shipped,
    isAgreed ? noted(agreed) : null,
    state === "卖家拒绝退款" ? noted(agreed) : null,
    wentBack ? noted(sent) : null,
    isOver ? after(sent, 40) : null,
  ];
}

/** The returned parcel's number; "" while nothing was sent back. */
const parcelOf = (sent: number | null, random: () => number): string => {
  const digits = Array.from({ length: 13 }, () => Math.floor(random() * 10)).join("");
  return sent === null ? "" : `77${digits}`;
};

export interface RefundLine {
  applied: number;
  state: string;
  refund: number;
}

/** The refund register with the shop's own headers, an Excel table of 180 lines up to 22 November 2026. */
export function addRefunds(book: ExcelJS.Workbook): RefundLine[] {
  const sheet = book.addWorksheet("退款登记");
  const random = seeded(20261122);
  const randomTimes = seeded(1122);
  const last = dayOf(2026, 11, 22)!;
  const rows = Array.from({ length: 180 }, (_, i) => {
    const applied =
      last - Math.floor((179 - i) / 3) + (9 + (i % 3) * 4) / 24 + Math.floor(random() * 60) / 1440;
    const state = i < 120 ? (random() < 0.85 ? "退款成功" : "退款关闭") : pick(random, STATES);
    const paid = Math.round((29 + random() * 270) * 10) / 10;
    const returned = random() < 0.6 ? "是" : "否";
    const platform = random() < 0.2 ? applied + 5 : null;
    const [shipped, agreed, refused, sent, finished] = timesOf(state, returned, applied, randomTimes);
    return [
      applied,
      orderNumber(random),
      `tb***${100 + i}`,
      state,
      returned,
      pick(random, REASONS),
      paid,
      random() < 0.8 ? paid : Math.round(paid * 5) / 10,
      pick(random, AGENTS).nick,
      platform,
      "",
      `9${String(i + 1).padStart(11, "0")}`,
      shipped,
      agreed,
      refused,
      sent,
      parcelOf(sent ?? null, randomTimes),
      finished,
    ];
  });
  sheet.addTable({
    name: "退款",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight9", showRowStripes: true },
    columns: [
      "申请时间",
      "订单号",
      "买家",
      "目前状态",
      "要退货吗",
      "退款原因",
      "实付",
      "退款金额",
      "处理人",
      "平台超时",
      "我的备注",
      "退款编号",
      "发货时间",
      "卖家同意时间",
      "卖家拒绝时间",
      "买家退货时间",
      "退货物流单号",
      "完成时间",
    ].map((name) => ({ name, filterButton: true })),
    rows,
  });
  [17, 23, 12, 18, 10, 18, 10, 10, 9, 17, 18, 15, 17, 17, 17, 17, 19, 17].forEach(
    (w, i) => (sheet.getColumn(i + 1).width = w)
  );
  for (const c of [1, 10, 13, 14, 15, 16, 18]) sheet.getColumn(c).numFmt = "yyyy-mm-dd hh:mm";
  for (const c of [7, 8]) sheet.getColumn(c).numFmt = "#,##0.00";
  textColumns(sheet, [2, 12, 17]);
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  return rows.map((r) => ({ applied: Number(r[0]), state: String(r[3]), refund: Number(r[7]) }));
}

/** Her own list of broken parcels, with two columns nobody else has. */
export function addBroken(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("破损件");
  const random = seeded(843);
  const rows = Array.from({ length: 14 }, (_, i) => [
    dayOf(2026, 10, 3)! + i * 3,
    `77${Array.from({ length: 13 }, () => Math.floor(random() * 10)).join("")}`,
    pick(random, COURIERS),
    pick(random, ["破损", "丢失", "破损", "少件"]),
    Math.round(39 + random() * 160),
    `A${100 + Math.floor(random() * 80)}`,
    pick(random, AGENTS).nick,
    pick(random, ["", "客人很急", "已补发", ""]),
    random() < 0.5 ? "已拍照" : "",
  ]);
  sheet.addTable({
    name: "破损件",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: ["登记日期", "快递单号", "快递", "包裹情况", "价格", "款号", "经手人", "说明", "照片"].map(
      (name) => ({ name, filterButton: true })
    ),
    rows,
  });
  sheet.getColumn(1).numFmt = "yyyy-mm-dd";
  textColumns(sheet, [2]);
  [12, 19, 14, 10, 9, 9, 9, 16, 9].forEach((w, i) => (sheet.getColumn(i + 1).width = w));
}

/** Postage of the two couriers by region: first kilogram, each further kilogram. */
export function addRates(book: ExcelJS.Workbook): void {
  const sheet = book.addWorksheet("运费表");
  sheet.addTable({
    name: "运费",
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleLight15", showRowStripes: true },
    columns: ["快递", "地区", "首重", "续重", "时效"].map((name) => ({ name, filterButton: false })),
    rows: [
      ["甲快递", "江浙沪", 5, 1, "1-2 天"],
      ["甲快递", "一般城市", 10, 4, "2-5 天"],
      ["甲快递", "西北", 15, 8, "4-7 天"],
      ["乙快递", "江浙沪", 6, 1.5, "1-2 天"],
      ["乙快递", "一般城市", 9, 4, "2-5 天"],
      ["乙快递", "西北", 13, 7, "4-7 天"],
    ],
  });
  [12, 12, 8, 8, 10].forEach((w, i) => (sheet.getColumn(i + 1).width = w));
}

/** Refunds by month with native formulas; the chart is added to this sheet afterwards. */
export function addMonthly(book: ExcelJS.Workbook, lines: readonly RefundLine[]): void {
  const sheet = book.addWorksheet("月度汇总");
  sheet.addRow(["月份", "笔数", "退款金额"]);
  for (const [i, [year, month]] of [
    [2026, 9],
    [2026, 10],
    [2026, 11],
  ].entries()) {
    const from = dayOf(year!, month!, 1)!;
    const to = dayOf(year!, month! + 1, 1)!;
    const inMonth = lines.filter((l) => l.applied >= from && l.applied < to);
    const paid = inMonth
      .filter((l) => l.state === "退款成功")
      .reduce((sum, l) => sum + Math.round(l.refund * 100), 0);
    sheet.addRow([
      `${year}-${String(month).padStart(2, "0")}`,
      {
        formula: `COUNTIFS(退款[申请时间],">=${from}",退款[申请时间],"<${to}")`,
        result: inMonth.length,
      },
      {
        formula: `SUMIFS(退款[退款金额],退款[申请时间],">=${from}",退款[申请时间],"<${to}",退款[目前状态],"退款成功")`,
        result: paid / 100,
      },
    ]);
    sheet.getCell(i + 2, 3).numFmt = "#,##0.00";
  }
  sheet.getRow(1).font = { bold: true };
  [12, 8, 14].forEach((w, i) => (sheet.getColumn(i + 1).width = w));
}
