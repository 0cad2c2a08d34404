import { partsOfClaim, valueOfGoods, waysOut } from "../../../src/domain/damage";
import type { Fen } from "../../../src/domain/kernel";
import { defaultRules } from "../../../src/domain/rulebook";
import { courierOf } from "../../../src/domain/messages";

const rules = defaultRules();
const fen = (n: number): Fen => n as Fen;

describe("K-02 … K-06: what a claim needs", () => {
  test("four papers and six fields, each by its row", () => {
    const parts = partsOfClaim(rules);
    expect(parts.ok && parts.value.map(({ name, rule, isPaper }) => [name, rule, isPaper])).toEqual([
      ["交易明细", "K-02", true],
      ["快递单", "K-03", true],
      ["证件", "K-04", true],
      ["破损照片", "K-05", true],
      ["发货日期", "K-06", false],
      ["发货区域", "K-06", false],
      ["物流订单号", "K-06", false],
      ["包裹状态", "K-06", false],
      ["数量", "K-06", false],
      ["物流验货客服", "K-06", false],
    ]);
  });
});

describe("the three ways out", () => {
  const goods = { parcel: "broken", price: fen(8800), quantity: 3 } as const;

  test("half of the goods, sent again, paid back: what the buyer gets and what the courier owes", () => {
    expect(valueOfGoods(goods)).toBe(26400);
    expect(waysOut(goods).map(({ solution, toBuyer, claim }) => [solution, toBuyer, claim])).toEqual([
      ["halfPrice", 13200, 13200],
      ["resend", 0, 26400],
      ["refund", 26400, 26400],
    ]);
  });

  test.each([
    ["short", "resend", ["damage.missing"], ["K-17"]],
    ["refused", "resend", [], ["K-12", "K-13"]],
    ["lost", "refund", [], ["K-01"]],
    ["broken", "halfPrice", ["compensation.defect.cap", "compensation.defect.approver"], ["K-14"]],
  ] as const)("%s: %s first", (parcel, solution, keys, rows) => {
    const [first] = waysOut({ ...goods, parcel });
    expect(first).toMatchObject({ solution, rules: keys, rows });
  });

  test("nothing of a lost parcel is kept, and without a price there is no amount", () => {
    expect(waysOut({ ...goods, parcel: "lost" }).map(({ solution }) => solution)).toEqual([
      "refund",
      "resend",
    ]);
    expect(waysOut({ parcel: null, price: null, quantity: null })).toMatchObject([
      { toBuyer: null, claim: null },
      { toBuyer: 0, claim: null },
      { toBuyer: null, claim: null },
    ]);
  });
});

test.each([
  ["YT1234567890123", "圆通"],
  ["sf1234567890123", "顺丰"],
  ["JT1234567890123", "极兔"],
  ["771234567890123", null],
  ["YT12", null],
])("the letters of %s belong to %s", (number, courier) => expect(courierOf(number)).toBe(courier));
