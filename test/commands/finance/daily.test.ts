import { commands, type CommandContext, run, undo } from "../../../src/commands";
import { day, moment } from "../../../src/domain/kernel";
import { contextFor } from "../../support/command-context";
import { Desk, valueOf } from "../../support/desk";
import { MemoryPort } from "../../support/memory/port";
import { added, carryOut, create, setCell, withStaff } from "../register/finance";

const at = (d: number, minutes: number): Partial<CommandContext> => ({ now: moment(day(d), minutes) });
/** 2026-11-22 15:40 */
const AFTERNOON = at(46348, 940);

async function daily(port: MemoryPort, args: object = {}, change: Partial<CommandContext> = AFTERNOON) {
  const planned = await commands["daily.write"].plan(port, args, contextFor(change));
  if (!planned.ok) return planned;
  const written = await run(port, planned.value);
  return written.ok
    ? { ok: true as const, preview: planned.value.preview, undo: written.value.undo }
    : written;
}

const compensation = (amount: number, change: object = {}) => ({
  reason: "返现",
  amount,
  handler: "小李",
  at: "2026-11-22 10:00",
  ...change,
});
const refund = (number: string, change: object = {}) => ({
  refund: number,
  state: "退款成功",
  amount: 99.9,
  done: "2026-11-22 11:00",
  ...change,
});
const damage = (tracking: string, change: object = {}) => ({
  tracking,
  parcel: "破损",
  handler: "小李",
  claimState: "已赔付",
  paid: 88,
  paidOn: "2026-11-22",
  ...change,
});

async function book() {
  const port = await create(withStaff(new MemoryPort()), "compensation", "refund", "damage");
  await added(port, "compensation", compensation(20), compensation(12, { reason: "邮费" }), compensation(30));
  await added(port, "refund", refund("1001"), refund("1002", { state: "退款关闭" }));
  await added(port, "damage", damage("SF1"));
  return port;
}

