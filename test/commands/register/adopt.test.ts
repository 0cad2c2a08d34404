import { commands } from "../../../src/commands";
import { carryOut, line, ownBook, planOf } from "./support";

describe("register.adopt", () => {
  test("her own headers are understood, her own columns left alone", async () => {
    const port = ownBook();
    const planned = await planOf(commands["register.adopt"], port, { register: "damage", range: "破损件" });
    expect(planned).toMatchObject({
      ok: true,
      value: {
        preview: {
          columns: { tracking: "快递单号", parcel: "包裹情况", handler: "经手人", model: "款号" },
          missing: expect.arrayContaining(["order", "claim"]),
        },
      },
    });
  });

  test("adopting writes nothing into her table", async () => {
    const port = ownBook();
    const before = JSON.stringify(port.sheets[0]);
    await carryOut(port, "register.adopt", { register: "damage", range: "破损件" });
    expect(JSON.stringify(port.sheets[0])).toBe(before);
  });

  test("a header nobody foresaw is left alone, and taken as the user says", async () => {
    const port = ownBook();
    port.sheets[0]!.rows[0]![6] = "那谁";
    const planned = await planOf(commands["register.adopt"], port, { register: "damage", range: "破损件" });
    expect(planned.ok && planned.value.preview.missing).toContain("handler");
    const columns = { handler: "那谁" };
    expect(
      await carryOut(port, "register.adopt", { register: "damage", range: "破损件", columns })
    ).toMatchObject({ ok: true });
    await carryOut(port, "register.add", line());
    expect(port.sheets[0]!.rows[3]![6]).toBe("小李");
  });

  test("two columns that may be the number of a line are asked for", async () => {
    const port = ownBook();
    port.sheets[0]!.rows.forEach((row, i) => (row[7] = i === 0 ? "快递单号" : `77333333333333333${i}`));
    expect(await carryOut(port, "register.adopt", { register: "damage", range: "破损件" })).toMatchObject({
      message: { code: "register.adopt.unsure", params: { columns: "物流订单号" } },
    });
  });

  test("a table that isn't there is refused", async () =>
    expect(await carryOut(ownBook(), "register.adopt", { register: "damage", range: "没有" })).toMatchObject({
      message: { code: "refuse.argument" },
    }));
});
