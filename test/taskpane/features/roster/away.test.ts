import type { RosterSolver } from "../../../../src/domain/roster";
import { engine, simpleSolver } from "../../../support/command-context";
import { MemoryPort } from "../../../support/memory/port";
import { idle, paneOver } from "../../../support/pane/over-memory";

const SHEET = "排班 2026-12";

/** A written December of six people, two on each day shift and one on each night. */
async function opened(solver: RosterSolver = engine, selected: "grid" | "title" = "grid") {
  const port = new MemoryPort();
  const people = ["小赵", "小钱", "小孙", "小李", "小周", "小吴"].map((name, i) => [801 + i, name, "售前"]);
  port.addSheet("人员", [["工号", "昵称", "组别"], ...people]);
  const sheet = () => port.sheets.find((s) => s.name === SHEET)!;
  const pane = paneOver(port, {
    solver,
    selection: {
      activeCell: () => Promise.reject(new Error("not asked")),
      area: async () => {
        const { row } = sheet().tables[0]!.area;
        const at = { row: selected === "grid" ? row + 1 : 0, col: 3, rows: 1, cols: 3 };
        return { sheet: sheet().id, at };
      },
      onEdit: async () => async () => undefined,
      onChange: async () => async () => undefined,
    },
  });
  await pane.start();
  pane.events.generate();
  await idle(pane);
  pane.events.writeRoster();
  await idle(pane);
  const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
  [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
  const away = () => pane.state().roster.away;
  const rows = () => sheet().rows.slice(sheet().tables[0]!.area.row + 1);
  return { port, pane, away, rows };
}

const ON_THIRD = { from: "2026-12-03", to: "", code: "年假" };

test("the form: people of the staff list, an answer in words, one click writes, 撤销 takes back", async () => {
  const { pane, port, away, rows } = await opened();
  expect(away().people[0]).toEqual({ value: "801", label: "小赵" });
  const person = String(rows().find((row) => row[5] === "晚")![0]);
  pane.events.editAway({ ...ON_THIRD, person });
  pane.events.askAway();
  await idle(pane);
  const { gaps } = away().answer!;
  expect(gaps).toHaveLength(1);
  expect(gaps[0]!.title).toMatchObject({ code: "away.gap", params: { day: "12-3", shift: "晚" } });
  expect(gaps[0]!.options.map((o) => o.effect.code)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^away\.effect\.(more|less|same)$/)])
  );
  const before = port.snapshot();
  const best = gaps[0]!.options.findIndex((o) => o.verdict !== "broken");
  pane.events.takeOption(0, best);
  await idle(pane);
  expect(rows().find((row) => String(row[0]) === person)![5]).toBe("年假");
  expect(away().answer).toBeNull();
  expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
  pane.events.undo();
  await idle(pane);
  expect(port.snapshot()).toEqual(before);
});

test("selected cells: all of them at once, with the fewest changes", async () => {
  const { pane, away, rows } = await opened();
  const before = rows().map((row) => [...row]);
  pane.events.askSelected();
  await idle(pane);
  const { whole } = away().answer!;
  pane.events.takeWhole();
  await idle(pane);
  const changed = rows().flatMap((row, r) => row.filter((cell, c) => cell !== before[r]![c]));
  expect(changed).toHaveLength(whole!.changes.length);
});

test("enough people: only the leave is written", async () => {
  const { pane, away, rows } = await opened(simpleSolver());
  pane.events.editAway({ person: "803", from: "2026-12-01", to: "2026-12-31", code: "事假" });
  pane.events.askAway();
  await idle(pane);
  const enough = away().answer!.gaps.findIndex((g) => !g.isNeeded);
  const before = rows().flat();
  pane.events.takeLeave(enough);
  await idle(pane);
  const after = rows().flat();
  expect(after.filter((cell, i) => cell !== before[i])).toEqual(["事假"]);
});

test("nobody can: the reasons stand where the ways would", async () => {
  const { pane, away } = await opened({
    ...simpleSolver(),
    solve: (request, report, cancel) =>
      request.mode === "fill"
        ? simpleSolver().solve(request, report, cancel)
        : Promise.resolve({ kind: "failed", reason: "no worker" }),
  });
  pane.events.askSelected();
  await idle(pane);
  expect(away().answer).toMatchObject({
    whole: null,
    none: { reasons: [{ code: "roster.build.failed", params: { reason: "no worker" } }], ways: [] },
  });
  pane.events.closeAway();
  expect(away().answer).toBeNull();
});

test("a selection beside the roster is one sentence", async () => {
  const { pane, away } = await opened(simpleSolver(), "title");
  pane.events.askSelected();
  await idle(pane);
  expect(away().answer).toBeNull();
  expect(pane.state().notice).toMatchObject({ tone: "error", message: { code: "roster.away.noCells" } });
});
