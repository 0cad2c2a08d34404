import { idle, paneOver, withRegister } from "../../../support/pane/over-memory";

const LINE = { tracking: "YT1234567890123", parcel: "broken", handler: "小李", price: "88" };

async function settled(pane: ReturnType<typeof paneOver>): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise(setImmediate);
  await idle(pane);
}

/** A register with one parcel, and the shop's orders beside it. */
async function withParcel() {
  const made = await withRegister();
  made.port.addSheet("订单", [
    ["订单编号", "物流单号", "宝贝型号", "宝贝价格"],
    ["3123456789012345678", "YT1234567890123", "109", 88],
    ["3123456789012345679", "YT1234567890124", "110", 20],
  ]);
  return made;
}

describe("a damaged parcel while it is typed", () => {
  test("blank fields are filled from the orders and the number's letters; what was typed stays", async () => {
    const { pane } = await withParcel();
    pane.events.editLine({ tracking: "YT1234567890123", model: "自己写的" });
    await settled(pane);
    const { values, claims } = pane.state().registers;
    expect(values).toEqual({
      tracking: "YT1234567890123",
      model: "自己写的",
      courier: "圆通",
      order: "3123456789012345678",
      price: "88",
    });
    expect(claims.known?.fills.map(({ column }) => column)).toEqual(["courier", "order", "price"]);
    pane.events.takeWay("halfPrice");
    expect(pane.state().registers.values).toMatchObject({ solution: "halfPrice", claim: "44" });
  });

  test("a number that is still being typed, and another register, ask nothing", async () => {
    const { pane } = await withParcel();
    pane.events.editLine({ tracking: "YT123" });
    await settled(pane);
    expect(pane.state().registers.claims.known).toBeNull();
    pane.events.chooseRegister("refund");
    pane.events.editLine({ order: "3123456789012345678" });
    await settled(pane);
    expect(pane.state().registers.claims.known).toBeNull();
  });
});

describe("its claim", () => {
  test("listed, its page planned and written with the text for the courier, paid by one click each", async () => {
    const { pane, port } = await withParcel();
    pane.events.editLine({ ...LINE, claim: "88" });
    await settled(pane);
    pane.events.planLine();
    await idle(pane);
    pane.events.writeLine();
    await idle(pane);
    pane.events.lookAtClaims();
    await idle(pane);
    const claims = () => pane.state().registers.claims;
    expect(claims().lines).toMatchObject([{ row: 2, key: LINE.tracking, state: "open", claimFen: 8800 }]);
    pane.events.chooseClaim(2);
    pane.events.planClaimPage(2);
    await idle(pane);
    expect(claims().plan?.touches.code).toBe("claim.touches");
    pane.events.writeClaimPage();
    await idle(pane);
    expect(claims().text).toContain("运单 YT1234567890123（圆通）破损");
    expect(port.sheets.map(({ name }) => name)).toContain("索赔 YT1234567890123");
    pane.events.setClaimState(2, "filed");
    await settled(pane);
    expect(claims().lines?.[0]?.state).toBe("filed");
    pane.events.setClaimState(2, "paid");
    await settled(pane);
    expect(claims().lines).toMatchObject([{ state: "paid", paidFen: 8800 }]);
  });

  test("the totals are a sheet of their own; going back writes nothing", async () => {
    const { pane, port } = await withParcel();
    pane.events.editLine({ ...LINE, courier: "圆通" });
    pane.events.planLine();
    await idle(pane);
    pane.events.writeLine();
    await idle(pane);
    pane.events.planClaimTotals();
    await idle(pane);
    pane.events.reviseClaimPage();
    expect(port.sheets.map(({ name }) => name)).not.toContain("索赔汇总");
    pane.events.planClaimTotals();
    await idle(pane);
    pane.events.writeClaimPage();
    await idle(pane);
    expect(port.sheets.map(({ name }) => name)).toContain("索赔汇总");
  });
});
