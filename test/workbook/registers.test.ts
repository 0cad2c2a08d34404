import { SECONDS_PER_DAY, moment, day } from "../../src/domain/kernel";
import {
  AFTER_SALE,
  BAD_REVIEW,
  DAMAGE,
  ORDER_CHECK,
  REFUND as REFUND_SPEC,
  RETURNS,
} from "../../src/domain/registers";
import { emptyBook } from "../../workbench/model/empty-book";
import { Desk, valueOf } from "../support/desk";
import { shopFunctions } from "../support/functions";

const REFUND = { register: "refund" };
const APPLIED = 46346 + 10 / 24;
const LINES = [
  {
    refund: "1",
    state: "退款待处理",
    applied: APPLIED,
    needReturn: "是",
    reason: "质量问题",
    freeShipping: "是",
  },
  { refund: "2", state: "等待买家退货", applied: APPLIED },
  { refund: "3", state: "退款成功" },
  { refund: "4", state: "等待买家退货", agreed: APPLIED, platformDue: APPLIED + 9 },
];

async function refunds(locale: "zh" | "en" = "zh") {
  const desk = await Desk.open(emptyBook(), shopFunctions());
  valueOf(await desk.run("register.create", REFUND, { locale }));
  for (const row of LINES) valueOf(await desk.run("register.add", { ...REFUND, row }, { locale }));
  const sheet = locale === "zh" ? "退款登记" : "Refund register";
  const rows = await desk.values(sheet, { row: 0, col: 0, rows: LINES.length + 1, cols: 26 });
  const column = (header: string) => rows.slice(1).map((row) => row[rows[0]!.indexOf(header)]);
  return { desk, column };
}

describe("退款登记 through Microsoft's client: its living columns", () => {
  test("截止时间: from the state's own event, the platform's first, none for a closed one, else named", async () => {
    const { column } = await refunds();
    expect(column("截止时间")).toEqual([APPLIED + 5, "#N/A", "", APPLIED + 9]);
    expect(column("剩余").map((cell) => typeof cell)).toEqual(["number", "string", "string", "number"]);
  });

  test("下一步 and 邮费承担 follow the row; what is not known yet is blank", async () => {
    const { column } = await refunds();
    expect(column("下一步")).toEqual([
      "退货退款：卖家应在 5 天内处理第一步",
      "同意退货后，买家应在 7 天内填写退货单号",
      expect.any(String),
      "同意退货后，买家应在 7 天内填写退货单号",
    ]);
    expect(column("邮费承担")).toEqual(["卖家", "", "", ""]);
  });

  test("in English they count alike", async () => {
    const { column } = await refunds("en");
    expect(column("Deadline")).toEqual([APPLIED + 5, "#N/A", "", APPLIED + 9]);
  });
});

const DESK = [DAMAGE, REFUND_SPEC, AFTER_SALE, RETURNS, BAD_REVIEW, ORDER_CHECK];

test.each(DESK.map(({ id }) => id))("%s: made, a line as its form asks, checked sound", async (id) => {
  const desk = await Desk.open(emptyBook(), shopFunctions());
  valueOf(await desk.run("register.create", { register: id }));
  const spec = DESK.find((r) => r.id === id)!;
  const row = Object.fromEntries(
    spec.columns
      .filter((c) => "need" in c && c.need === "fill")
      .map((c) => [c.id, "choices" in c ? c.choices[0].words[0] : `${c.id}1`])
  );
  valueOf(await desk.run("register.add", { register: id, row }));
  expect(
    valueOf(await desk.ask<{ problems: unknown[] }>("register.check", { register: id })).problems
  ).toEqual([]);
});

test("退货明细: 移交时间 is when the warehouse hands over (L-02)", async () => {
  const desk = await Desk.open(emptyBook(), shopFunctions());
  valueOf(await desk.run("register.create", { register: "returns" }));
  const now = moment(day(46348), 17 * 60);
  valueOf(
    await desk.run("register.add", { register: "returns", row: { tracking: "SF1", item: "A109" } }, { now })
  );
  const rows = await desk.values("退货明细", { row: 0, col: 0, rows: 2, cols: 12 });
  const at = (header: string) => rows[1]![rows[0]!.indexOf(header)];
  expect(at("到货时间")).toBeCloseTo(now / SECONDS_PER_DAY, 6);
  expect(at("移交时间")).toBe(46349 + 15 / 24);
});