describe("daily.write: what finance gets at 16:00", () => {
  test("postage, compensation, refunds and courier's payments since the last hand-over", async () => {
    const port = await book();
    expect(await daily(port)).toMatchObject({
      preview: {
        sheet: "日交接 2026-11-22",
        from: "2026-11-21T16:00:00",
        until: "2026-11-22T15:40:00",
        totals: {
          postage: { n: 1, fen: 1200 },
          compensation: { n: 2, fen: 5000 },
          refund: { n: 1, fen: 9990 },
          claim: { n: 1, fen: 8800 },
        },
        waiting: { n: 1, fen: 3000 },
        problems: [
          { severity: "red", sheet: "补偿登记", row: 4, message: { code: "compensation.check.missing" } },
        ],
      },
    });
  });

  test("J-03: postage beside a compensation stands as a line of its own, and the register's sum still agrees", async () => {
    const port = await book();
    await added(port, "compensation", compensation(5, { reason: "小瑕疵", postage: 8.5 }));
    expect(await daily(port)).toMatchObject({
      preview: { totals: { postage: { n: 2, fen: 2050 }, compensation: { n: 3, fen: 5500 } } },
    });
    const rows = port.sheets.find(({ name }) => name === "日交接 2026-11-22")?.rows ?? [];
    const tie = rows.find(
      ([name, , amount]) => name === "店务_补偿登记" && String(amount).startsWith("=SUMIFS")
    );
    expect(String(tie?.[3])).toMatch(/^=SUMIFS\(.*\[赔偿金额\].*\)\+SUMIFS\(.*\[邮费\].*\)$/);
  });

  test("a line after the hand-over is on the next day's sheet, and no line is on two", async () => {
    const port = await book();
    await added(port, "compensation", compensation(5, { at: "2026-11-22 15:50" }));
    expect(await daily(port)).toMatchObject({ preview: { totals: { compensation: { n: 2 } } } });
    expect(await daily(port, {}, at(46350, 1000))).toMatchObject({
      preview: {
        from: "2026-11-22T15:40:00",
        totals: { compensation: { n: 1, fen: 500 }, refund: { n: 0 } },
      },
    });
  });

  test("what was registered for a stretch that has gone to finance is told", async () => {
    const port = await book();
    await daily(port);
    await added(
      port,
      "compensation",
      compensation(7, { at: "2026-11-22 09:00" }),
      compensation(5, { at: "2026-11-23 09:00" })
    );
    expect(await daily(port, {}, at(46349, 1000))).toMatchObject({
      preview: {
        problems: expect.arrayContaining([
          expect.objectContaining({
            message: {
              code: "daily.late",
              params: { day: "2026-11-22", before: 2, sum: 50, now: 3, yuan: 57 },
            },
          }),
        ]),
      },
    });
  });

  test("refused by a sentence: nothing to hand over, twice, tomorrow, no register", async () => {
    const port = await book();
    expect(await daily(port, { day: 46349 })).toMatchObject({ message: { code: "daily.write.future" } });
    await daily(port);
    expect(await daily(port)).toMatchObject({ message: { code: "daily.write.again" } });
    expect(await daily(port, { day: 46347 })).toMatchObject({ message: { code: "daily.write.covered" } });
    expect(await daily(port, {}, at(46349, 600))).toMatchObject({ message: { code: "daily.write.nothing" } });
    expect(await daily(new MemoryPort())).toMatchObject({ message: { code: "daily.write.noRegisters" } });
  });

  test("what can't be placed is named: no time, an amount nobody can read", async () => {
    const port = await book();
    setCell(port, "退款登记", 2, "完成时间", "");
    setCell(port, "补偿登记", 2, "赔偿金额", "二十左右");
    expect(await daily(port)).toMatchObject({
      preview: {
        totals: { refund: { n: 0 }, compensation: { n: 1 } },
        problems: expect.arrayContaining([
          expect.objectContaining({
            sheet: "退款登记",
            row: 2,
            message: { code: "daily.noTime", params: {} },
          }),
          expect.objectContaining({ sheet: "补偿登记", row: 2, severity: "red" }),
        ]),
      },
    });
  });

  test("one undo, and the day can be made again", async () => {
    const port = await book();
    const before = port.snapshot();
    const result = await daily(port);
    expect(result.ok && (await undo(port, result.undo))).toMatchObject({ ok: true });
    expect(port.snapshot()).toEqual(before);
    expect(await daily(port)).toMatchObject({ ok: true });
  });

  test("a register changed between preview and write stops it", async () => {
    const port = await book();
    const planned = await commands["daily.write"].plan(port, {}, contextFor(AFTERNOON));
    await carryOut(port, "register.add", { register: "compensation", row: compensation(1) });
    const before = port.snapshot();
    expect(planned.ok && (await run(port, planned.value))).toMatchObject({ ok: false });
    expect(port.snapshot()).toEqual(before);
  });
});

test("Excel adds the sheet up itself, and it agrees with the registers, texts and closed refunds included", async () => {
  const desk = await Desk.open();
  for (const register of ["compensation", "refund"]) valueOf(await desk.run("register.create", { register }));
  const add = async (register: string, row: object) =>
    valueOf(await desk.run("register.add", { register, row }));
  await add("compensation", compensation(20));
  await add("compensation", compensation(12, { reason: "邮费" }));
  await add("compensation", compensation(30));
  await add("refund", refund("1001"));
  await add("refund", refund("1002", { state: "退款关闭" }));
  valueOf(await desk.run("daily.write", {}, AFTERNOON));
  const values = await desk.values("日交接 2026-11-22", { row: 3, col: 0, rows: 10, cols: 5 });
  expect(values).toEqual([
    ["类别", "笔数", "金额", "其中待批", ""],
    ["邮费", 1, 12, 0, ""],
    ["补偿", 2, 50, 30, ""],
    ["退款", 1, 99.9, 0, ""],
    ["快递赔付", 0, 0, 0, ""],
    ["付出合计", 4, 161.9, 30, ""],
    ["", "", "", "", ""],
    ["和登记表核对", "笔数", "金额", "登记表合计", "差额"],
    ["店务_补偿登记", 3, 62, 62, 0],
    ["店务_退款登记", 1, 99.9, 99.9, 0],
  ]);
});
