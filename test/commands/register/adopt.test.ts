import { commands } from "../../../src/commands";
import { carryOut, line, ownBook, planOf } from "./support";

describe("register.adopt", () => {
  test("her own headers are understood, her own columns left alone", async () => {
    const port = ownBook();
    const planned = await planOf(commands["register.adopt"], port, { register: "damage", table: "破损件" });
    expect(planned).toMatchObject({
      ok: true,
      value: {
        preview: {
          candidate: {
            mapping: { tracking: "快递单号", parcel: "包裹情况", handler: "经手人", model: "款号" },
            others: ["照片"],
          },
        },
      },
    });
  });

  test("adopting writes nothing into her table", async () => {
    const port = ownBook();
    const before = JSON.stringify(port.sheets[0]);
    await carryOut(port, "register.adopt", { register: "damage", table: "破损件" });
    expect(JSON.stringify(port.sheets[0])).toBe(before);
  });

  test("a header nobody foresaw is asked for, and taken as the user says", async () => {
    const port = ownBook();
    port.sheets[0]!.rows[0]![6] = "负责的小姐姐";
    expect(await carryOut(port, "register.adopt", { register: "damage", table: "破损件" })).toMatchObject({
      message: { code: "register.adopt.unsure", params: { columns: "办理客服" } },
    });
    expect(
      await carryOut(port, "register.adopt", {
        register: "damage",
        table: "破损件",
        columns: { handler: "负责的小姐姐" },
      })
    ).toMatchObject({ ok: true });
    await carryOut(port, "register.add", line());
    expect(port.sheets[0]!.rows[3]![6]).toBe("小李");
  });

  test("a table that isn't there is refused", async () =>
    expect(await carryOut(ownBook(), "register.adopt", { register: "damage", table: "没有" })).toMatchObject({
      message: { code: "refuse.argument" },
    }));
});
