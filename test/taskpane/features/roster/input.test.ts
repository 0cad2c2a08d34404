import type { Day } from "../../../../src/domain/kernel";
import type { RosterSolver, SolveRequest } from "../../../../src/domain/roster";
import { READER } from "../../../../src/taskpane/features/roster/reader";
import { engine, simpleSolver } from "../../../support/command-context";
import { MemoryPort } from "../../../support/memory/port";
import { idle, paneOver, staffBook } from "../../../support/pane/over-memory";

const FIRST = 46357;
const CHAT = "小赵24号请假,小钱10-12年假;小孙 12号想休,小李5号不上晚班,小周 8号固定晚班";

/** A pane whose solver notes what it was asked. */
async function pane(port = staffBook(), solver: RosterSolver = simpleSolver()) {
  const asked: SolveRequest[] = [];
  const noting: RosterSolver = {
    ...solver,
    solve: (request, report, cancel) => {
      asked.push(request);
      return solver.solve(request, report, cancel);
    },
  };
  const opened = paneOver(port, { solver: noting });
  await opened.start();
  opened.events.open("roster");
  do await idle(opened);
  while (opened.state().roster.input.cover.length === 0);
  const generate = async () => {
    opened.events.generate();
    await idle(opened);
    return asked.at(-1)!.problem;
  };
  return { ...opened, asked, generate, input: () => opened.state().roster.input };
}

describe("what reads the texts comes when something is first written", () => {
  test("not had: what was written stays and no roster is made without it; then it is read", async () => {
    const p = await pane();
    const load = jest.spyOn(READER, "load").mockRejectedValue(new Error("offline"));
    p.events.editRequests("小赵24号年假");
    p.events.generate();
    await idle(p);
    expect(p.input().requests).toEqual({ text: "小赵24号年假", lines: [] });
    expect(p.state().notice).toMatchObject({ tone: "error", message: { code: "requests.noReader" } });
    expect([p.asked, p.state().roster.preview]).toEqual([[], null]);
    load.mockRestore();
    expect((await p.generate()).fixed).toMatchObject([{ person: "801", code: "年假" }]);
    expect(lines(p)).toEqual([["counts", "小赵", "leave.annual"]]);
  });
});

type Pane = Awaited<ReturnType<typeof pane>>;

const cover = ({ input }: Pane) => Object.fromEntries(input().cover.map((f) => [f.code, f.value]));
const lines = ({ input }: Pane) =>
  input().requests.lines.map(({ is, who, what, text }) => [is, who.join("+"), what?.code ?? text]);
const needs = (problem: SolveRequest["problem"], date: number) =>
  Object.fromEntries(problem.days[date - 1]!.demands.map((d) => [d.shift, d.min]));

describe("每天要几人", () => {
  test("the fields hold what is proposed for the team, for each profile its shifts", async () => {
    const p = await pane();
    expect(cover(p)).toEqual({ 白: "2", 半: "1", 晚: "1" });
    p.events.chooseProfile("S3");
    expect(cover(p)).toEqual({ 白: "3", 晚: "1" });
  });

  test("what is typed is asked; an emptied field is the proposal, and shows it when it is left", async () => {
    const p = await pane();
    p.events.editCover("晚", "2");
    p.events.editCover("白", "");
    expect(cover(p)).toEqual({ 白: "", 半: "1", 晚: "2" });
    expect(needs(await p.generate(), 1)).toEqual({ 白: 2, 半: 1, 晚: 2 });
    p.events.leaveCover("白");
    expect(cover(p)).toEqual({ 白: "2", 半: "1", 晚: "2" });
    p.events.editCover("半", "0");
    p.events.discardRoster();
    expect(needs(await p.generate(), 1)).toEqual({ 白: 2, 晚: 2 });
  });

  test.each(["-1", "1.5", "一个", "1000"])("%s is no number of people, and says so", async (typed) => {
    const p = await pane();
    p.events.editCover("白", typed);
    expect(p.input().cover[0]!.problem).toMatchObject({ code: "cover.number" });
    p.events.editCover("白", "３");
    expect(p.input().cover[0]!.problem).toBeNull();
    expect(needs(await p.generate(), 1)).toMatchObject({ 白: 3 });
  });

  test("promotion days ask for more; what isn't understood is shown", async () => {
    const p = await pane();
    p.events.editPromotions("12-12 每班多 1 人；24号大家加油");
    expect(p.input().promotions.lines).toMatchObject([
      { is: "counts", days: [FIRST + 11], what: { code: "promotions.every", params: { more: 1 } } },
      { is: "not", text: "24号大家加油" },
    ]);
    const problem = await p.generate();
    expect(needs(problem, 12)).toEqual({ 白: 3, 半: 2, 晚: 2 });
    expect(needs(problem, 13)).toEqual({ 白: 2, 半: 1, 晚: 1 });
  });

  test("the weekly rotation takes cover, leave and locks, and says that promotion days got nobody more", async () => {
    const p = await pane();
    p.events.editCover("白", "1");
    p.events.editPromotions("12-12 每班多 1 人");
    p.events.editRequests("小赵24号年假");
    p.events.rotate();
    await idle(p);
    const { preview } = p.state().roster;
    expect(preview!.cover.map((c) => c.need[11])).toEqual([1, 1, 1]);
    expect(preview!.rows[0]!.cells[23]).toBe("年假");
    expect(preview!.summary.map((s) => s.code)).toContain("rosterView.rotation.noPromotions");
  });
});

