import { day, moment } from "../../src/domain/kernel";
import type { RosterSolver, SolveOutcome, SolveProgress, SolveRequest } from "../../src/domain/roster";
import { type ActiveCell, HostProblem } from "../../src/excel";
import { usualMonth } from "../../src/taskpane/controller/state";
import { simpleSolver } from "../support/command-context";
import { MemoryPort } from "../support/memory/port";
import { idle, nowhere, paneOver } from "../support/pane/over-memory";

function staffBook(): MemoryPort {
  const port = new MemoryPort();
  const people = ["小赵", "小钱", "小孙", "小李", "小周", "小吴"].map((name, i) => [801 + i, name, "售前"]);
  port.addSheet("人员", [["工号", "昵称", "组别"], ...people]);
  return port;
}

async function withRegister() {
  const port = staffBook();
  const pane = paneOver(port);
  await pane.start();
  pane.events.createRegister();
  await idle(pane);
  pane.events.writeRegister();
  await idle(pane);
  return { port, pane };
}

const LINE = { tracking: "771234567890123456", parcel: "broken", handler: "小李", price: "59.9" };

describe("first look", () => {
  test("a workbook without anything of ours gets the first cards, and they can be skipped", async () => {
    const pane = paneOver(new MemoryPort());
    await pane.start();
    expect(pane.state().today).toMatchObject({ status: "read", fresh: true, skipped: false });
    pane.events.skipFirstRun();
    expect(pane.state().today.skipped).toBe(true);
  });

  test("a workbook that doesn't answer is one sentence, and nothing is claimed about it", async () => {
    const port = staffBook();
    port.before = () => {
      throw new HostProblem("AccessDenied", "no");
    };
    const pane = paneOver(port);
    await pane.start();
    expect(pane.state().notice).toMatchObject({ tone: "error" });
    expect(pane.state().today.status).toBe("failed");
    expect(pane.state().busy).toBeNull();
  });

  test("what nobody foresaw is said and ends the work", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    port.before = () => {
      throw new TypeError("broken");
    };
    await pane.start();
    expect(pane.state().notice!.message).toEqual({
      code: "pane.unexpected",
      params: { reason: "TypeError: broken" },
    });
    expect(pane.state().busy).toBeNull();
  });

  test.each([
    [46331, "2026-11"],
    [46342, "2026-12"],
    [46372, "2027-01"],
  ])("on day %i people plan %s", (serial, month) => {
    expect(usualMonth(moment(day(serial)))).toBe(month);
  });
});

describe("damage register", () => {
  test("the plan is shown before the register is made", async () => {
    const port = staffBook();
    const pane = paneOver(port);
    await pane.start();
    pane.events.createRegister();
    await idle(pane);
    expect(pane.state().damage.plan!.touches.code).toBe("damage.create.touches");
    expect(port.sheets.map((s) => s.name)).toEqual(["人员"]);
    pane.events.reviseLine();
    expect(pane.state().damage.plan).toBeNull();
  });

  test("a line: plan with what was typed, write, take back", async () => {
    const { port, pane } = await withRegister();
    const before = JSON.stringify(port.sheets);
    pane.events.editLine(LINE);
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().damage.plan!.facts.map((f) => f.params)).toEqual([
      { label: "物流订单号", value: LINE.tracking },
      { label: "包裹状态", value: "破损" },
      { label: "办理客服", value: "小李" },
      { label: "宝贝价格", value: "59.9" },
    ]);
    expect(JSON.stringify(port.sheets)).toBe(before);

    pane.events.writeLine();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    expect(pane.state().damage.values).toEqual({});
    expect(JSON.stringify(port.sheets)).toContain(LINE.tracking);

    pane.events.undo();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: false });
    expect(JSON.stringify(port.sheets)).not.toContain(LINE.tracking);
  });

  test("a problem stands under its field and what was typed stays", async () => {
    const { pane } = await withRegister();
    pane.events.editLine({ ...LINE, tracking: "1.23E+17" });
    pane.events.planLine();
    await idle(pane);
    expect(pane.state().damage.problems).toHaveProperty("tracking");
    expect(pane.state().damage.plan).toBeNull();
    expect(pane.state().damage.values["tracking"]).toBe("1.23E+17");
  });

  test("a write that is refused keeps what was typed", async () => {
    const { port, pane } = await withRegister();
    pane.events.editLine(LINE);
    pane.events.planLine();
    await idle(pane);
    port.sheets.find((s) => s.name === "损坏登记")!.protected = true;
    pane.events.writeLine();
    await idle(pane);
    expect(pane.state().notice).toMatchObject({ tone: "error" });
    expect(pane.state().damage.values).toEqual(LINE);
  });
});

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
    expect(pane.state().roster.written).toEqual([{ value: "2026-12", label: "排班 2026-12" }]);
    pane.events.checkRoster("2026-12");
    await idle(pane);
    expect(pane.state().roster.checked!.title).toBe("排班 2026-12");
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
    expect(pane.state().damage.plan).toBeNull();
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
        const short = request.problem.settings.restPerPeriod!.days === 4;
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
    pane.events.takeWay(0);
    expect(pane.state().roster.impossible).toBeNull();
    expect(pane.state().roster.eased).toEqual([{ code: "每月休息从 4 天减到 3 天", params: {} }]);
    pane.events.generate();
    await idle(pane);
    expect(asked[1]!.problem.settings.restPerPeriod).toEqual({ mode: "exactly", days: 3 });
    pane.events.writeRoster();
    await idle(pane);
    const hours = port.sheets.find((s) => s.name === "店务班次 S0")!;
    [8.5, 5.5, 6.5].forEach((h, i) => (hours.rows[i + 1]![5] = h));
    pane.events.checkRoster("2026-12");
    await idle(pane);
    const said = pane.state().roster.checked!.findings.map((f) => f.message.code);
    expect(said.filter((s) => s.includes("应休 4 天"))).toEqual([]);
    expect(said.filter((s) => s.includes("应休 3 天")).length).toBeGreaterThan(0);
  });

  test("it can be dropped again, and another month starts without it", async () => {
    const { pane, asked } = await impossible();
    pane.events.takeWay(0);
    pane.events.dropWay(0);
    expect(pane.state().roster.eased).toEqual([]);
    pane.events.generate();
    await idle(pane);
    expect(asked[1]!.problem.settings.restPerPeriod!.days).toBe(4);
    pane.events.takeWay(0);
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
    const points = score.parts.map((part) => Number(part.params.points));
    expect(points.reduce((sum, n) => sum + n, 0)).toBe(score.total.params.points);
    expect(score.rows.map((row) => [row.name, row.loads[0]!.own, row.loads[1]!.own])).toEqual(
      rows.map((row) => [row.name, row.hours, row.nights])
    );
  });
});

