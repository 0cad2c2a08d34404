import { type AddArgs, commands, run, type TypedRow } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

/** A line of the damage register as a form gives it. */
/** A line of the damage register as a form gives it. */
/** A line of the damage register as a form gives it. */
export const line = (change: TypedRow = {}): AddArgs => ({
  register: "damage",
  row: { tracking: "771234567890123456", parcel: "broken", handler: "小李", ...change },
});

export async function planOf<A, P>(
  command: { plan(port: MemoryPort, args: A, context: ReturnType<typeof contextFor>): Promise<P> },
  port: MemoryPort,
  args: A
) {
  return command.plan(port, args, contextFor());
}

export async function carryOut(
  port: MemoryPort,
  id: "register.create" | "register.add" | "register.adopt",
  args: object
) {
  const planned = await commands[id].plan(port, args as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

/** Her own list with columns nobody else has, something beside it and nothing below. */
export function ownBook(): MemoryPort {
  const port = new MemoryPort();
  const sheet = port.addSheet("破损件", [
    ["登记日期", "快递单号", "快递", "包裹情况", "价格", "款号", "经手人", "照片", "", "别动我"],
    [46300, "771111111111111111", "甲快递", "破损", 88, "A109", "小李", "已拍照", "", 1],
    [46310, "772222222222222222", "乙快递", "丢失", 59, "A110", "小周", "", "", 2],
  ]);
  port.addTable(sheet, "破损件", { row: 0, col: 0, rows: 3, cols: 8 });
  return port;
}
