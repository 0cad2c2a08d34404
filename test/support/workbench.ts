import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { axeViolations } from "./axe";

const root = path.resolve(__dirname, "../..");

/** `npm start` as a user types it, without the browser window. */
export class RunningWorkbench {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess
  ) {}

  static start(port: number, ...args: string[]): Promise<RunningWorkbench> {
    const all = [path.join(root, "tools", "start.mjs"), "--no-open", "--port", String(port), ...args];
    const child = spawn(process.execPath, all, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let errors = "";
    child.stderr.on("data", (chunk) => (errors += chunk));
    return new Promise((resolve, reject) => {
      child.stdout.on("data", (chunk) => {
        const url = /^ready (\S+)$/m.exec(String(chunk))?.[1];
        if (url) resolve(new RunningWorkbench(url, child));
      });
      child.on("exit", (code) => reject(new Error(`npm start ended with code ${code}: ${errors}`)));
    });
  }

  /** Ends it as Ctrl-C does; gives the exit code. */
  stop(): Promise<number | null> {
    return new Promise((resolve) => {
      this.child.removeAllListeners("exit");
      this.child.on("exit", (code) => resolve(code));
      this.child.kill("SIGTERM");
    });
  }
}

/** The page of the workbench, used the way a person uses it. */
export class WorkbenchPage {
  /** Requests that left this machine, and refusals of the content security policy. */
  readonly outside: string[] = [];
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on("request", (request) => {
      if (!/^(?:https:\/\/localhost:|data:|blob:)/.test(request.url())) this.outside.push(request.url());
    });
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) this.outside.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    size = { width: 1280, height: 800 }
  ): Promise<WorkbenchPage> {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: size,
      timezoneId: "Asia/Shanghai",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const opened = new WorkbenchPage(await context.newPage());
    await opened.page.goto(url);
    await opened.ready();
    return opened;
  }

  /** The add-in has started and every formula has its value. */
  async ready(): Promise<void> {
    await this.page.locator('.addin-state[data-state="ready"]').waitFor();
  }

  /** The pane does nothing that a click would have to wait for. */
  idle(): Promise<void> {
    return this.page.frameLocator("iframe").getByRole("progressbar").waitFor({ state: "detached" });
  }

  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("/taskpane.html"));
    if (!frame) throw new Error("the pane is not there");
    return frame;
  }

  /** Goes to a cell by the name box. */
  async goTo(address: string): Promise<void> {
    const box = this.page.locator('[data-u-comp="defined-name"] input');
    await box.fill(address);
    await box.press("Enter");
  }

  /** Types into a cell, leaves it with Enter and waits for what follows from it. */
  async type(address: string, content: string): Promise<void> {
    await this.goTo(address);
    await this.page.keyboard.type(content);
    await this.page.keyboard.press("Enter");
    await this.until(address, (value) => value !== "");
    await this.ready();
  }

  /** What the add-in reads through Microsoft's client. */
  async values(address: string): Promise<unknown[][]> {
    // With each look it is given the pane comes anew, Office.js last of it.
    await this.page.frameLocator("iframe").locator("h1").first().waitFor({ state: "attached" });
    await this.pane.waitForFunction(() => "Excel" in window);
    await this.pane.evaluate(() => Office.onReady());
    return this.pane.evaluate(
      (at) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(at);
          range.load("values");
          await context.sync();
          return range.values as unknown[][];
        }),
      address
    );
  }

  /** Waits until a cell's value is as wanted. */
  async until(address: string, wanted: (value: unknown) => boolean): Promise<unknown> {
    for (;;) {
      const [[value]] = (await this.values(address)) as [[unknown]];
      if (wanted(value)) return value;
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }

  async press(command: string): Promise<void> {
    await this.page.locator(`button[data-command="${command}"]`).click();
  }

  async act(action: string): Promise<void> {
    await this.page.locator(`button[data-action="${action}"]`).click();
  }

  /** Saves by the button; gives the bytes of the downloaded file. */
  async save(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.act("save")]);
    return fs.readFileSync(await download.path());
  }

  /** What breaks an accessibility rule, as "rule: elements". */
  axe(frame: Frame | Page): Promise<string[]> {
    return axeViolations(frame);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
