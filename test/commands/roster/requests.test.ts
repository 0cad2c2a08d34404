import { queries } from "../../../src/commands";
import { contextFor } from "../../support/command-context";
import { MemoryPort } from "../../support/memory/port";
import { staffBook } from "./support";

const ask = (text: string, month = "2026-12", port = staffBook()) =>
  queries["roster.requests"].ask(port, { month, text }, contextFor({}));

describe("roster.requests", () => {
  test("one part a person, and together all of the text", async () => {
    const text = "小赵和小钱24号上午年假；小孙5号不上晚班，老王3号休";
    const answer = await ask(text);
    if (!answer.ok) throw new Error(answer.message.code);
    const { parts } = answer.value;
    expect(
      parts.map(({ kind, person, days, half, code, want }) => [kind, person, days, half, code, want])
    ).toEqual([
      ["leave", "801", ["2026-12-24"], "am", "年假", null],
      ["leave", "802", ["2026-12-24"], "am", "年假", null],
      ["wish", "803", ["2026-12-05"], null, "晚", false],
      ["unread", null, [], null, null, null],
    ]);
    expect(parts.map((p) => text.slice(p.from, p.to))).toEqual([
      "小赵和",
      "小钱24号上午年假；",
      "小孙5号不上晚班，",
      "老王3号休",
    ]);
    expect(parts[3]!.remarks).toMatchObject([{ code: "requests.unknownPerson" }]);
  });

  test("offers, locks and what is taken back have their own kinds", async () => {
    const answer = await ask("小赵12号可以加班；小钱8号固定晚班；小孙24号年假取消");
    expect(answer).toMatchObject({
      ok: true,
      value: {
        parts: [
          { kind: "extra", person: "801", code: null, want: true },
          { kind: "lock", person: "802", code: "晚", want: null },
          { kind: "cancel", person: "803", code: "年假", want: null },
        ],
      },
    });
  });

  test("下下周三 is counted from today, a Sunday", async () => {
    const answer = await ask("小赵下下周三想休");
    expect(answer).toMatchObject({ ok: true, value: { parts: [{ days: ["2026-12-02"] }] } });
  });

  test("no month, no staff list: a sentence", async () => {
    expect(await ask("小赵24号休", "12")).toMatchObject({ ok: false, message: { code: "refuse.month" } });
    const port = new MemoryPort();
    port.addSheet("别的", [["a"]]);
    expect(await ask("小赵24号休", "2026-12", port)).toMatchObject({
      ok: false,
      message: { code: "staff.none" },
    });
  });
});
