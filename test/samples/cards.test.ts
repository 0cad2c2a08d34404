import { CATALOG } from "../../src/functions/catalog";
import type { Done, Explained, Outcome, Proposal } from "../../src/commands";
import { Desk, sampleBook, valueOf } from "../support/desk";
import { shopFunctions } from "../support/stand-in";

/**
 * Every card on every table and range of the sample. Typed from what the columns hold: a card that isn't named here has
 * an argument for which there is no column, and is refused; the others have the right references.
 */
const need = "退款[@要退货吗]";
const ANYWHERE = { RULE_LIST: "=SHOP.RULE_LIST()", VERSION: "=SHOP.VERSION()" };
const EXPECTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "退款登记!S2": {
    REFUND_DUE: `=SHOP.REFUND_DUE(退款[@目前状态],退款[@[申请时间]:[买家退货时间]],退款[[#Headers],[申请时间]:[买家退货时间]],IF(${need}="","",${need}),退款[@平台超时])`,
    REFUND_NEXT: `=IF(退款[@目前状态]="","",SHOP.REFUND_NEXT(退款[@目前状态],,IF(${need}="","",${need}),"动作"))`,
    REFUND_AMOUNT: '=IF(退款[@实付]="","",SHOP.REFUND_AMOUNT(退款[@实付],退款[@退款原因],,,,,,"应退"))',
    ORDER_CHECK: "=SHOP.ORDER_CHECK(退款[@订单号])",
    DUP_COUNT: "=SHOP.DUP_COUNT(退款[退款编号],退款[@退款编号])",
    TRACKING_CHECK: "=SHOP.TRACKING_CHECK(退款[@退货物流单号])",
    ...ANYWHERE,
  },
  "破损件!J2": {
    ORDER_CHECK: "=SHOP.ORDER_CHECK(破损件[@快递单号])",
    DUP_COUNT: "=SHOP.DUP_COUNT(破损件[快递单号],破损件[@快递单号])",
    TRACKING_CHECK: "=SHOP.TRACKING_CHECK(破损件[@快递单号],破损件[@快递])",
    CLAIM_MISSING: '=SHOP.CLAIM_MISSING(破损件[@[登记日期]:[照片]],破损件[[#Headers],[登记日期]:[照片]],"1")',
    ...ANYWHERE,
  },
  "运费表!F2": {
    POSTAGE_FEE: "=SHOP.POSTAGE_FEE(运费[@快递],运费[@地区],,,运费[#All])",
    ...ANYWHERE,
  },
  "人员!E4": ANYWHERE,
  "月度汇总!D2": ANYWHERE,
};
const ROSTERS: readonly (readonly [sheet: string, lastDay: string])[] = [
  ["2026.1", "AF"],
  ["2026.2", "AC"],
  ["2026.11", "AE"],
];

/** What a function says when it doesn't know a word or a header that stands there. */
const UNKNOWN =
  /不在可选项里|看不懂|不认识|要有标题行|标题里没有|没有「.*」到「|没有叫|算不出来|不是日期|不是数字|没有填/;
const MISSING = /^(还缺(卖家同意|卖家拒绝|买家退货)时间|手册没有写.*（T02）)/;
const OVER = ["退款成功", "退款关闭"];

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open(sampleBook(), shopFunctions());
});

const propose = async (name: string, at: string) =>
  valueOf(await desk.ask<Proposal>("formula.propose", { name, at }));

async function proposals(at: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { name } of CATALOG) {
    const { formula } = await propose(name, at);
    if (formula !== null) found[name] = formula;
  }
  return found;
}

/** The answers of a column that a card fills, and the sentence of each error; taken back afterwards. */
async function filled(name: string, at: string): Promise<unknown[]> {
  const [sheet = "", cell = ""] = at.split("!");
  const { rows } = await propose(name, at);
  const done = valueOf((await desk.run("formula.insert", { name, at })) as Outcome<Done>);
  expect(done.message.params).toMatchObject({ rows });
  const area = { row: 1, col: cell.charCodeAt(0) - "A".charCodeAt(0), rows, cols: 1 };
  const answers = (await desk.values(sheet, area)).map(([value]) => value);
  const [contents] = await desk.port.read([{ sheet, at: area }]);
  const said: unknown[] = [];
  for (const [i, answer] of answers.entries()) {
    const isError = typeof answer === "string" && answer.startsWith("#");
    const formula = contents?.formulas[i]?.[0];
    said.push(isError ? await reasonOf(formula, `${sheet}!${cell.replace(/\d+/, String(i + 2))}`) : answer);
  }
  valueOf((await desk.module.undo(desk.port, done.undo)) as Outcome<Done>);
  return said;
}

async function reasonOf(formula: unknown, at: string): Promise<unknown> {
  const [why] = valueOf(await desk.ask<readonly Explained[]>("formula.explain", { formula, at }));
  return why?.result;
}

// REFUND_DUE has a test of its own, of every line.
const isByRow = (name: string) => !Object.hasOwn(ANYWHERE, name) && name !== "REFUND_DUE";

test.each(Object.entries(EXPECTED))(
  "every card at %s has the right references or is refused; no error for a word or header that stands there",
  async (at, cards) => {
    expect(await proposals(at)).toEqual(cards);
    for (const name of Object.keys(cards).filter(isByRow)) {
      const said = await filled(name, at);
      expect(said.length).toBeGreaterThan(3);
      const wrong = said.filter((s) => s === undefined || (typeof s === "string" && UNKNOWN.test(s)));
      expect([name, wrong]).toEqual([name, []]);
    }
  }
);

test("every open refund has a deadline or the sentence that names what is missing, a closed one neither", async () => {
  const said = await filled("REFUND_DUE", "退款登记!S2");
  const read = await desk.values("退款登记", { row: 1, col: 3, rows: 180, cols: 1 });
  const states = read.map(([state]) => String(state));
  expect(said).toHaveLength(180);
  const wrong = said.filter((answer, i) => {
    if (OVER.includes(states[i] ?? "")) return answer !== "";
    return typeof answer === "number" ? answer < 46_200 : !MISSING.test(String(answer));
  });
  expect(wrong).toEqual([]);
  expect(said.filter((answer) => typeof answer === "number").length).toBeGreaterThan(5);
});

test("the old rosters are counted by person over the days of their month", async () => {
  for (const [sheet, last] of ROSTERS) {
    const at = `${sheet}!AH4`;
    expect(await proposals(at)).toEqual({
      ...ANYWHERE,
      ROSTER_COUNT: `=SHOP.ROSTER_COUNT(B4:${last}4,"工时")`,
    });
    valueOf((await desk.run("formula.insert", { name: "ROSTER_COUNT", at })) as Outcome<Done>);
    const [[hours] = []] = await desk.values(sheet, { row: 3, col: 33, rows: 1, cols: 1 });
    expect(hours).toBeGreaterThan(100);
  }
});
