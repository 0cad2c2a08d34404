import { type BuildArgs, commands, run } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

export const NAMES = ["小赵", "小钱", "小孙", "小李", "小周", "小吴", "小郑", "小王"];
/** The handbook's four rests; what is proposed instead has its own tests. */
export const december: BuildArgs = {
  month: "2026-12",
  profile: "S0",
  demand: { 白: 2, 晚: 2 },
  policy: { rests: 4 },
  seconds: 1,
};

/** Her staff list under a title, with a column of her own. */
export function staffBook(names: readonly string[] = NAMES): MemoryPort {
  const port = new MemoryPort();
  port.addSheet("人员", [
    ["客服部人员表"],
    [],
    ["工号", "昵称", "组别", "备注", "生日"],
    ...names.map((name, i) => [`${801 + i}`, name, i % 2 ? "售后" : "售前", "", 33000 + i]),
  ]);
  return port;
}

export const build = (port: MemoryPort, args: BuildArgs = december, change = {}) =>
  commands["roster.build"].plan(port, args, contextFor(change));

export async function written(port: MemoryPort, args: BuildArgs = december) {
  const planned = await build(port, args);
  const result = planned.ok ? await run(port, planned.value) : planned;
  calculate(port);
  return result;
}

/** The hours that Excel works out from start and end of the three shifts. */
export function calculate(port: MemoryPort): void {
  const table = port.sheets.find((s) => s.name === "店务班次 S0");
  [8.5, 5.5, 6.5].forEach((hours, i) => table && (table.rows[i + 1]![5] = hours));
}
