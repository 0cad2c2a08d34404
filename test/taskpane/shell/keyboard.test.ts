import type { Browser } from "playwright-core";
import type { Screen } from "../../support/pane/screen";
import { launchBrowser } from "../../support/browser";
import { home } from "../../support/pane/fixtures/home";
import { SCREENS } from "../../support/pane/fixtures/screens";
import { bundleViews, openStage, type Stage } from "../../support/pane/stage";

let browser: Browser;
let stage: Stage;

beforeAll(async () => {
  browser = await launchBrowser();
  stage = await openStage(browser, bundleViews());
});
afterAll(() => browser.close());

const focused = () => stage.page.evaluate(() => document.activeElement?.textContent ?? "");
const heading = () => stage.page.locator("h1").textContent();
async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await stage.page.keyboard.press(key);
}
async function start(state: Screen): Promise<void> {
  await stage.show(state);
  await stage.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}

test("tab and Enter open every view", async () => {
  await start(home);
  await press("Tab", "Tab", "Enter");
  expect(await heading()).toBe("排班");
  await press("Tab", "Enter");
  expect(await heading()).toBe("登记");
});

test.each(Object.keys(SCREENS))(
  "%s: every control that is not off is reached with Tab alone",
  async (name) => {
    await start(SCREENS[name]!);
    let left = await stage.page.evaluate(unreached);
    // Areas that scroll are stops, too; and a panel that takes the focus starts the first round in the middle.
    const around = left.length + 4;
    for (let round = 0; round < 2 && left.length > 0; round++) {
      await Promise.all(Array.from({ length: around }, () => press("Tab")));
      left = await stage.page.evaluate(unreached);
    }
    expect(left).toEqual([]);
  }
);

/** Runs in the page; of a group of radio buttons the checked one is enough. The focus is followed from the first call on. */
function unreached(): string[] {
  const mark = (element: Element | null) => element?.setAttribute("data-reached", "");
  if (!document.documentElement.hasAttribute("data-followed")) {
    document.documentElement.setAttribute("data-followed", "");
    document.addEventListener("focusin", ({ target }) => mark(target as Element));
    mark(document.activeElement);
  }
  const controls = document.querySelectorAll(
    "button, input, textarea, select, a[href], summary, [tabindex='0']"
  );
  return [...controls]
    .filter((e) => !e.hasAttribute("data-reached"))
    .filter((e) => e.checkVisibility() && !e.closest("details:not([open]) > :not(summary)"))
    .filter((e) => !(e instanceof HTMLInputElement && e.type === "radio" && !e.checked))
    .map((e) => e.outerHTML.slice(0, 80));
}

test("a damage line by keyboard: type, Enter, see what will be written, Enter", async () => {
  await start({ ...home, view: "registers" });
  await stage.page.locator("input").first().focus();
  await stage.page.keyboard.type("YT8800123456790");
  await press("Enter");
  const events = await stage.recorded();
  expect(events.at(-1)).toEqual({ event: "planLine", args: [] });
  expect(events.at(-2)).toEqual({ event: "editLine", args: [{ tracking: "YT8800123456790" }] });

  await start(SCREENS["register-plan"]!);
  await stage.show(SCREENS["register-plan"]!);
  expect(await focused()).toBe("写入");
  await press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "writeLine", args: [] });
});

test("after writing the keyboard is in the first field again; Esc leaves a plan unwritten", async () => {
  const plan = SCREENS["register-plan"]!;
  await start(plan);
  await stage.show(plan);
  expect(await focused()).toBe("写入");
  await stage.page.evaluate((state) => window.changePane(state), SCREENS["register-done"]!);
  await stage.page.getByText("已登记到").waitFor();
  await stage.page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  expect(
    await stage.page.evaluate(() => document.querySelector("main input") === document.activeElement)
  ).toBe(true);

  await stage.show(plan);
  await press("Escape");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "reviseLine", args: [] });
});

test("Esc leaves a preview, and the keyboard is at the heading of what comes instead", async () => {
  await start(SCREENS["roster-preview"]!);
  await stage.page.getByRole("button", { name: "写入" }).first().focus();
  await press("Escape");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "discardRoster", args: [] });
  await stage.page.evaluate((state) => window.changePane(state), SCREENS.roster!);
  await stage.page.waitForFunction(() => document.activeElement?.tagName === "H1");
  expect(await focused()).toBe("排班");
});

test("the month by keyboard: cover, promotion days, leave and wishes, then the preview", async () => {
  await start(SCREENS.roster!);
  await stage.page.getByLabel("班次").focus();
  const labels: string[] = [];
  while (labels.at(-1) !== "生成预览" && labels.length < 20) {
    await press("Tab");
    labels.push(
      await stage.page.evaluate(() => {
        const at = document.activeElement!;
        return at.id && document.querySelector(`label[for="${at.id}"]`)
          ? document.querySelector(`label[for="${at.id}"]`)!.textContent
          : at.textContent;
      })
    );
  }
  expect(labels).toEqual([
    ...["白班", "半白班", "晚班", "大促日加人"],
    ...[
      "每人月休几天",
      "最多连上几天",
      "最多连几晚",
      "至少休几个周末",
      "休息连两天",
      "早晚少换",
      "按规则休 4 天",
    ],
    ...["请假与心愿", "加一条", "生成预览"],
  ]);
  await stage.page.getByLabel("晚班").fill("3");
  await press(...Array<string>(labels.indexOf("请假与心愿") - labels.indexOf("晚班")).fill("Tab"));
  await stage.page.keyboard.type("8");
  expect((await stage.recorded()).map(({ event, args }) => [event, ...args])).toEqual([
    ...["白", "半", "晚"].map((code) => ["leaveCover", code]),
    ["editCover", "晚", "3"],
    ["leaveCover", "晚"],
    ["editRequests", "8"],
  ]);
});

