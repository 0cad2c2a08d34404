import { dayOf } from "../../../src/domain/kernel";
import { fileAnswers, type FileReading, readFile, sourceOf } from "../../../src/domain/statements";
import { archive, gbk, utf8, withBom } from "../../support/statements/bytes";
import { csvText, type Grid, spreadsheetMl, xlsxBytes } from "../../support/statements/grid";
import { EXPORTS, exportGrid, fundText, type Payment, total } from "../../support/statements/layouts";
import { dice, shuffled } from "../../support/statements/random";

const decoders = (encoding: string) => new TextDecoder(encoding, { fatal: true });
const read = (bytes: Uint8Array, name = "a.csv"): FileReading =>
  readFile(sourceOf(name, bytes), { decoders, wanted: { payments: true, seller: true, layouts: [] } });

/** Tables of a file that must be readable. */
function tablesOf(bytes: Uint8Array) {
  const reading = read(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.tables;
}

const only = (bytes: Uint8Array) => {
  const [table, ...others] = tablesOf(bytes);
  expect(others).toEqual([]);
  return table!;
};

function refusal(bytes: Uint8Array) {
  const reading = read(bytes);
  return reading.ok ? null : reading.problem.code;
}

const order = (i: number): string => `19306798581${String(70000 + i)}`;

function payments(count: number, seed = 1): Payment[] {
  const random = dice(seed);
  return Array.from({ length: count }, (_, i): Payment => {
    const isRefund = i % 3 === 0;
    const fen = 1 + Math.floor(random() * 500_000);
    return {
      at: `2026-11-${String(1 + (i % 30)).padStart(2, "0")} 0${i % 10}:15:0${i % 7}`,
      flow: `2026110200${String(1_000_000_000 + i)}`,
      trade: `202611022200${String(1_000_000_000 + i)}`,
      order: order(i),
      income: isRefund ? 0 : fen,
      expense: isRefund ? fen : 0,
      kind: isRefund ? "交易退款" : "在线支付",
      code: isRefund ? "0020001" : "0010001",
      words: isRefund ? "交易退款-余额退款" : "交易收款",
      remark: isRefund ? `售后退款-T200P${order(i)}` : "",
      title: i % 5 === 0 ? '27" 显示器, 大号' : "连衣裙 5号#电池",
    };
  });
}

const LAYOUT: Readonly<Record<string, string>> = {
  fund12: "alipay.fund",
  fund16: "alipay.fund",
  combined: "alipay.combined",
  ledger: "qianniu.ledger",
  aggregate: "aggregate.fund",
  deposit: "deposit.fund",
};
const month = payments(60);
const CONTAINERS: Readonly<Record<string, (grid: Grid) => Uint8Array>> = {
  "CSV in GB18030": (grid) => gbk(csvText(grid)),
  "CSV in UTF-8": (grid) => utf8(csvText(grid)),
  "CSV with BOM and tabs": (grid) => withBom(csvText(grid, { tab: true })),
  "CSV with LF": (grid) => utf8(csvText(grid, { end: "\n" })),
  ".xlsx": (grid) => xlsxBytes({ Sheet1: grid }),
  ".xlsx, inline strings": (grid) => xlsxBytes({ Sheet1: grid }, { inline: true }),
  ".xlsx without references": (grid) => xlsxBytes({ Sheet1: grid }, { noReferences: true }),
  "SpreadsheetML .xls": (grid) => utf8(spreadsheetMl(grid)),
  "ZIP of a CSV": (grid) => archive([{ name: gbk("账务明细.csv"), bytes: gbk(csvText(grid)), flag: true }]),
  "ZIP of an .xlsx": (grid) =>
    archive([{ name: utf8("账务.xlsx"), bytes: xlsxBytes({ 一: grid }), stored: true }]),
};

describe.each(Object.keys(EXPORTS))("layout %s", (name) => {
  test.each(Object.entries(CONTAINERS))("%s, columns in any order: exact to the fen", (_label, pack) => {
    for (const seed of [1, 2, 3]) {
      const random = dice(seed);
      const isOrdered = name === "deposit";
      const grid = exportGrid(name, month, (columns) => (isOrdered ? columns : shuffled(columns, random)));
      const table = only(pack(grid));
      expect(table.layout?.id).toBe(LAYOUT[name]);
      expect(table).toMatchObject({
        lines: month.length,
        income: total(month, "income"),
        expense: total(month, "expense"),
        from: dayOf(2026, 11, 1),
        to: dayOf(2026, 11, 30),
      });
      const refunds = month.filter((p) => p.expense > 0);
      expect(table.payments.map((p) => [p.order, p.fen])).toEqual(refunds.map((p) => [p.order, p.expense]));
    }
  });
});

describe("what stands around the lines of a fund statement", () => {
  const text = (lines = month, grid = exportGrid("fund12", lines)) =>
    fundText(grid, lines, "2026-11", csvText);

  test("account, days and totals are read, and the totals agree", () =>
    expect(only(gbk(text()))).toMatchObject({
      account: "20885012345678900156",
      from: dayOf(2026, 11, 1),
      to: dayOf(2026, 11, 30),
      footer: "equal",
      problems: [],
    }));

  test("a line that is missing is noticed", () => {
    const table = only(gbk(fundText(exportGrid("fund12", month.slice(1)), month, "2026-11", csvText)));
    expect(table.footer).toBe("differs");
    expect(table.problems.map((p) => p.code)).toEqual(["statement.differs"]);
  });

  test("two months in one file are two sections", () => {
    const both = text() + text(payments(20, 9));
    const all = [...month, ...payments(20, 9)];
    expect(only(gbk(both))).toMatchObject({ lines: 80, expense: total(all, "expense"), footer: "equal" });
  });

  test("a day without lines", () => expect(only(gbk(text([])))).toMatchObject({ lines: 0, footer: "equal" }));

  test.each([
    ["T200P401234567890129999", "售后退款-30000000000000999", "401234567890129999"],
    ["401234567890129999", "售后退款-30000000000000999", "401234567890129999"],
    ["401234567890129999", "售后退款-T200P1930679858170647", "1930679858170647"],
    ["M2026", "售后退款-30000000000000999", "30000000000000999"],
  ])("the order's column %s goes before a refund's number in the remark: %s", (order, remark, is) => {
    const [header = [], ...lines] = exportGrid("fund12", month.slice(0, 1));
    const cells: Readonly<Record<string, string>> = { 商户订单号: order, 备注: remark };
    const grid = [header, ...lines.map((row) => row.map((cell, i) => cells[String(header[i])] ?? cell))];
    expect(only(utf8(csvText(grid))).payments.map((p) => p.order)).toEqual([is]);
  });

  test("an empty column in front", () => {
    const grid = exportGrid("fund12", month).map((row) => ["", ...row]);
    expect(only(utf8(csvText(grid))).expense).toEqual(total(month, "expense"));
  });
});

describe("which of an archive's files counts", () => {
  const summary: Grid = [
    ["#支付宝账务汇总查询"],
    ["类型", "收入笔数", "收入金额（+元）", "支出笔数", "支出金额（-元）"],
    ["交易", "3", "9.00", "2", "5.00"],
  ];
  const detail = gbk(csvText(exportGrid("fund12", month)));

  test("the details, also behind a summary of the same title", () => {
    const zip = archive([
      { name: gbk("汇总.csv"), bytes: gbk(csvText(summary)) },
      { name: gbk("明细.csv"), bytes: detail },
    ]);
    expect(only(zip)).toMatchObject({ member: "明细.csv", lines: 60 });
  });

  test("a summary alone is refused by name", () =>
    expect(refusal(gbk(csvText(summary)))).toBe("statement.summary"));
});

describe("files that are refused, and why", () => {
  const grid = exportGrid("fund12", month);
  const numbers = grid.map((row, r) => row.map((c, i) => (r > 0 && i === 2 ? 1930679858170647 : c)));
  const xml = (body: string) => spreadsheetMl(grid).replace("<Table>", body);
  const bomb = archive([{ name: utf8("a.csv"), bytes: new Uint8Array(80 * 1024 * 1024) }]);
  const good = archive([{ name: utf8("a.csv"), bytes: utf8(csvText(grid)) }]);
  const flipped = good.slice();
  flipped[200] = (flipped[200] ?? 0) ^ 0x10;
  test.each<[string, Uint8Array, string]>([
    ["an id that is a number of 15 digits and more", xlsxBytes({ a: numbers }), "statement.lossy"],
    [
      "ids that Excel has made 1.9E+15",
      utf8(csvText(grid).replace(/20261102001\d+/g, "2.02611E+19")),
      "statement.damagedIds",
    ],
    ["another table", utf8("甲,乙,丙,丁\r\n1,2,3,4\r\n"), "statement.unknown"],
    ["nothing", new Uint8Array(0), "statement.empty"],
    ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x41, 0]), "statement.notText"],
    ["an old .xls", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), "statement.oldExcel"],
    ["a zip bomb", bomb, "statement.zipBomb"],
    ["a checksum that is wrong", flipped, "statement.zipBroken"],
    ["an archive cut off", good.slice(0, good.length - 30), "statement.zipCut"],
    [
      "a path out of the folder",
      archive([{ name: utf8("../a.csv"), bytes: utf8("x") }]),
      "statement.zipPath",
    ],
    ["an archive in an archive", archive([{ name: utf8("a.csv"), bytes: good }]), "statement.zipNested"],
    ["a formula", xlsxBytes({ a: grid }, { formula: "SUM(A1:A2)" }), "statement.formula"],
    ["a cell of ten megabytes", xlsxBytes({ a: [...grid, ["x".repeat(10_000_000)]] }), "statement.hugeCell"],
    ["the same in a CSV", utf8(csvText([...grid, ["x".repeat(10_000_000)]])), "statement.hugeCell"],
    ["entities of its own", utf8(xml("<!DOCTYPE a [<!ENTITY b 'c'>]><Table>")), "statement.xmlHostile"],
    ["XML cut off", utf8(spreadsheetMl(grid).slice(0, 3000)), "statement.xmlBroken"],
    [
      "an amount with a fraction of a fen",
      utf8(csvText(grid).replace(/,0\.00,/, ",0.005,")),
      "statement.amount",
    ],
    ["a line without a time", utf8(csvText(grid).replace("2026-11-02 01:15:01", "昨天")), "statement.line"],
    [
      "an end that is missing",
      gbk(
        fundText(grid, month, "2026-11", csvText)
          .split("#---------------------------------------------")
          .at(0)!
          .slice(0, -400)
      ),
      "statement.cut",
    ],
  ])("%s", (_label, bytes, code) => expect(refusal(bytes)).toBe(code));
});

describe("files beside one another", () => {
  const problems = (...files: Uint8Array[]) =>
    fileAnswers(files.map((bytes, i) => read(bytes, `${i + 1}.csv`))).map((f) =>
      f.problems.map((p) => p.code)
    );
  const csv = (lines: readonly Payment[]) => utf8(csvText(exportGrid("fund12", lines)));

  test("the same file twice", () =>
    expect(problems(csv(month), csv(month))).toEqual([[], ["statement.sameFile", "statement.overlap"]]));
  test("months that overlap", () =>
    expect(problems(csv(month.slice(0, 40)), csv(month.slice(30)))).toEqual([[], ["statement.overlap"]]));
  test("the same number, another amount", () =>
    expect(
      problems(csv(month), csv(month.slice(0, 1).map((p) => ({ ...p, expense: p.expense + 1 }))))
    ).toEqual([[], ["statement.conflict"]]));
  test("days that no file has", () => {
    const on = (day: string) =>
      payments(3).map((p, i) => ({ ...p, flow: p.flow + day + i, at: `${day} 10:00:00` }));
    expect(problems(csv(on("2026-11-01")), csv(on("2026-11-09")))).toEqual([[], ["statement.gap"]]);
  });
});
