import { commands, queries, run } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";

const REFUND = { register: "refund" } as const;
const line = (change: Readonly<Record<string, string | number>> = {}) => ({
  ...REFUND,
  row: { refund: "9876543210123456789", order: "3123456789012345678", state: "退款待处理", ...change },
});

async function carryOut(
  port: MemoryPort,
  id: "register.create" | "register.add" | "register.edit",
  args: object
) {
  const planned = await commands[id].plan(port, args as never, contextFor());
  return planned.ok ? run(port, planned.value) : planned;
}

async function withRefunds(...lines: readonly ReturnType<typeof line>[]): Promise<MemoryPort> {
  const port = new MemoryPort();
  await carryOut(port, "register.create", REFUND);
  for (const one of lines) expect(await carryOut(port, "register.add", one)).toMatchObject({ ok: true });
  return port;
}

const cell = (port: MemoryPort, row: number, header: string) => {
  const { rows } = port.sheets[0]!;
  return rows[row]![rows[0]!.indexOf(header)];
};

describe("退款登记, a register as data", () => {
  test("a new one has the desk's columns, ids as text, living 截止时间 and 剩余", async () => {
    const port = await withRefunds(line({ platformDue: "2026-11-23 09:00", amount: "¥59.9" }));
    expect(port.sheets[0]!.name).toBe("退款登记");
    expect(cell(port, 1, "退款编号")).toBe("9876543210123456789");
    expect(cell(port, 1, "状态")).toBe("待卖家处理");
    expect(cell(port, 1, "退款金额")).toBe(59.9);
    expect(cell(port, 1, "截止时间")).toBe(
      "=SHOP.REFUND_DUE([@状态],店务_退款登记[@[申请时间]:[买家退货时间]]," +
        "店务_退款登记[[#Headers],[申请时间]:[买家退货时间]],[@是否退货],[@平台超时时间],店务_规则)"
    );
    expect(cell(port, 1, "剩余")).toBe('=IFERROR(IF([@截止时间]="","",[@截止时间]-店务_现在),"")');
    expect(cell(port, 1, "下一步")).toBe(
      '=SHOP.REFUND_NEXT([@状态],[@发货时间]<>"",[@是否退货],1,店务_规则)'
    );
  });

  test("a refund number twice is refused with its row", async () => {
    const port = await withRefunds(line());
    expect(await carryOut(port, "register.add", line())).toMatchObject({
      message: { code: "register.add.duplicate", params: { row: 2 } },
    });
  });

  test("a state nobody knows is refused by name, and nothing is written", async () => {
    const port = await withRefunds();
    const before = port.snapshot();
    expect(await carryOut(port, "register.add", line({ state: "没有退款成功" }))).toMatchObject({
      message: { code: "register.add.invalid" },
      findings: [{ code: "choice.bad", where: { field: "state" } }],
    });
    expect(port.snapshot()).toEqual(before);
  });

  test("a column that the register doesn't have is refused by name", async () => {
    const port = await withRefunds();
    expect(await carryOut(port, "register.add", line({ colour: "红" }))).toMatchObject({
      message: { code: "refuse.argument", params: { name: "row.colour" } },
    });
  });

  test("a line is changed cell by cell; the rest of it stays", async () => {
    const port = await withRefunds(line({ note: "急" }));
    const edit = { ...REFUND, line: 2, row: { state: "退款成功", handler: "小李" } };
    expect(await carryOut(port, "register.edit", edit)).toMatchObject({ ok: true });
    expect([cell(port, 1, "状态"), cell(port, 1, "经办人"), cell(port, 1, "备注")]).toEqual([
      "退款成功",
      "小李",
      "急",
    ]);
    expect(await carryOut(port, "register.edit", { ...edit, line: 9 })).toMatchObject({
      message: { code: "register.edit.gone" },
    });
  });
});

test("an English register says states in English, and knows them again", async () => {
  const port = new MemoryPort();
  const context = contextFor({ locale: "en" });
  const planned = await commands["register.create"].plan(port, REFUND, context);
  if (!planned.ok) throw new Error(planned.message.code);
  await run(port, planned.value);
  const row = { ...line({ platformDue: "2026-11-23 09:00" }).row, handler: "Li" };
  const added = await commands["register.add"].plan(port, { ...REFUND, row }, context);
  if (!added.ok) throw new Error(added.message.code);
  await run(port, added.value);
  expect(cell(port, 1, "State")).toBe("waiting for seller");
  expect(await queries["today.due"].ask(port, {}, context)).toMatchObject({
    value: { items: [{ key: "9876543210123456789", by: "platform", who: "Li" }], unjudged: [] },
  });
});