describe("请假与心愿", () => {
  test("the text is read at once, and what was shown is what the engine is asked", async () => {
    const p = await pane();
    p.events.editRequests(CHAT);
    expect(lines(p)).toEqual([
      ["counts", "小赵", "leave.personal"],
      ["counts", "小钱", "leave.annual"],
      ["counts", "小孙", "roster.wish.want.rest"],
      ["counts", "小李", "roster.wish.avoid.shift"],
      ["counts", "小周", "requests.locked.shift"],
    ]);
    const { fixed, wishes } = await p.generate();
    expect(fixed.map((f) => [f.person, f.day - FIRST + 1, f.code])).toEqual([
      ["801", 24, "事假"],
      ["802", 10, "年假"],
      ["802", 11, "年假"],
      ["802", 12, "年假"],
      ["805", 8, "晚"],
    ]);
    expect(wishes.map((w) => [w.person, w.day - FIRST + 1, w.code, w.want])).toEqual([
      ["803", 12, "休", true],
      ["804", 5, "晚", false],
    ]);
  });

  test("what wasn't understood is picked, and the sentence stands in its place; or it is left out", async () => {
    const p = await pane();
    p.events.editRequests("小赵24号请假；老王12号休；小孙家里有事");
    const at = (i: number) => p.input().requests.lines[i]!.at!;
    p.events.answerRequest(at(2).from, at(2).to, null);
    const picked = { person: "803", from: (FIRST + 11) as Day, to: (FIRST + 11) as Day };
    p.events.answerRequest(at(1).from, at(1).to, { ...picked, what: { is: "rest" } });
    expect(p.input().requests.text).toBe("小赵24号请假；\n小孙 12月12日 想休");
    expect(lines(p)).toEqual([
      ["counts", "小赵", "leave.personal"],
      ["counts", "小孙", "roster.wish.want.rest"],
    ]);
  });

  test("another month reads the same text anew", async () => {
    const p = await pane();
    p.events.editRequests("小赵12月24日年假");
    p.events.chooseMonth("2027-01");
    expect(p.input().requests.lines).toMatchObject([
      { is: "not", remarks: [{ code: "requests.otherMonth", days: [FIRST + 23] }] },
    ]);
  });

  test("what was written with one month's roster is not asked again for the next; until then it stays", async () => {
    const p = await pane();
    p.events.editRequests("小赵24号年假");
    p.events.chooseMonth("2027-01");
    p.events.chooseMonth("2026-12");
    expect(lines(p)).toHaveLength(1);
    await p.generate();
    p.events.writeRoster();
    await idle(p);
    p.events.chooseMonth("2026-12");
    expect(lines(p)).toHaveLength(1);
    p.events.chooseMonth("2027-01");
    expect(p.input().requests).toEqual({ text: "", lines: [] });
  });

  test("a text that was pasted before the staff list was known is read when it is", async () => {
    const port = staffBook();
    const p = paneOver(port);
    p.events.editRequests("小赵24号年假");
    expect(p.state().roster.input.requests.lines).toMatchObject([{ is: "not" }]);
    await p.start();
    expect(p.state().roster.input.requests.lines).toMatchObject([{ is: "counts", who: ["小赵"] }]);
  });

  test("how much a wish matters is kept and said", async () => {
    const p = await pane();
    p.events.editRequests("小赵5号一定不上晚班，6号最好休，7号想休");
    expect(p.input().requests.lines.map((l) => l.weight)).toEqual(["strong", "weak", null]);
    expect((await p.generate()).wishes.map((w) => w.weight)).toEqual([10, 2, 5]);
  });

  test("the preview names what doesn't count, and wishes that are not met with person and day", async () => {
    const p = await pane();
    p.events.editRequests("小赵每天想休；老王24号请假");
    await p.generate();
    const { summary, findings } = p.state().roster.preview!;
    expect(summary.find((s) => s.code === "requests.uncounted")).toEqual({
      code: "requests.uncounted",
      params: { count: 1, said: "「老王24号请假」" },
    });
    const unmet = summary.find((s) => s.code === "rosterView.unmetMore")!;
    expect(unmet.params.count).toBe(28);
    expect(unmet.params.wishes).toContain("小赵 12-1 想休、小赵 12-2 想休");
    expect(findings.filter((f) => f.message.code === "roster.wishNotMet")[0]).toMatchObject({
      who: "小赵 12-1",
      message: { params: { wish: "想休" } },
    });
  });

  test("one wish that is not met is named", async () => {
    const p = await pane();
    p.events.editRequests("小赵1号想休");
    await p.generate();
    expect(p.state().roster.preview!.summary).toContainEqual({
      code: "rosterView.unmet",
      params: { count: 1, wishes: "小赵 12-1 想休" },
    });
  });
});

