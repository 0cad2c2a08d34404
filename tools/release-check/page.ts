import type { Browser, Page } from "playwright-core";

declare global {
  interface Window {
    called: Record<string, (...args: unknown[]) => unknown>;
  }
}

/** Office.js comes from Microsoft's network, which is not asked here: a page outside Excel waits for it for ever. */
const OFFICE = "window.Office = { onReady: () => new Promise(() => undefined) };";

/** Stands in for the part of Excel that calls functions. */
const EXCEL = `window.called = {};
window.CustomFunctions = { associate(name, call) { window.called[name] = call; }, Error, ErrorCode: {} };`;

/** The pane's page as Excel opens it, with the browser's own cache. */
export class OpenPage {
  /** Addresses below the site that were asked for, with what was answered. */
  readonly asked = new Map<string, number>();
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string
  ) {
    page.on("response", (response) => {
      const { pathname, origin: from } = new URL(response.url());
      if (from === this.origin) this.asked.set(pathname.slice(1), response.status());
    });
    page.on("pageerror", (error) => this.problems.push(String(error)));
  }

  static async open(browser: Browser, origin: string): Promise<OpenPage> {
    const context = await browser.newContext();
    await context.route(/^https:/, (route) =>
      route.fulfill({ contentType: "text/javascript", body: OFFICE })
    );
    await context.addInitScript(EXCEL);
    const opened = new OpenPage(await context.newPage(), origin);
    await opened.page.goto(`${origin}/taskpane.html`);
    return opened;
  }

  build(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[name="shopops-build"]')!.content
    );
  }

  /** A function that comes from a file of its own with its first call. */
  ruleToday(): Promise<unknown> {
    return this.page.evaluate(async () => window.called["RULE_WHY"]!("D-03", "现行说法"));
  }

  version(): Promise<unknown> {
    return this.page.evaluate(() => window.called["VERSION"]!());
  }

  /** Whether the solver's kind of code may run: in the page, and in the worker of this address. */
  async wasm(worker: string): Promise<{ page: boolean; worker: boolean }> {
    const started = this.page.waitForEvent("worker");
    await this.page.evaluate((address) => void new Worker(address), worker);
    const compiles = () =>
      WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(
        () => true,
        () => false
      );
    return { worker: await (await started).evaluate(compiles), page: await this.page.evaluate(compiles) };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
