import type { Locator } from "playwright-core";
import type { Hand } from "./hands";
import type { WorkbenchPage } from "./workbench";

const SHEET = "排班 2026-12";
/** Name first, then a column a day. */
const FIRST_DAY = 3;

/** Whose leave, locked night and remark are looked at in the end. */
const BOUND: readonly string[] = ["小赵", "小钱"];

/** A cell of the roster that is free to be played with: people by name, days from 1. */
interface Grid {
  readonly names: readonly string[];
  readonly code: (name: string, day: number) => string;
  /** Where it stands, for the name box. */
  readonly address: (name: string, day: number) => string;
}

const columnName = (col: number): string =>
  (col >= 26 ? String.fromCharCode(64 + Math.floor(col / 26)) : "") + String.fromCharCode(65 + (col % 26));

/** The roster as Microsoft's client reads it. */
async function gridOf(shown: WorkbenchPage): Promise<Grid> {
  const { row, rows } = await shown.pane.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const body = context.workbook.worksheets.getItem(name).tables.getItemAt(0).getDataBodyRange();
        body.load("values, rowIndex");
        await context.sync();
        return { row: body.rowIndex, rows: body.values as string[][] };
      }),
    SHEET
  );
  const at = (name: string) => rows.findIndex((line) => line[1] === name);
  return {
    names: rows.map((line) => line[1] ?? "").filter((name) => !BOUND.includes(name)),
    code: (name, day) => rows[at(name)]?.[FIRST_DAY + day - 1] ?? "",
    address: (name, day) => `${columnName(FIRST_DAY + day - 1)}${row + at(name) + 1}`,
  };
}

/** Whose night is followed by another night, so that a day shift in its place breaks A-12. */
function nightOf({ names, code }: Grid): { name: string; day: number } {
  for (const name of names)
    for (let day = 5; day < 28; day++)
      if (code(name, day) === "晚" && code(name, day + 1) === "晚") return { name, day: day + 1 };
  throw new Error("no month is without two nights in a row");
}

/** What is asked for on each day. */
const NEEDED = Object.entries({ 白: 3, 半: 1, 晚: 2 });

/** Somebody who can be missed: more are on the shift than are wanted. */
function spareOf({ names, code }: Grid, from: number): { person: string; day: number } {
  for (let day = from; day < 31; day++)
    for (const [shift, need] of NEEDED) {
      const on = names.filter((name) => code(name, day) === shift);
      if (on[0] && on.length > need) return { person: on[0], day };
    }
  throw new Error("eight rests of nine people leave spare days");
}

/** Two people and a day on which one has the day shift and the other the night. */
function swapOf({ names, code }: Grid, from: number): { person: string; other: string; day: number } {
  for (let day = from; day < 30; day++) {
    const person = names.find((name) => code(name, day) === "白");
    const other = names.find((name) => code(name, day) === "晚");
    if (person && other) return { person, other, day };
  }
  throw new Error("no day has both shifts");
}

/**
 * The life of December on the sample, from what the shop wants to what the group hears: remark agreed to, policy, chat,
 * preview, 停止, written, an edit by hand and its finding, made again and compared, sick call, swap, v1, v2.
 */
export class MonthWalk {
  constructor(
    private readonly shown: WorkbenchPage,
    private readonly hand: Hand
  ) {}

  private said(text: string | RegExp): Locator {
    return this.shown.pane.getByText(text).first();
  }

  /** Who may not work nights, what the month must keep, what people wrote; nothing is written yet. */
  async prepared(remark: string | null): Promise<void> {
    const { hand } = this;
    if (remark !== null) await hand.enter("D5", remark);
    await hand.open("Roster", "排班");
    await hand.press("就按勾选的排");
    await this.said(`排班要守 ${remark === null ? 0 : 1} 条约束`).waitFor();
    await hand.choose(/^月份/, "2026-12");
    await hand.type(/^每人月休几天/, "8");
    await hand.type(/^最多连几晚/, "5");
    await hand.type(/^请假与心愿/, "小赵24号年假，26号固定晚班；小钱12号想休；老王3号休");
    await this.said("3 条算数，1 条不算").waitFor();
  }

