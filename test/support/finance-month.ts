import path from "node:path";
import { buildSync } from "esbuild";
import { dayOf, moment } from "../../src/domain/kernel";
import type * as DeskModule from "../../tools/command/desk";
import { StandIn } from "../../workbench/client/stand-in";
import { xlsx } from "../../workbench/xlsx";
import { contextFor } from "./command-context";
import { gbk } from "./statements/bytes";
import { csvText } from "./statements/grid";
import { exportGrid, fundText } from "./statements/layouts";

type Commands = typeof DeskModule;

/** The month before the one in which a moment is. Example: 2026-12-02 → "2026-11". */
export function monthBefore(now: Date): string {
  const last = new Date(now.getFullYear(), now.getMonth() - 1, 1);
  return `${last.getFullYear()}-${String(last.getMonth() + 1).padStart(2, "0")}`;
}

/** A shop's registers with a month in them, as its people would have kept them; `today` has something to hand over. */
export async function plantedMonth(month: string, today: string): Promise<Uint8Array> {
  const file = xlsx.create("人员");
  const standIn = await StandIn.start({ book: file.book });
  try {
    const desk = standIn.load(commandBundle(), "desk.js") as Commands;
    await desk.livePort.apply([
      { do: "write", sheet: "人员", at: { row: 0, col: 0, rows: STAFF.length, cols: 3 }, cells: STAFF },
    ]);
    const first = dayOf(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
    const run = carrierOn(desk, first === null ? {} : { now: moment(first, 600) });
    for (const register of ["penalty", "fund", "compensation", "refund"])
      await run("register.create", { register });
    for (const [register, row] of lines(month, today)) await run("register.add", { register, row });
    await standIn.settled();
    return xlsx.save({ ...file, book: standIn.workbook.data, isCalculated: standIn.isSure });
  } finally {
    standIn.close();
  }
}

function commandBundle(): string {
  const entryPoints = [path.resolve(__dirname, "../../tools/command/desk.ts")];
  const format = { format: "iife", globalName: "__desk", target: "es2022" } as const;
  const result = buildSync({ entryPoints, bundle: true, write: false, logLevel: "silent", ...format });
  return `${result.outputFiles[0]?.text ?? ""}\n;__desk;`;
}

/** Carries a command out, or throws the sentence it was refused with. */
function carrierOn(desk: Commands, change: Parameters<typeof contextFor>[0]) {
  return async (id: "register.create" | "register.add", args: object): Promise<void> => {
    const planned = await desk.commands[id].plan(desk.livePort, args as never, contextFor(change));
    if (!planned.ok) throw new Error(`${id}: ${JSON.stringify(planned.message)}`);
    const written = await desk.run(desk.livePort, planned.value);
    if (!written.ok) throw new Error(`${id}: ${JSON.stringify(written.message)}`);
  };
}

const STAFF = [
  ["工号", "姓名", "岗位"],
  ["801", "小李", "售后客服"],
  ["802", "小周", "客服"],
  ["803", "王姐", "客服主管"],
  ["805", "小王", "客服"],
];

/** A refund that was paid back at eleven. Its order's number is the refund's with a 9 before it. */
const refundLine = (month: string, day: string, refund: string, amount: number) => ({
  refund,
  order: `9${refund}`,
  state: "退款成功",
  amount,
  done: `${month}-${day} 11:00`,
});

/** The month's fund account as the shop downloads it: a sale, and the first of the two refunds paid. */
export function plantedStatement(month: string): Uint8Array {
  const order = "9100120261120000001";
  const sale = { flow: "2026110100001", trade: "20261101220001", order, income: 9990, expense: 0 };
  const payments = [
    { ...sale, at: `${month}-10 09:00:05`, kind: "在线支付", code: "0010001", words: "交易收款", remark: "" },
    {
      ...{ ...sale, flow: "2026112000002", trade: "20261120220002", income: 0, expense: 9990 },
      ...{ at: `${month}-20 11:00:02`, kind: "交易退款", code: "0020001", words: "交易退款-余额退款" },
      remark: `售后退款-${order}`,
    },
  ];
  return gbk(fundText(exportGrid("fund16", payments), payments, month, csvText));
}

type Line = readonly [register: string, row: Readonly<Record<string, string | number>>];

const lines = (month: string, today: string): Line[] => [
  ["penalty", { matter: "因服务被投诉", number: "801", day: `${month}-03` }],
  ["penalty", { matter: "因服务被投诉", number: "801", day: `${month}-18` }],
  ["penalty", { matter: "带教第一名", number: "802", day: `${month}-09` }],
  ["penalty", { matter: "经济损失", number: "805", day: `${month}-10`, amount: 800, wage: 3000 }],
  ["fund", { summary: "上月结余", income: 100, day: `${month}-01` }],
  ["fund", { summary: "聚餐", spent: 80.5, day: `${month}-20` }],
  [
    "compensation",
    { reason: "返现", amount: 15, handler: "小李", account: "tb12345678", at: `${month}-12 10:00` },
  ],
  ["compensation", { reason: "小瑕疵", amount: 30, postage: 12, handler: "小李", at: `${month}-13 11:00` }],
  ["compensation", { reason: "邮费", amount: 12, handler: "小周", at: `${today} 00:10` }],
  ["refund", refundLine(month, "20", "100120261120000001", 99.9)],
  ["refund", refundLine(month, "28", "100220261128000002", 45)],
];
