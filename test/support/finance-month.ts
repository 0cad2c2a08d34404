import path from "node:path";
import { buildSync } from "esbuild";
import { dayOf, moment } from "../../src/domain/kernel";
import type * as DeskModule from "../../tools/command/desk";
import { StandIn } from "../../workbench/client/stand-in";
import { xlsx } from "../../workbench/xlsx";
import { contextFor } from "./command-context";

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
  ["refund", { refund: "1001", state: "退款成功", amount: 99.9, done: `${month}-20 11:00`, tied: "已对上" }],
  ["refund", { refund: "1002", state: "退款成功", amount: 45, done: `${month}-28 11:00` }],
];
