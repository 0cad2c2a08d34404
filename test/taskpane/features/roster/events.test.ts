import { day } from "../../../../src/domain/kernel";
import type { RosterSolver, SolveOutcome, SolveProgress, SolveRequest } from "../../../../src/domain/roster";
import { simpleSolver } from "../../../support/command-context";
import { MemoryPort } from "../../../support/memory/port";
import { idle, paneOver, staffBook } from "../../../support/pane/over-memory";

describe("roster", () => {
  /** A solver that waits until the test lets it go on. */
  function heldSolver() {
    const held: {
      progress?: (p: SolveProgress) => void;
      end?: (o: SolveOutcome) => void;
      rotating?: boolean;
    } = {};
    const solver: RosterSolver = {
      solve: (_request, onProgress, cancel) =>
        new Promise((resolve) => {
          held.progress = onProgress;
          held.end = resolve;
          cancel?.addEventListener("abort", () => resolve({ kind: "cancelled", best: null }));
        }),
      rotate: (_request, cancel) =>
        new Promise((resolve) => {
          held.rotating = true;
          cancel?.addEventListener("abort", () => resolve({ kind: "cancelled" }));
        }),
    };
    return { held, solver };
  }
  async function until(ready: () => boolean): Promise<void> {
    while (!ready()) await new Promise(setImmediate);
  }

  test("preview, then the sheet, then a check of it", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    expect(pane.state().roster).toMatchObject({ staff: { title: "人员", people: 6 }, month: "2026-12" });
    pane.events.generate();
    await idle(pane);
    expect(pane.state().roster.preview!.rows).toHaveLength(6);
    expect(pane.state().roster.preview!.days).toHaveLength(31);
    expect(port.sheets.map((s) => s.name)).toEqual(["人员"]);
    pane.events.writeRoster();
    await idle(pane);
    expect(port.sheets.map((s) => s.name)).toContain("排班 2026-12");
    expect(pane.state().roster.preview).toBeNull();
    expect(pane.state().roster.written).toMatchObject([{ value: "2026-12", label: "排班 2026-12" }]);
    pane.events.checkRoster("2026-12");
    await idle(pane);
    expect(pane.state().roster.life.checked!.title).toBe("排班 2026-12");
  });

  test("the weekly rotation: the preview says how many weeks it has, and is written as the month", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    pane.events.rotate();
    await idle(pane);
    const { preview } = pane.state().roster;
    expect(preview!.summary[0]).toEqual({ code: "rosterView.rotation.fresh", params: { weeks: 6 } });
    expect(preview!.rows).toHaveLength(6);
    pane.events.writeRoster();
    await idle(pane);
    expect(port.sheets.map((s) => s.name)).toContain("排班 2026-12");
  });

  test("the search for a rotation can be stopped, and nothing is left of it", async () => {
    const { held, solver } = heldSolver();
    const port = staffBook();
    const pane = paneOver(port, { solver });
    await pane.start();
    pane.events.rotate();
    await until(() => held.rotating === true);
    expect(pane.state().busy).toMatchObject({ part: null, cancellable: true });
    pane.events.cancel();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ message: { code: "roster.build.cancelled" } });
    expect(pane.state().roster).toMatchObject({ preview: null, impossible: null });
    expect(port.sheets.map((s) => s.name)).toEqual(["人员"]);
  });

  test("progress is shown, other work waits, stopping leaves everything as it was", async () => {
    const { held, solver } = heldSolver();
    const port = staffBook();
    const pane = paneOver(port, { solver });
    await pane.start();
    pane.events.generate();
    await until(() => held.progress !== undefined);
    held.progress!({ part: 0.4, open: 0, score: 12, bound: 0, roster: { cells: [] } });
    expect(pane.state().busy).toMatchObject({ part: 0.4, cancellable: true });
    pane.events.createRegister();
    pane.events.cancel();
    await idle(pane);
    expect(pane.state().registers.plan).toBeNull();
    expect(pane.state().roster.preview).toBeNull();
    expect(pane.state().notice!.message.code).toBe("roster.build.cancelled");
  });

  test("an impossible month shows its reasons and the ways out", async () => {
    const { held, solver } = heldSolver();
    const pane = paneOver(staffBook(), { solver });
    await pane.start();
    pane.events.generate();
    await until(() => held.end !== undefined);
    const reason = {
      severity: "red",
      rule: "A-20",
      code: "roster.part.leave",
      params: { days: 2, code: "年假" },
      where: { person: "802" },
    } as const;
    const way = { code: "roster.relax.leave", params: { person: "802", days: 2, code: "年假" }, cost: 16 };
    held.end!({
      kind: "impossible",
      conflict: {
        rules: [reason],
        shortage: 1,
        missing: [{ day: day(46363), shifts: "晚", people: 1 }],
        relaxations: [way],
      },
    });
    await idle(pane);
    const said = (code: string) => ({ code, params: {} });
    expect(pane.state().roster.impossible).toEqual({
      reasons: [said("小钱：2 天「年假」已经定了")],
      shortage: 1,
      missing: [said("12-7 缺「晚」1 人")],
      ways: [said("小钱的假改期（2 天）")],
    });
    expect(pane.state().notice).toBeNull();
  });
});

