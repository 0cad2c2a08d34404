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
