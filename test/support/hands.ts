import type { Locator } from "playwright-core";
import type { WorkbenchPage } from "./workbench";

/** How a person works the page: with the mouse, or by keys alone. */
export interface Hand {
  /** Opens a place: by the ribbon, or by its name in the pane. */
  open(command: string, label: string): Promise<void>;
  press(button: string | RegExp): Promise<void>;
  /** An option by what it says. */
  choose(label: RegExp, option: string): Promise<void>;
  type(label: RegExp, text: string, which?: "first" | "last"): Promise<void>;
  /** Into a cell of the grid. */
  enter(address: string, text: string): Promise<void>;
}

const buttonOf = (shown: WorkbenchPage, name: string | RegExp): Locator =>
  shown.pane.getByRole("button", { name, exact: true }).first();
const fieldOf = (shown: WorkbenchPage, label: RegExp, which: "first" | "last" = "first"): Locator =>
  shown.pane.getByLabel(label)[which]();

export const mouse = (shown: WorkbenchPage): Hand => ({
  open: (command) => shown.press(`ShopOps.${command}`),
  press: (name) => buttonOf(shown, name).click(),
  choose: async (label, option) => {
    await fieldOf(shown, label).selectOption({ label: option });
  },
  type: (label, text, which) => fieldOf(shown, label, which).fill(text),
  enter: (address, text) => shown.type(address, text),
});

/** Runs in the pane: how many stops of Tab lie between what has the keyboard and an element; null = none leads there. */
function stopsTo(target: Element): number | null {
  const all = [...document.querySelectorAll<HTMLElement>("a[href],button,input,select,textarea,[tabindex]")];
  const stops = all.filter(
    (e) => e.tabIndex >= 0 && e.tagName !== "H1" && !e.matches(":disabled") && e.checkVisibility()
  );
  const to = stops.indexOf(target as HTMLElement);
  if (to < 0) return null;
  const at = document.activeElement;
  const from = at ? stops.indexOf(at as HTMLElement) : -1;
  if (from >= 0) return to - from;
  // Headings take the keyboard without being stops: it goes on after them.
  const before = at
    ? stops.filter((e) => at.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING)
    : [];
  return to - before.length + 1;
}

/** Keys alone: Tab, Shift+Tab, F6, arrows, Enter, and what is typed. */
export class Keyboard implements Hand {
  constructor(private readonly shown: WorkbenchPage) {}

  private async keys(key: string, times: number): Promise<void> {
    for (let i = 0; i < times; i++) await this.shown.page.keyboard.press(key);
  }

  /** Tab by Tab to an element; it must have the keyboard then. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    if (!(await this.isInPane())) await this.toPane();
    const stops = await target.evaluate(stopsTo);
    if (stops === null) throw new Error(`no key leads to ${String(target)}`);
    await this.keys(stops < 0 ? "Shift+Tab" : "Tab", Math.abs(stops));
    const at = await target.evaluate((e) =>
      document.activeElement === e ? "" : document.activeElement?.outerHTML
    );
    if (at !== "") throw new Error(`${String(stops)} stops lead to ${String(at)}, not to ${String(target)}`);
  }

  private isInPane = (): Promise<boolean> =>
    this.shown.page.evaluate(
      () => document.activeElement?.closest(".pane") !== null && document.activeElement !== document.body
    );

  private async toPane(): Promise<void> {
    for (let i = 0; i < 5 && !(await this.isInPane()); i++) await this.keys("F6", 1);
  }

  async open(_command: string, label: string): Promise<void> {
    await this.press(label);
  }

  async press(name: string | RegExp): Promise<void> {
    await this.reach(buttonOf(this.shown, name));
    await this.keys("Enter", 1);
  }

  async choose(label: RegExp, option: string): Promise<void> {
    const field = fieldOf(this.shown, label);
    await this.reach(field);
    const down = await field.evaluate((e, wanted) => {
      const select = e as HTMLSelectElement;
      return [...select.options].findIndex((o) => o.label === wanted) - select.selectedIndex;
    }, option);
    await this.keys(down < 0 ? "ArrowUp" : "ArrowDown", Math.abs(down));
  }

  async type(label: RegExp, text: string, which?: "first" | "last"): Promise<void> {
    await this.reach(fieldOf(this.shown, label, which));
    const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
    if (year === undefined) await this.keys("Control+a", 1);
    await this.shown.page.keyboard.type(year === undefined ? text : `${month}${day}${year}`);
  }

  /** From the cell that is selected, arrow by arrow. */
  async enter(address: string, text: string): Promise<void> {
    const { page, pane } = this.shown;
    const [rows, cols] = await pane.evaluate(
      (to) =>
        Excel.run(async (context) => {
          const at = context.workbook.getActiveCell().load("rowIndex, columnIndex");
          const wanted = context.workbook.worksheets.getActiveWorksheet().getRange(to);
          wanted.load("rowIndex, columnIndex");
          await context.sync();
          return [wanted.rowIndex - at.rowIndex, wanted.columnIndex - at.columnIndex];
        }),
      address
    );
    for (let i = 0; i < 4 && (await this.part()) !== "grid"; i++) await this.keys("F6", 1);
    await this.keys(rows! < 0 ? "ArrowUp" : "ArrowDown", Math.abs(rows!));
    await this.keys(cols! < 0 ? "ArrowLeft" : "ArrowRight", Math.abs(cols!));
    await page.keyboard.type(text);
    await this.keys("Enter", 1);
    await this.shown.until(address, (value) => value === text);
    await this.shown.ready();
  }

  private part = (): Promise<string> =>
    this.shown.page.evaluate(() =>
      [".pane", ".title-bar", ".ribbon"].some((part) => document.activeElement?.closest(part))
        ? "frame"
        : "grid"
    );
}