describe("today.due over all registers", () => {
  /** Columns of her own, with what people write in them. */
  async function hers(...rows: readonly (readonly (string | number)[])[]) {
    const port = new MemoryPort();
    const sheet = port.addSheet("售后", [
      ["退款编号", "退款状态", "经办人", "处理截止"],
      ...rows.map((r) => [...r]),
    ]);
    port.addTable(sheet, "售后", { row: 0, col: 0, rows: rows.length + 1, cols: 4 });
    const planned = await commands["register.adopt"].plan(port, { ...REFUND, range: "售后" }, contextFor());
    if (!planned.ok) throw new Error(planned.message.code);
    await run(port, planned.value);
    return queries["today.due"].ask(port, {}, contextFor());
  }

  test("open refunds by time left; a closed one has no deadline, whatever else stands in the row", async () =>
    expect(
      await hers(
        ["1", "退款待处理", "小李", 46349],
        ["2", "退款成功", "小李", 46340],
        ["3", "等待买家退货", "小周", "2026-11-22 08:05"]
      )
    ).toMatchObject({
      value: {
        items: [
          { register: "refund", sheet: "售后", row: 4, key: "3", minutes: -60, due: "2026-11-22T08:05:00" },
          { row: 2, key: "1", due: "2026-11-23T23:59:00" },
        ],
        unjudged: [],
      },
    }));

  test("in a long register every open line is found, wherever it stands, with what stands beside it", async () => {
    const rows = Array.from({ length: 1300 }, (_, i) => [String(i), "退款成功", "小李", 46340]);
    rows[1] = ["1", "退款待处理", "小周", 46349];
    rows[640] = ["640", "", "小吴", 46349];
    rows[1280] = ["1280", "等待买家退货", "小郑", 46348];
    rows[1299] = ["合计", "", "", ""];
    expect(await hers(...rows)).toMatchObject({
      value: {
        items: [
          { row: 1282, key: "1280", who: "小郑" },
          { row: 3, key: "1", who: "小周" },
        ],
        unjudged: [{ row: 642, column: "状态", code: "field.missing" }],
      },
    });
  });

  test("what can't be judged is said by row and column", async () =>
    expect(await hers(["1", "客户很生气", "小李", 46349], ["2", "退款待处理", "小李", "下周"])).toMatchObject(
      {
        value: {
          items: [],
          unjudged: [
            { row: 2, column: "状态", code: "choice.bad" },
            {
              row: 3,
              column: "截止时间",
              code: "date.bad",
              message: "「下周」不是日期，请写成 2026-02-28 23:30 这样。",
            },
          ],
        },
      }
    ));
});

