import type { MemoryPort } from "../../../support/memory/port";
import { simpleSolver } from "../../../support/command-context";
import { idle, paneOver, staffBook } from "../../../support/pane/over-memory";

type Pane = ReturnType<typeof paneOver>;

/** Until what is looked up beside other work has come. */
async function settled(pane: Pane): Promise<void> {
  for (let i = 0; i < 20; i++) await idle(pane);
}

const sheetOf = (port: MemoryPort) => port.sheets.find((s) => s.name === "排班 2026-12")!;

/** December, written from the pane, with the place open and somebody who may approve. */
async function rostered() {
  const port = staffBook();
  port.sheets[0]!.rows[6]![2] = "主管";
  const pane = paneOver(port);
  await pane.start();
  pane.events.open("roster");
  await settled(pane);
  const before = pane.state().roster.life;
  pane.events.generate();
  await idle(pane);
  pane.events.writeRoster();
  await idle(pane);
  const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
  [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
  pane.events.open("roster");
  await settled(pane);
  return { port, pane, before };
}

/** Row and column of somebody's day. */
function cellOf(port: MemoryPort, name: string, day: number) {
  const sheet = sheetOf(port);
  const row = sheet.rows.findIndex((line) => line[1] === name);
  return { row: sheet.rows[row]!, col: 2 + day };
}

describe("准备 and 这个月", () => {
  test("the place opens on 准备 until a month is written, then on that month with its findings", async () => {
    const { pane, before } = await rostered();
    expect(before.tab).toBeNull();
    const { life, written } = pane.state().roster;
    expect(life).toMatchObject({ tab: "month", shown: "2026-12" });
    expect(life.checked).toMatchObject({ month: "2026-12", title: "排班 2026-12" });
    expect(written).toMatchObject([{ value: "2026-12", label: "排班 2026-12" }]);
  });

  test("an edit by hand shows its finding without a click; other sheets are nobody's business", async () => {
    const { pane, port } = await rostered();
    const said = () => pane.state().roster.life.checked!.findings.map((f) => f.message.code);
    const before = said();
    const { row, col } = cellOf(port, "小赵", 9);
    row[col] = "??";
    pane.edited.forEach((tell) => tell(port.sheets[0]!.id));
    await settled(pane);
    expect(said()).toEqual(before);
    pane.edited.forEach((tell) => tell(sheetOf(port).id));
    await settled(pane);
    expect(said().filter((line) => line.includes("??"))).toHaveLength(1);
    row[col] = "白";
    pane.edited.forEach((tell) => tell(sheetOf(port).id));
    await settled(pane);
    expect(said().filter((line) => line.includes("??"))).toEqual([]);
  });

  test("nobody listens to edits once the pane is hidden", async () => {
    const { pane } = await rostered();
    expect(pane.edited).toHaveLength(1);
    await pane.rest();
    expect(pane.edited).toEqual([]);
  });
});

describe("a month that is there already", () => {
  test("is made anew around what was changed by hand, and the preview says what there is now", async () => {
    const { pane, port } = await rostered();
    const { row, col } = cellOf(port, "小赵", 9);
    row[col] = row[col] === "休" ? "白" : "休";
    const was = row[col];
    const solver = simpleSolver();
    // Turns the other way round, so that something is different.
    const other = paneOver(port, {
      solver: {
        ...solver,
        solve: async (request, report, cancel) => {
          const turned = { ...request.problem, people: [...request.problem.people].reverse() };
          const outcome = await solver.solve({ ...request, problem: turned }, report, cancel);
          if (outcome.kind !== "solved") return outcome;
          return { ...outcome, roster: { cells: [...outcome.roster.cells].reverse() } };
        },
      },
    });
    await other.start();
    other.events.open("roster");
    await settled(other);
    other.events.remake();
    await idle(other);
    const { preview } = other.state().roster;
    expect(preview!.summary[0]).toMatchObject({ code: "roster.regenerate.kept", params: { kept: 1 } });
    expect(preview!.rows[0]!.cells[8]).toBe(was);
    other.events.writeRoster();
    await idle(other);
    expect(cellOf(port, "小赵", 9).row[col]).toBe(was);
    expect(port.sheets.filter((s) => s.name.startsWith("排班"))).toHaveLength(1);
    expect(pane.state().roster.preview).toBeNull();
  });
});

describe("leave and swaps in the pane", () => {
  test("a register is made first, the line is noted, granted, on the roster, and told to the group", async () => {
    const { pane, port } = await rostered();
    pane.events.publish("2026-12", "试一试", true);
    await settled(pane);
    expect(pane.state().roster.asks.missing).toEqual(["leave", "swap"]);
    pane.events.createAskRegister("leave");
    await settled(pane);
    expect(pane.state().roster.asks).toMatchObject({ missing: ["swap"], lines: [] });
    const { row, col } = cellOf(port, "小赵", 9);
    const was = String(row[col]);
    pane.events.editAsk({ person: "801", from: "2026-12-09", code: "年假", reason: "回家" });
    pane.events.ask();
    await settled(pane);
    const [line] = pane.state().roster.asks.lines!;
    expect(line).toMatchObject({ kind: "leave", person: "小赵", from: "2026-12-09", state: "asked" });
    expect(pane.state().roster.asks).toMatchObject({ values: { person: "", kind: "leave" }, news: null });
    const before = port.snapshot();
    pane.events.answerAsk(line!, "approve", "小吴");
    await settled(pane);
    expect(port.snapshot()).toEqual(before);
    const said = { code: "away.change", params: { name: "小赵", day: "12-9", from: was, to: "年假" } };
    expect(pane.state().roster.asks.answer!.changes).toEqual([said]);
    pane.events.writeAsk();
    await settled(pane);
    expect(pane.state().roster.asks.answer).toBeNull();
    expect(row[col]).toBe("年假");
    expect(pane.state().roster.asks.news).toBe(
      `12 月排班 v1 之后批准的改动，没提到的不变：\n小赵：12-9 ${was} 改 年假`
    );
    expect(pane.state().roster.asks.lines![0]).toMatchObject({ state: "approved", approver: "小吴" });
  });

  test("a swap is agreed to, granted and written", async () => {
    const { pane, port } = await rostered();
    pane.events.createAskRegister("swap");
    await settled(pane);
    const [a, b] = [cellOf(port, "小赵", 2), cellOf(port, "小钱", 2)];
    [a.row[a.col], b.row[b.col]] = ["白", "晚"];
    pane.events.editAsk({ kind: "swap", person: "801", other: "802", from: "2026-12-02" });
    pane.events.ask();
    await settled(pane);
    for (const [step, by] of [
      ["agree", ""],
      ["approve", "小吴"],
    ] as const) {
      pane.events.answerAsk(pane.state().roster.asks.lines![0]!, step, by);
      await settled(pane);
      if (step === "approve") pane.events.writeAsk();
      await settled(pane);
    }
    const now = ["小赵", "小钱"].map((name) => cellOf(port, name, 2)).map(({ row, col }) => row[col]);
    expect(now).toEqual(["晚", "白"]);
    // The month isn't given out yet, so the group has nothing to hear.
    expect(pane.state().roster.asks.news).toBeNull();
  });
});