describe("selection", () => {
  const cell = (formula: string): ActiveCell => ({
    sheet: { id: "{1}", name: "人员" },
    at: { row: 1, col: 3, rows: 1, cols: 1 },
    formula,
    numberFormat: "General",
  });

  test("a formula goes into the selected cell and can be taken back", async () => {
    const port = staffBook();
    const pane = paneOver(port, {
      selection: { activeCell: async () => cell(""), area: nowhere, onChange: async () => undefined },
    });
    await pane.start();
    expect(pane.state().functions.target).toBe("D2");
    pane.events.insertFormula("SHOP.SHIFT_HOURS");
    await idle(pane);
    expect(port.sheets[0]!.rows[1]![3]).toBe("=SHOP.SHIFT_HOURS(C2)");
    pane.events.undo();
    await idle(pane);
    expect(port.sheets[0]!.rows[1]![3]).toBe("");
  });

  test("a cell that holds something is not overwritten", async () => {
    const port = staffBook();
    const pane = paneOver(port, {
      selection: { activeCell: async () => cell("售前"), area: nowhere, onChange: async () => undefined },
    });
    await pane.start();
    pane.events.insertFormula("SHOP.SHIFT_HOURS");
    await idle(pane);
    expect(pane.state().notice!.message.code).toBe("formula.insert.occupied");
  });

  test("why: the rules of the formula in the selected cell", async () => {
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: async () => cell("=SHOP.REFUND_DEADLINE(A1,B1)"),
        area: nowhere,
        onChange: async () => undefined,
      },
    });
    await pane.start();
    const { passport } = pane.state().why;
    expect(passport!.functions[0]!.name).toBe("REFUND_DEADLINE");
    expect(passport!.functions[0]!.rules.length).toBeGreaterThan(0);
  });

  test("only the answer for the cell the user is on now counts", async () => {
    const answers: ((cell: ActiveCell) => void)[] = [];
    const pane = paneOver(staffBook(), {
      selection: {
        activeCell: () => new Promise((resolve) => answers.push(resolve)),
        area: nowhere,
        onChange: async (listener) => void (moved = listener),
      },
    });
    let moved: () => void = () => undefined;
    const started = pane.start();
    while (answers.length < 1) await new Promise(setImmediate);
    answers[0]!(cell(""));
    await started;
    moved();
    moved();
    const late = { ...cell(""), at: { row: 8, col: 0, rows: 1, cols: 1 } };
    answers[2]!(late);
    answers[1]!(cell(""));
    await idle(pane);
    expect(pane.state().functions.target).toBe("A9");
  });
});

describe("settings", () => {
  test("language and appearance are remembered, and nothing else", async () => {
    const pane = paneOver(staffBook());
    pane.events.chooseLocale("en");
    pane.events.chooseTheme("dark");
    expect(Object.fromEntries(pane.kept)).toEqual({ language: "en", theme: "dark" });
    expect(pane.state()).toMatchObject({ locale: "en", scheme: "dark" });
    expect(pane.state().functions.cards[0]!.helpUrl).toContain("help/en/");
  });

  test("appearance follows Excel only while it is asked to", () => {
    let dark = false;
    const pane = paneOver(staffBook(), { scheme: () => (dark ? "dark" : "light") });
    dark = true;
    pane.followScheme();
    expect(pane.state().scheme).toBe("dark");
    pane.events.chooseTheme("light");
    pane.followScheme();
    expect(pane.state().scheme).toBe("light");
  });

  test("everything we keep can be removed", async () => {
    const { port, pane } = await withRegister();
    expect(pane.state().settings.kept.length).toBeGreaterThan(0);
    pane.events.removeEverything();
    await idle(pane);
    expect(port.sheets.map((s) => s.name)).toEqual(["人员", "损坏登记"]);
    expect(pane.state().settings.kept).toEqual([]);
  });
});