  /** 停止 keeps the best so far; what is shown is written. */
  async stopped(button: string): Promise<void> {
    const { hand } = this;
    await hand.press(button);
    await this.said(/已得分/).waitFor();
    await hand.press("停止");
    await this.said(/^节奏：/).waitFor();
  }

  async written(): Promise<void> {
    await this.stopped("生成预览");
    await this.said("有 1 处没有算进去：「老王3号休」").waitFor();
    await this.hand.press("写入");
    await this.said(`已写入「${SHEET}」`).waitFor();
  }

  /** An edit by hand is found without a click; the month is made again around it and compared. */
  async edited(): Promise<void> {
    const { hand } = this;
    const grid = await gridOf(this.shown);
    const { name, day } = nightOf(grid);
    await hand.enter(grid.address(name, day), "白");
    await this.said(new RegExp(`${name} 12-${day}.*白`)).waitFor();
    await hand.press("准备");
    await this.stopped("保留我改的，重排其余");
    await this.said(/保留手改的 1 格/).waitFor();
    await hand.press("写入");
    await this.said(/重排好了|没有更好的排法/).waitFor();
    if ((await gridOf(this.shown)).code(name, day) !== "白") throw new Error("the edit was lost");
  }

  /** Somebody is ill: who stands in, or that nobody needs to, is written with one press. */
  async ill(from: number): Promise<void> {
    const { hand } = this;
    const { person, day } = spareOf(await gridOf(this.shown), from);
    await hand.choose(/^谁不在/, person);
    await hand.type(/^从/, `2026-12-${String(day).padStart(2, "0")}`);
    await hand.press("查谁能顶");
    await hand.press(/^(?:只记请假：|让.+顶：|写入这 \d+ 格)/);
    await this.said(/已改「/).waitFor();
    if ((await gridOf(this.shown)).code(person, day) !== "病假") throw new Error("the leave isn't there");
  }

  /** Asked, answered, approved after what it does was shown. */
  async swapped(): Promise<void> {
    const { hand } = this;
    const grid = await gridOf(this.shown);
    const { person, other, day } = swapOf(grid, 12);
    await hand.choose(/^请假还是换班/, "换班");
    await hand.press("新建换班登记");
    await hand.choose(/^谁要换/, person);
    await hand.choose(/^和谁换/, other);
    await hand.type(/^哪天(?!还)/, `2026-12-${String(day)}`, "last");
    await hand.press("登记换班");
    await hand.press(/^对方同意 /);
    await hand.type(/^谁批/, "林主管");
    await hand.press(/^批准 /);
    await this.said("生效之后的班表").waitFor();
    await this.said(`${person} 12-${day}：白 → 晚`).waitFor();
    if ((await gridOf(this.shown)).code(person, day) !== "白") throw new Error("written before it was shown");
    await hand.press("写入");
    await this.said(/已生效/).waitFor();
    const after = await gridOf(this.shown);
    if (after.code(person, day) !== "晚" || after.code(other, day) !== "白") throw new Error("not swapped");
  }

  /** What the check says holds it back until there is a reason. */
  async published(version: number): Promise<string> {
    const { hand } = this;
    const isOut = this.said(`「${SHEET}」已发布 v${version}`);
    await hand.press(`发布「${SHEET}」`);
    const isHeld = this.said(/没有发布。|写明理由就能发布/);
    await isOut.or(isHeld).first().waitFor();
    if (await isHeld.isVisible()) {
      await hand.type(/^带着问题发布的理由/, "双12人手不够");
      await hand.press(/^(?:写明理由发布|违法也发布)$/);
    }
    await isOut.waitFor();
    await hand.press("群里的话");
    const text = this.shown.pane.getByLabel(/^群里的话/).last();
    await text.waitFor();
    return text.inputValue();
  }

  /** The whole month, with a remark for 小钱 on the sheet that is in front; answers what the group hears of both versions. */
  async whole(remark: string | null = null): Promise<readonly [string, string]> {
    await this.prepared(remark);
    await this.written();
    await this.edited();
    await this.ill(10);
    await this.swapped();
    const first = await this.published(1);
    await this.ill(20);
    return [first, await this.published(2)];
  }
}