test("how a text was read: what counts and what doesn't has a word, and the count is read out", async () => {
  await start(SCREENS["roster-faulty"]!);
  const group = stage.page.getByRole("group", { name: "读到的请假与心愿" });
  expect(await group.getByRole("status").textContent()).toBe("2 条算数，3 条不算：请看下面的说明。");
  const marks = await group
    .getByRole("img")
    .evaluateAll((all) => all.map((e) => e.getAttribute("aria-label")));
  expect(marks).toEqual(["不算", "算数", "算数", "这次放弃", "不算", "不算"]);
  expect(await group.getByRole("listitem").nth(2).textContent()).toBe(
    "小赵 12-30 至 12-31 年假1-1 至 1-2 不在 2026-12 里，不算；排那个月时再写。"
  );
  expect(await stage.page.getByRole("button", { name: "生成预览" }).getAttribute("aria-disabled")).toBe(
    "true"
  );
});

test("undo is offered with the outcome, and read out", async () => {
  await start(SCREENS["register-done"]!);
  const region = stage.page.locator("[role=status]").first();
  expect(await region.textContent()).toContain("已登记");
  await region.getByRole("button", { name: "撤销" }).press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "undo", args: [] });
});

test("a finding leads to its cell", async () => {
  await start(SCREENS["roster-checked"]!);
  await stage.page.getByRole("button", { name: /小李/ }).press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({
    event: "show",
    args: [{ sheet: "排班 2026-11", at: { row: 8, col: 10, rows: 1, cols: 1 } }],
  });
});

test("language and appearance change at once", async () => {
  await start({ ...home, view: "settings" });
  await stage.page.getByLabel("English").check();
  expect(await heading()).toBe("Settings");
  expect(await stage.page.evaluate(() => document.documentElement.lang)).toBe("en");
  await stage.page.getByLabel("Dark").check();
  expect(
    await stage.page.evaluate(
      () => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor
    )
  ).toBe("rgb(41, 41, 41)");
});

test("removing everything is asked once more", async () => {
  await start({ ...home, view: "settings" });
  await stage.page.getByRole("button", { name: "全部移除" }).click();
  expect((await stage.recorded()).map((r) => r.event)).not.toContain("removeEverything");
  await stage.page.getByRole("button", { name: "移除", exact: true }).click();
  expect((await stage.recorded()).at(-1)!.event).toBe("removeEverything");
});

test("the search finds cards by what they are for and says so when there is none", async () => {
  await start({ ...home, view: "functions" });
  await stage.page.getByRole("searchbox").fill("谁出运费");
  const card = stage.page.getByRole("button", { name: "填入 D2：来回邮费谁出？" });
  await card.press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "chooseCard", args: ["POSTAGE_PAYER"] });
  await stage.page.getByRole("searchbox").fill("让剩余时间自己倒数");
  await stage.page.getByRole("button", { name: "填入 D2：让剩余时间自己倒数" }).press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "insertCountdown", args: [] });
  await stage.page.getByRole("searchbox").fill("排下个月的班");
  await stage.page.getByRole("button", { name: "去做：排一个月的班" }).press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "open", args: ["roster"] });
});

test("what nothing fits is said", async () => {
  await start({ ...home, view: "functions" });
  await stage.page.getByRole("searchbox").fill("火箭");
  await stage.page.getByText("没有找到“火箭”").waitFor();
});

test("the arguments of a card are chosen from the columns, or written; what is needed is waited for", async () => {
  await start(SCREENS["functions-arguments"]!);
  expect(await heading()).toBe("一笔退款到什么时候平台就自己处理？");
  const fill = stage.page.getByRole("button", { name: "填满这一列（178 行）" });
  expect(await fill.getAttribute("aria-disabled")).toBe("true");
  await stage.page.getByLabel(/^起始时间/).selectOption("申请时间");
  expect((await stage.recorded()).at(-1)).toEqual({
    event: "editArgument",
    args: ["since", "[@申请时间]"],
  });
  await stage.page.getByLabel(/^起始时间/).selectOption("自己写……");
  const own = stage.page.getByLabel(/^起始时间/);
  await own.fill("A2+1");
  await own.press("Tab");
  expect((await stage.recorded()).at(-1)).toEqual({ event: "editArgument", args: ["since", "A2+1"] });
  await own.press("Escape");
  expect((await stage.recorded()).at(-1)!.event).toBe("closeCard");
});

test("mapping: the button waits for the columns that are needed", async () => {
  await start(SCREENS["roster-staff"]!);
  const use = stage.page.getByRole("button", { name: "就用这张表" });
  await stage.page.getByRole("combobox").first().selectOption("");
  expect(await use.getAttribute("aria-disabled")).toBe("true");
  await stage.page.getByRole("combobox").first().selectOption("工号");
  await use.press("Enter");
  expect((await stage.recorded()).at(-1)).toEqual({
    event: "adoptStaff",
    args: ["s1", { id: "工号", group: "" }],
  });
});
