/** The pictures of the after-sale clerk's guide: the same morning as the journey, on a shop's own workbook. */
import path from "node:path";
import type { Browser } from "playwright-core";
import { shopBook, shopExport } from "../test/support/shop-book";
import { WorkbenchPage } from "../test/support/workbench";

const IMAGES = path.resolve(__dirname, "..", "docs", "images");
const NUMBER = "773012345678905678";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The pane at its usual width beside the grid, and both with the list that is worked in. */
const PANE = { x: 960, y: 178, width: 320, height: 592 };
const BOTH = { x: 0, y: 178, width: 1280, height: 592 };

/** The clerk at work. */
class Clerk {
  constructor(private readonly shown: WorkbenchPage) {}

  click = (name: string | RegExp) =>
    this.shown.pane.getByRole("button", { name, exact: true }).first().click();
  says = (what: string | RegExp) => this.shown.pane.getByText(what).first().waitFor();
  /** A sheet of the workbook. */
  open = (sheet: string) => this.shown.page.getByRole("tab", { name: sheet, exact: true }).click();

  async picture(name: string, clip = PANE): Promise<void> {
    await this.shown.page.mouse.move(640, 20);
    await this.shown.page.screenshot({ path: path.join(IMAGES, `desk-${name}.png`), clip });
  }

  /** Her workbook in place of the sample. */
  async start(): Promise<void> {
    const { shown } = this;
    const [chooser] = await Promise.all([shown.page.waitForEvent("filechooser"), shown.act("open")]);
    await chooser.setFiles({ name: "店里的.xlsx", mimeType: XLSX, buffer: await shopBook() });
    await shown.page.locator("h1", { hasText: "店里的.xlsx" }).waitFor();
    await shown.ready();
  }

  async adopts(): Promise<void> {
    await this.shown.press("ShopOps.Registers");
    await this.says("用哪张表");
    await this.picture("adopt");
    await this.click("就用这张表");
    await this.click("写入");
    await this.says("以后的破损都登记到「坏件」");
    await this.click(/^退款登记/);
    await this.click("就用这张表");
    await this.click("写入");
    await this.says("以后的退款登记都用");
  }

  private put = (amount: string) =>
    this.shown.pane.locator("input[type=file]").setInputFiles(shopExport(amount));

  /** The export is dropped; a day later somebody had typed another amount. */
  async refreshes(): Promise<void> {
    await this.click("退款");
    await this.put("20.00");
    await this.click("写入");
    await this.says("已刷新：新增 1 笔");
    await this.open("退款");
    await this.shown.type("D2", "5");
    await this.put("25.00");
    await this.says("有冲突（1）");
    await this.shown.pane.getByRole("radio", { name: "用导出的" }).check();
    await this.says("其中 1 笔按导出改");
    await this.picture("conflict");
    await this.click("写入");
    await this.says("其中 1 笔按导出改了");
  }

  async worksOff(): Promise<void> {
    await this.shown.press("ShopOps.Today");
    await this.says("1 件超期，1 件 24 小时内到期");
    await this.click(/9876543210123456701/);
    await this.picture("today", BOTH);
  }

  async claims(): Promise<void> {
    const { pane } = this.shown;
    await this.shown.press("ShopOps.Registers");
    await this.click(/^损坏登记/);
    await pane.getByLabel(/^物流订单号/).fill(NUMBER);
    await pane.getByLabel(/^包裹状态/).selectOption("破损");
    await pane.getByLabel(/^办理客服/).fill("小周");
    await this.click("下一步");
    await this.click("写入");
    await this.says("已登记到第 5 行");
    await this.click("看索赔");
    await this.click(new RegExp(NUMBER));
    await this.click("做索赔资料");
    await this.click("写入");
    await this.shown.page.getByRole("tab", { name: `索赔 ${NUMBER}`, exact: true }).waitFor();
    await pane.getByLabel("给快递的话（可以复制）").waitFor();
    await this.shown.ready();
    await this.picture("claim", BOTH);
  }

  /** Somebody has deleted a header. */
  async repairs(): Promise<void> {
    await this.open("坏件");
    await this.shown.goTo("B2");
    await this.shown.page.keyboard.press("Delete");
    await this.shown.until("B2", (value) => value === "");
    await this.shown.press("ShopOps.Registers");
    await this.click(/^损坏登记/);
    await this.click("修复");
    await this.says("B2 的表头没了，写回「快递单号」");
    await this.picture("repair");
  }
}

export async function deskPictures(browser: Browser, url: string): Promise<void> {
  const shown = await WorkbenchPage.open(browser, `${url}?lang=zh&theme=light`);
  const clerk = new Clerk(shown);
  await clerk.start();
  await clerk.adopts();
  await clerk.refreshes();
  await clerk.worksOff();
  await clerk.claims();
  await clerk.repairs();
  await shown.close();
}
