import { MemoryPort } from "../../../support/memory/port";
import { idle, paneOver } from "../../../support/pane/over-memory";

async function opened() {
  const port = new MemoryPort();
  port.addSheet("Sheet1");
  const pane = paneOver(port);
  await pane.start();
  pane.events.open("rules");
  await idle(pane);
  return { port, pane };
}

type Pane = Awaited<ReturnType<typeof opened>>["pane"];

/** One thing the user does, until the pane has done it. */
async function act(pane: Pane, what: (events: Pane["events"]) => void) {
  what(pane.events);
  await idle(pane);
  return pane.state().rules;
}

async function written() {
  const { port, pane } = await opened();
  await act(pane, (on) => on.planRules());
  await act(pane, (on) => on.writeRulePlan());
  return { port, pane };
}

const cell = (port: MemoryPort, id: string, header: string) => {
  const rows = port.sheets.find((s) => s.name === "店务规则")!.rows;
  const line = rows.find((row) => row[0] === id)!;
  return { line, col: rows[0]!.indexOf(header) };
};

describe("the view of the rules", () => {
  test("nothing is asked of the workbook before the view is opened; then the recommended packs are shown", async () => {
    const pane = paneOver(new MemoryPort());
    await pane.start();
    expect(pane.state().rules.known).toBe(false);
    const { rules } = (await opened()).pane.state();
    expect(rules).toMatchObject({ known: true, table: null, questions: [], findings: [] });
    expect(rules.matters.length).toBeGreaterThan(0);
    expect(rules.reviews).toEqual({ platform: expect.any(String), law: expect.any(String) });
    expect(rules.matters.find((m) => m.id === "idle")!.options.map((o) => o.label)).toEqual([
      "S0 10 元、30 元、开除",
      "S3 10 元",
    ]);
    expect(rules.matters.every((m) => m.options.length > 1)).toBe(true);
  });

  test("a workbook without a choice is offered what is recommended", async () => {
    const { pane } = await opened();
    expect(pane.state().rules.packs).toEqual({
      platform: "current",
      law: "current",
      internal: "handbook",
    });
  });

  test("choose, see what will be written, write, take back", async () => {
    const { port, pane } = await opened();
    await act(pane, (on) => on.choosePack("law", "handbook"));
    await act(pane, (on) => on.chooseScheme("idle", "S3"));
    const { plan } = await act(pane, (on) => on.planRules());
    expect(plan!.touches.code).toBe("rules.write.touches");
    expect(port.sheets).toHaveLength(1);
    await act(pane, (on) => on.discardRulePlan());
    expect(pane.state().rules.plan).toBeNull();
    await act(pane, (on) => on.planRules());
    const after = await act(pane, (on) => on.writeRulePlan());
    expect(after).toMatchObject({
      packs: { platform: "current", law: "handbook", internal: "handbook" },
      schemes: { idle: "S3" },
      table: { title: "店务规则" },
      plan: null,
    });
    expect(pane.state().notice).toMatchObject({ tone: "success", undo: true });
    const undone = await act(pane, (on) => on.undo());
    expect(undone.table).toBeNull();
    expect(port.sheets.map((s) => s.name)).toEqual(["Sheet1"]);
  });

  test("the five questions are answered once, with a name, and go away", async () => {
    const { port, pane } = await written();
    const ids = pane.state().rules.questions.map((q) => q.id);
    expect(ids).toEqual(["T05", "T06", "T07", "T08", "T09"]);
    await act(pane, (on) => on.editAnswers({ T05: "3", T06: " " }, "小李"));
    const { plan } = await act(pane, (on) => on.planAnswers());
    expect(plan!.facts.map((f) => f.code)).toEqual(["rulesView.change", "rules.warn.platform"]);
    const after = await act(pane, (on) => on.writeRulePlan());
    expect(after.questions.map((q) => q.id)).toEqual(["T06", "T07", "T08", "T09"]);
    expect(after.answers).toEqual({});
    const { line, col } = cell(port, "T05", "原因");
    expect(line[col]).toBe("店里确认（小李，2026-11-22）");
    expect(after.changed.map((c) => [c.id, c.said.code])).toEqual([["T05", "rulesView.changeBecause"]]);
  });

  test("an answer that is no number is refused in words and stays in its field", async () => {
    const { pane } = await written();
    await act(pane, (on) => on.editAnswers({ T05: "三天" }, ""));
    const after = await act(pane, (on) => on.planAnswers());
    expect(pane.state().notice).toMatchObject({ tone: "error", message: { code: "rules.badValue" } });
    expect([after.plan, after.answers]).toEqual([null, { T05: "三天" }]);
  });

  test("what was typed into the table is listed with its finding; reset gives it back", async () => {
    const { port, pane } = await written();
    const { line, col } = cell(port, "C-13", "数值");
    line[col] = 60;
    const seen = await act(pane, (on) => on.open("rules"));
    expect(seen.changed).toMatchObject([
      { id: "C-13", said: { code: "rulesView.change", params: { before: "50 元", now: "60 元" } } },
    ]);
    expect(seen.findings).toMatchObject([{ severity: "yellow", source: "C-13" }]);
    const { plan } = await act(pane, (on) => on.planRuleReset());
    expect(plan!.facts).toMatchObject([{ params: { before: "60 元", now: "50 元" } }]);
    const after = await act(pane, (on) => on.writeRulePlan());
    expect(after.changed).toEqual([]);
    expect(line[col]).toBe(50);
  });

  test("written anew: what the shop changed is taken over, and that is said before", async () => {
    const { port, pane } = await written();
    const { line, col } = cell(port, "C-13", "数值");
    line[col] = 60;
    const { plan } = await act(pane, (on) => on.planRules());
    expect(plan!.facts).toEqual([{ code: "rulesView.carried", params: { count: 1 } }]);
    const after = await act(pane, (on) => on.writeRulePlan());
    expect(after.table!.title).toBe("店务规则 (2)");
    expect(after.changed.map((c) => c.id)).toEqual(["C-13"]);
  });

  test("compared with a pack, line by line", async () => {
    const { pane } = await written();
    const { compared } = await act(pane, (on) => on.compareRules("handbook"));
    expect(compared!.with).toBe("handbook");
    expect(compared!.lines).toContainEqual({
      code: "rulesView.compared",
      params: expect.objectContaining({ id: "T01", here: "24 小时", there: "2 天", thereId: "D-03" }),
    });
  });

  test("the self-test is shown before it is written, by either rules", async () => {
    const { port, pane } = await written();
    for (const [rules, name] of [
      ["packs", "店务自检"],
      ["workbook", "店务自检 (2)"],
    ] as const) {
      const { plan } = await act(pane, (on) => on.writeSelfTest(rules));
      expect(plan!.touches).toMatchObject({ code: "selftest.touches", params: { sheet: name } });
      await act(pane, (on) => on.writeRulePlan());
      expect(port.sheets.map((s) => s.name)).toContain(name);
    }
  });
});

