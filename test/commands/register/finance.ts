import { commands, queries, run, type TypedRow } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import type { MemoryPort } from "../../support/memory/port";

/** 2026-11-22: a shop with a supervisor, a manager, two people called 小王, and an agent on QQ. */
export function withStaff(port: MemoryPort): MemoryPort {
  port.addSheet("人员", [
    ["工号", "姓名", "岗位"],
    ["801", "小李", "售后客服"],
    ["802", "小周", "QQ客服"],
    ["803", "王姐", "客服主管"],
    ["804", "陈总", "部门经理"],
    ["805", "小王", "客服"],
    ["806", "小王", "客服"],
    ["807", "钱会计", "财务"],
  ]);
  return port;
}

type RegisterCommand = "register.create" | "register.adopt" | "register.add" | "register.edit";

export async function carryOut(port: MemoryPort, id: RegisterCommand, args: object) {
  const planned = await commands[id].plan(port, args as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

export async function create(port: MemoryPort, ...registers: readonly string[]): Promise<MemoryPort> {
  for (const register of registers)
    expect(await carryOut(port, "register.create", { register })).toMatchObject({ ok: true });
  return port;
}

export const add = (port: MemoryPort, register: string, row: TypedRow) =>
  carryOut(port, "register.add", { register, row });

export async function added(port: MemoryPort, register: string, ...rows: readonly TypedRow[]) {
  for (const row of rows) expect(await add(port, register, row)).toMatchObject({ ok: true });
}

/** A column of a register's sheet, without its header and blank rows. */
export function column(port: MemoryPort, sheetName: string, header: string) {
  const sheet = port.sheets.find(({ name }) => name === sheetName);
  const at = sheet?.rows[0]?.indexOf(header) ?? -1;
  return (sheet?.rows ?? []).slice(1).map((row) => row[at] ?? "");
}

export function setCell(
  port: MemoryPort,
  sheetName: string,
  row: number,
  header: string,
  value: string | number
) {
  const sheet = port.sheets.find(({ name }) => name === sheetName);
  const at = sheet?.rows[0]?.indexOf(header) ?? -1;
  const line = sheet?.rows[row - 1];
  if (!line || at < 0) throw new RangeError(`${sheetName} ${row} ${header}`);
  line[at] = value;
}

export async function check(port: MemoryPort, register: string) {
  const answer = await queries["register.check"].ask(port, { register }, contextFor());
  if (!answer.ok) throw new Error(answer.message.code);
  return answer.value.problems;
}
