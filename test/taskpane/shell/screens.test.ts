import type { Browser } from "playwright-core";
import type { Scheme } from "../../../src/taskpane/parts/theme";
import { COLOURS } from "../../support/axe";
import { launchBrowser } from "../../support/browser";
import { SCREENS } from "../../support/pane/fixtures/screens";
import { bundleViews, openStage, type Stage } from "../../support/pane/stage";

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = bundleViews();
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs in the page: elements that stick out to the right, save what scrolls by itself. */
function sticksOut(): string[] {
  const scrolls = document.querySelectorAll("[role=region][tabindex]");
  const inside = (e: Element) => [...scrolls].some((s) => s !== e && s.contains(e));
  return [...document.querySelectorAll("body *")]
    .filter((e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !inside(e))
    .filter((e) => e.getBoundingClientRect().right > window.innerWidth + 0.5)
    .map((e) => `${e.tagName} ${e.textContent.slice(0, 30)}`);
}

/** Runs in the page: names of the filled buttons. */
function primaryButtons(): string[] {
  const brand = getComputedStyle(document.querySelector(".fui-FluentProvider")!)
    .getPropertyValue("--colorBrandBackground")
    .trim();
  const probe = document.createElement("i");
  probe.style.color = brand;
  document.body.append(probe);
  const filled = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll("button")]
    .filter((b) => getComputedStyle(b).backgroundColor === filled)
    .map((b) => b.textContent);
}

/** Axe looks at everything once, at the colours in every scheme; of a narrower page and of longer words it sees nothing else. */
function lookWithAxe(stage: Stage, width: number, scheme: Scheme, locale: string): Promise<string[]> {
  if (width !== 320 || locale !== "zh") return Promise.resolve([]);
  return stage.violations(scheme === "light" ? undefined : COLOURS);
}

const looks: [number, Scheme, "zh" | "en"][] = [
  [320, "light", "zh"],
  [320, "dark", "zh"],
  [320, "contrast", "zh"],
  [320, "light", "en"],
  [270, "light", "zh"],
  [270, "light", "en"],
];

describe.each(looks)("%i px, %s, %s", (width, scheme, locale) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser, script, width);
  });
  afterAll(() => stage.page.context().close());

  test.each(Object.keys(SCREENS))("%s", async (name) => {
    await stage.show({ ...SCREENS[name]!, scheme, themeChoice: scheme, locale });
    expect(await lookWithAxe(stage, width, scheme, locale)).toEqual([]);
    expect(await stage.page.evaluate(sticksOut)).toEqual([]);
    expect((await stage.page.evaluate(primaryButtons)).length).toBeLessThanOrEqual(1);
    expect(stage.complaints).toEqual([]);
  });
});