describe("ways out", () => {
  async function impossible() {
    const port = new MemoryPort();
    port.addSheet("人员", [
      ["工号", "昵称"],
      ["801", "小赵"],
      ["802", "小钱"],
    ]);
    const asked: SolveRequest[] = [];
    const refusing: RosterSolver = {
      ...simpleSolver(),
      solve: (request, report, cancel) => {
        asked.push(request);
        const short = request.problem.settings.restPerPeriod!.days >= 4;
        return short ? Promise.resolve(tooFewRests) : simpleSolver().solve(request, report, cancel);
      },
    };
    const pane = paneOver(port, { solver: refusing });
    await pane.start();
    pane.events.generate();
    await idle(pane);
    return { pane, port, asked };
  }
  const tooFewRests: SolveOutcome = {
    kind: "impossible",
    conflict: {
      rules: [],
      shortage: 0,
      missing: [],
      relaxations: [{ code: "roster.relax.restTooFew", params: { from: 4, to: 3 }, cost: 10 }],
    },
  };

  test("one click takes it, the next preview keeps it, and so does the check of the sheet", async () => {
    const { pane, port, asked } = await impossible();
    pane.events.takeWayOut(0);
    expect(pane.state().roster.impossible).toBeNull();
    expect(pane.state().roster.eased).toEqual([{ code: "每月休息从 4 天减到 3 天", params: {} }]);
    pane.events.generate();
    await idle(pane);
    expect(asked.at(-1)!.problem.settings.restPerPeriod).toEqual({ mode: "exactly", days: 3 });
    pane.events.writeRoster();
    await idle(pane);
    const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
    [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
    pane.events.checkRoster("2026-12");
    await idle(pane);
    const said = pane.state().roster.life.checked!.findings.map((f) => f.message.code);
    expect(said.filter((s) => s.includes("应休 4 天"))).toEqual([]);
    expect(said.filter((s) => s.includes("应休 3 天")).length).toBeGreaterThan(0);
  });

  test("it can be dropped again, and another month starts without it", async () => {
    const { pane, asked } = await impossible();
    pane.events.takeWayOut(0);
    pane.events.dropWay(0);
    expect(pane.state().roster.eased).toEqual([]);
    pane.events.generate();
    await idle(pane);
    expect(asked.at(-1)!.problem.settings.restPerPeriod!.days).toBe(4);
    pane.events.takeWayOut(0);
    pane.events.chooseMonth("2027-01");
    expect(pane.state().roster.eased).toEqual([]);
  });

  test("the preview says what its points are made of, and what everybody brings along", async () => {
    const pane = paneOver(staffBook());
    await pane.start();
    pane.events.generate();
    await idle(pane);
    const { score, rows } = pane.state().roster.preview!;
    expect(score.total).toMatchObject({ code: "score.total" });
    const points = score.parts.map((part) => Number(part.params.points ?? 0));
    expect(points.reduce((sum, n) => sum + n, 0)).toBe(score.total.params.points);
    expect(score.rows.map((row) => [row.name, row.loads[0]!.own, row.loads[1]!.own])).toEqual(
      rows.map((row) => [row.name, row.hours, row.nights])
    );
  });
});
