/**
 * The lines of CONTRIBUTING about a register, followed: one more is one spec and one line of REGISTERS; creating it,
 * adding, changing and checking lines, 今日 and the form come from that alone.
 */
import type * as Registers from "../../src/domain/registers";
import type * as Visits from "../support/visits";
import type { TableSpec } from "../../src/domain/tables";
import { contextFor } from "../support/command-context";
import { MemoryPort } from "../support/memory/port";
import { VISITS } from "../support/visits";

jest.mock("../../src/domain/registers", () => {
  const real = jest.requireActual<typeof Registers>("../../src/domain/registers");
  const { VISITS: visits } = jest.requireActual<typeof Visits>("../support/visits");
  const all: readonly TableSpec[] = [...real.REGISTERS, visits];
  return { ...real, REGISTERS: all, registerSpec: (id: string) => all.find((r) => r.id === id) ?? null };
});

import { commands, formFields, queries, run } from "../../src/commands";

const WHICH = { register: "visits" } as const;
const ORDER = "3123456789012345678";

async function carryOut(
  port: MemoryPort,
  id: "register.create" | "register.add" | "register.edit",
  args: object
) {
  const planned = await commands[id].plan(port, args as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

async function withVisit(): Promise<MemoryPort> {
  const port = new MemoryPort();
  expect(await carryOut(port, "register.create", WHICH)).toMatchObject({ ok: true });
  const row = { order: ORDER, by: "小李", until: "2026-11-20 09:00" };
  expect(await carryOut(port, "register.add", { ...WHICH, row })).toMatchObject({ ok: true });
  return port;
}

test("its sheet has its columns and the line, the number as text", async () => {
  const port = await withVisit();
  const sheet = port.sheets.find((s) => s.name === "回访登记");
  expect(sheet?.rows[0]).toEqual(["订单号", "回访人", "进度", "回访截止"]);
  expect(sheet?.rows[1]?.slice(0, 3)).toEqual([ORDER, "小李", "待回访"]);
});

test("the same number twice is refused", async () => {
  const port = await withVisit();
  expect(await carryOut(port, "register.add", { ...WHICH, row: { order: ORDER } })).toMatchObject({
    message: { code: "register.add.duplicate" },
  });
});

test("今日 and the check know it", async () => {
  const port = await withVisit();
  const due = await queries["today.due"].ask(port, {}, contextFor());
  expect(due).toMatchObject({ ok: true, value: { items: [{ register: "visits", key: ORDER, row: 2 }] } });
  expect(await queries["register.check"].ask(port, WHICH, contextFor())).toMatchObject({
    ok: true,
    value: { problems: [] },
  });
});

test("the form asks what the spec says", () => {
  expect(formFields(VISITS).map(({ name }) => name)).toEqual(["order", "by", "until"]);
});
