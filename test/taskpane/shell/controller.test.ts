import { HostProblem } from "../../../src/excel";
import { MemoryPort } from "../../support/memory/port";
import { idle, paneOver, staffBook, withRegister } from "../../support/pane/over-memory";

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
});

describe("settings", () => {
  test("language and appearance are remembered, and nothing else", async () => {
    const pane = paneOver(staffBook());
    pane.events.chooseLocale("en");
    pane.events.chooseTheme("dark");
    expect(Object.fromEntries(pane.kept)).toEqual({ language: "en", theme: "dark" });
    expect(pane.state()).toMatchObject({ locale: "en", scheme: "dark" });
    await idle(pane);
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