describe("formulas that go by other rules than the workbook", () => {
  test("are counted and converted by one click, which can be taken back", async () => {
    const { port, pane } = await written();
    const sheet = port.addSheet("退款", [["=SHOP.SHIP_DEADLINE(A2)"], [46300]]);
    pane.events.open("rules");
    await idle(pane);
    const { bare } = pane.state().rules;
    expect(bare).toMatchObject({ total: 1, inForce: { chosen: "平台=现行,法律=现行", table: "店务规则" } });
    expect(bare!.sheets.map(({ said }) => said.params)).toEqual([{ sheet: "退款", count: 1 }]);
    await act(pane, (on) => on.planFollow());
    expect(pane.state().rules.plan).not.toBeNull();
    await act(pane, (on) => on.writeRulePlan());
    expect(sheet.rows[0]![0]).toBe("=SHOP.SHIP_DEADLINE(A2,,店务_规则)");
    expect(pane.state().rules.bare).toBeNull();
    await act(pane, (on) => on.undo());
    expect(sheet.rows[0]![0]).toBe("=SHOP.SHIP_DEADLINE(A2)");
  });

  test("are no matter while the workbook follows the handbook too", async () => {
    const { port, pane } = await opened();
    port.addSheet("退款", [["=SHOP.SHIP_DEADLINE(A2)"]]);
    pane.events.open("rules");
    await idle(pane);
    expect(pane.state().rules.bare).toBeNull();
  });
});

describe("the State Council's notice", () => {
  const WHOLE = `关于2027年部分节假日安排的通知
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月6日（周六）至12日（周五）放假调休，共7天。2月14日（周日）上班。
三、清明节：4月3日（周六）至5日（周一）放假，共3天。
四、劳动节：5月1日（周六）至5日（周三）放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，共1天。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日（周五）至7日（周四）放假调休，共7天。9月26日（周日）、10月9日（周六）上班。`;
  const paste = async (pane: Pane, text: string) => {
    await act(pane, (on) => on.editNotice(text));
    return act(pane, (on) => on.readNotice());
  };

  test("a text without dates is said to be none, and nothing is offered", async () => {
    const { pane } = await opened();
    expect((await paste(pane, "2027年节日快乐")).notice.read).toBeNull();
    expect(pane.state().notice!.message.code).toBe("calendar.nothing");
    expect((await paste(pane, "放假通知")).notice.read).toBeNull();
    expect(pane.state().notice!.message.code).toBe("calendar.noYear");
  });

  test("is read back, written as the workbook's own calendar and taken back", async () => {
    const { port, pane } = await opened();
    const { notice } = await paste(pane, WHOLE);
    expect(notice.read).toMatchObject({ year: 2027, notRead: [], missing: [] });
    await act(pane, (on) => on.planNotice());
    await act(pane, (on) => on.writeRulePlan());
    expect(port.names.get("店务_假日")).toContain("放假安排");
    expect(pane.state().rules.notice).toEqual({ text: "", read: null });
    await act(pane, (on) => on.undo());
    expect(port.names.has("店务_假日")).toBe(false);
  });
});
