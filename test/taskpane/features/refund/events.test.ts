import { create } from "../../../commands/register/finance";
import { filesInMemory } from "../../../support/files";
import { idle, paneOver, staffBook } from "../../../support/pane/over-memory";
import { utf8 } from "../../../support/statements/bytes";

const EXPORT = [
  "店铺,退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,售后类型,退款原因",
  "小店,98765432101234003,9998765432101234003,退款待处理,59.90,2026-11-22 06:00,退货退款,质量问题",
].join("\r\n");

test("what is shown of a new refund begins with how much", async () => {
  const port = await create(staffBook(), "refund");
  const pane = paneOver(port, { files: filesInMemory({ "退款.csv": utf8(EXPORT) }) });
  await pane.start();
  pane.events.open("refund");
  await idle(pane);
  pane.events.putExport([new File([], "退款.csv")]);
  await idle(pane);
  expect(pane.state().refund.plan?.facts).toMatchObject([
    {
      code: "refresh.line.new",
      params: { key: "98765432101234003", said: expect.stringMatching(/^退款金额 59\.9.* …$/) },
    },
  ]);
});

const line = (n: number, state: string, yuan: string, due: string) =>
  `小店,9876543210123400${n},999876543210123400${n},${state},${yuan},2026-11-22 06:00,${due},退货退款`;
const file = (...lines: readonly string[]) =>
  utf8(
    ["店铺,退款编号,订单编号,退款状态,买家退款金额,退款的申请时间,超时时间,售后类型", ...lines].join("\r\n")
  );

test("a morning: conflicts decided by kind, kinds taken or left, then the open refunds by time left", async () => {
  const port = await create(staffBook(), "refund");
  const files: Record<string, Uint8Array> = {
    "1.csv": file(
      line(1, "退款待处理", "10.00", "2026-12-30 06:00"),
      line(2, "退款待处理", "20.00", "2026-11-20 06:00"),
      line(3, "退款待处理", "30.00", "2026-12-01 06:00")
    ),
    "2.csv": file(
      line(1, "退款待处理", "11.00", "2026-12-30 06:00"),
      line(2, "退款待处理", "22.00", "2026-11-20 06:00"),
      line(3, "退款成功", "30.00", "2026-12-01 06:00"),
      line(4, "退款待处理", "40.00", "2026-12-02 06:00")
    ),
  };
  const pane = paneOver(port, { files: filesInMemory(files) });
  await pane.start();
  pane.events.open("refund");
  await idle(pane);
  pane.events.putExport([new File([], "1.csv")]);
  await idle(pane);
  pane.events.writeRefresh();
  await idle(pane);
  expect(pane.state().refund.due?.map(({ title }) => title.slice(-1))).toEqual(["2", "3", "1"]);

  const rows = port.sheets.find(({ name }) => name === "退款登记")!.rows;
  const [number, amount] = ["退款编号", "退款金额"].map((header) => rows[0]!.indexOf(header));
  for (const row of rows.slice(1, 3)) row[amount!] = 5;
  pane.events.putExport([new File([], "2.csv")]);
  await idle(pane);
  expect(pane.state().refund).toMatchObject({
    takings: [
      { kind: "new", count: 1, taken: true },
      { kind: "changed", count: 1, taken: true },
    ],
    conflicts: [
      { kind: "amount", choice: null },
      { kind: "amount", choice: null },
    ],
  });
  pane.events.decideKind("amount", "theirs");
  await idle(pane);
  pane.events.takeKind("new", false);
  await idle(pane);
  expect(pane.state().refund.plan?.touches.params).toMatchObject({ fresh: 0, changed: 1, theirs: 2 });
  pane.events.writeRefresh();
  await idle(pane);
  expect(rows.slice(1).map((row) => [String(row[number!]).slice(-1), row[amount!]])).toEqual([
    ["1", 11],
    ["2", 22],
    ["3", 30],
  ]);
  expect(pane.state().refund.due?.map(({ title }) => title.slice(-1))).toEqual(["2", "1"]);
});