describe("today.due: whose clock, who, what next", () => {
  const dueIn = async (locale: "zh" | "en", ...lines: readonly Readonly<Record<string, string>>[]) => {
    const port = await withRefunds();
    for (const [i, one] of lines.entries())
      await carryOut(port, "register.add", line({ refund: `${i + 1}`, ...one }));
    return queries["today.due"].ask(port, {}, contextFor({ locale }));
  };
  const due = (...lines: readonly Readonly<Record<string, string>>[]) => dueIn("zh", ...lines);

  test("what comes next is said in the reader's language", async () =>
    expect(await dueIn("en", { applied: "2026-11-20 10:00", needReturn: "是" })).toMatchObject({
      value: { items: [{ next: "Return and refund: the seller answers the first step within 5 days" }] },
    }));

  test("the platform's time goes before ours, and what ours says is told where it differs", async () =>
    expect(
      await due(
        { applied: "2026-11-20 10:00", needReturn: "是", platformDue: "2026-11-25 09:00", handler: "小李" },
        { applied: "2026-11-20 10:00", needReturn: "是", platformDue: "2026-11-25 10:00" },
        { applied: "2026-11-20 10:00", needReturn: "是" }
      )
    ).toMatchObject({
      value: {
        items: [
          {
            key: "1",
            due: "2026-11-25T09:00:00",
            by: "platform",
            differs: "2026-11-25T10:00:00",
            who: "小李",
            next: "退货退款：卖家应在 5 天内处理第一步",
          },
          { key: "2", due: "2026-11-25T10:00:00", by: "platform", differs: null },
          { key: "3", due: "2026-11-25T10:00:00", by: "handbook", differs: null },
        ],
        unjudged: [],
      },
    }));

  test("a state whose start is missing is named with its row, never given a wrong date", async () =>
    expect(await due({ state: "等待买家退货", applied: "2026-11-20 10:00" })).toMatchObject({
      value: {
        items: [],
        unjudged: [
          {
            register: "refund",
            sheet: "退款登记",
            row: 2,
            code: "refund.missing.agreed",
            message: expect.stringContaining("还缺卖家同意时间"),
          },
        ],
      },
    }));

  test("a closed refund is due nowhere, and a blank line is none", async () =>
    expect(
      await due({ state: "退款关闭", applied: "2026-11-20 10:00", platformDue: "2026-11-21 10:00" })
    ).toMatchObject({ value: { items: [], unjudged: [] } }));

  test("a table that looks like a register and isn't used is named: silence would mislead", async () => {
    const port = new MemoryPort();
    const sheet = port.addSheet("退款", [
      ["退款编号", "退款状态", "经办人"],
      ["1", "退款待处理", "小李"],
    ]);
    port.addTable(sheet, "退款表", { row: 0, col: 0, rows: 2, cols: 3 });
    expect(await queries["today.due"].ask(port, {}, contextFor())).toMatchObject({
      value: { items: [], unjudged: [{ sheet: "退款", row: 1, code: "today.notAdopted" }] },
    });
  });

  test("a register without its deadline column can't say that nothing is due", async () => {
    const port = new MemoryPort();
    const sheet = port.addSheet("破损件", [
      ["快递单号", "破损情况", "经手人"],
      ["SF1", "破损", "小李"],
    ]);
    port.addTable(sheet, "破损件", { row: 0, col: 0, rows: 2, cols: 3 });
    const planned = await commands["register.adopt"].plan(
      port,
      { register: "damage", range: "破损件" },
      contextFor()
    );
    if (!planned.ok) throw new Error(planned.message.code);
    await run(port, planned.value);
    expect(await queries["today.due"].ask(port, {}, contextFor())).toMatchObject({
      value: { unjudged: [{ sheet: "破损件", code: "today.noColumn" }] },
    });
  });
});

test("register.check names what is wrong, cell by cell", async () => {
  const port = await withRefunds(line(), line({ refund: "2" }));
  const { rows } = port.sheets[0]!;
  rows[2]![rows[0]!.indexOf("退款编号")] = "9876543210123456789";
  rows[2]![rows[0]!.indexOf("申请时间")] = "昨天下午";
  rows[1]![rows[0]!.indexOf("订单编号")] = "3.12E+18";
  expect(await queries["register.check"].ask(port, REFUND, contextFor())).toMatchObject({
    value: {
      problems: [
        { row: 2, column: "订单编号", code: "id.exponent" },
        { row: 3, column: "申请时间", code: "date.relative", message: { code: "date.relative" } },
        { row: 3, column: "退款编号", code: "field.twice" },
      ],
    },
  });
});

describe("a line is changed", () => {
  test("a number that another line has is refused; the line may keep its own", async () => {
    const port = await withRefunds(line(), line({ refund: "9876543210123456790" }));
    const before = port.snapshot();
    const edit = (row: object) => carryOut(port, "register.edit", { ...REFUND, line: 3, row });
    expect(await edit({ refund: " 9876543210123456789" })).toMatchObject({
      message: { code: "register.edit.duplicate", params: { number: "9876543210123456789", row: 2 } },
    });
    expect(port.snapshot()).toEqual(before);
    expect(await edit({ refund: "9876543210123456790", note: "同一行" })).toMatchObject({ ok: true });
  });

  test("everything wrong with a change is said at once, each under its field", async () => {
    const port = await withRefunds(line());
    const edit = { ...REFUND, line: 2, row: { state: "", amount: "很多", applied: "昨天" } };
    expect(await carryOut(port, "register.edit", edit)).toMatchObject({
      message: { code: "register.add.invalid" },
      findings: [
        { code: "date.relative", where: { field: "applied" } },
        { code: "field.missing", where: { field: "state" } },
        { code: "number.bad", where: { field: "amount" } },
      ],
    });
  });
});