describe("ways out that give up what was pasted", () => {
  /** Three people, each shift needs one of them: two away on one day are too many. */
  function smallBook(): MemoryPort {
    const port = new MemoryPort();
    const people = ["小赵", "小钱", "小孙", "小李"].map((name, i) => [801 + i, name, "售前"]);
    port.addSheet("人员", [["工号", "昵称", "组别"], ...people]);
    return port;
  }
  async function impossible(text: string) {
    const p = await pane(smallBook(), engine);
    p.events.editCover("白", "2");
    p.events.editCover("半", "0");
    p.events.editRequests(text);
    await p.generate();
    const { impossible: conflict } = p.state().roster;
    return { ...p, ways: conflict?.ways.map((w) => w.code) ?? [] };
  }

  test("leave: the next preview is made without it, and its line shows that it was given up", async () => {
    const p = await impossible("小赵、小钱24号年假；小孙3号固定晚班");
    const way = p.ways.findIndex((w) => w.includes("小赵") && w.includes("假"));
    expect(way).toBeGreaterThanOrEqual(0);
    p.events.takeWayOut(way);
    expect(lines(p)).toEqual([
      ["counts", "小钱", "leave.annual"],
      ["givenUp", "小赵", "leave.annual"],
      ["counts", "小孙", "requests.locked.shift"],
    ]);
    await p.generate();
    const { preview } = p.state().roster;
    expect(preview!.rows.map((r) => r.cells[23] === "年假")).toEqual([false, true, false, false]);
    expect(preview!.rows[2]!.cells[2]).toBe("晚");
    p.events.discardRoster();
    p.events.dropWay(0);
    expect(lines(p)[0]).toEqual(["counts", "小赵+小钱", "leave.annual"]);
  });

  test("locked cells likewise", async () => {
    const p = await impossible("小赵、小钱24号固定休");
    const way = p.ways.findIndex((w) => w.includes("松开小赵"));
    expect(way).toBeGreaterThanOrEqual(0);
    p.events.takeWayOut(way);
    expect(lines(p)).toEqual([
      ["counts", "小钱", "requests.locked.rest"],
      ["givenUp", "小赵", "requests.locked.rest"],
    ]);
    await p.generate();
    expect(p.state().roster.preview).not.toBeNull();
    expect(p.asked.at(-1)!.problem.fixed.map((f) => f.person)).toEqual(["802"]);
  });

  test("another cover is another request: what was given up for the old one counts again", async () => {
    const p = await impossible("小赵、小钱24号年假");
    p.events.takeWayOut(0);
    expect(p.state().roster.eased).toHaveLength(1);
    p.events.editCover("白", "1");
    expect(p.state().roster.eased).toEqual([]);
    expect(lines(p)).toEqual([["counts", "小赵+小钱", "leave.annual"]]);
  });
});
