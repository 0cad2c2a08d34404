import {
  type FileReading,
  readFile,
  reconcile,
  type RegisterLine,
  sourceOf,
} from "../../../src/domain/statements";
import { archive, gbk, utf8, withBom } from "../../support/statements/bytes";
import { csvText, spreadsheetMl, xlsxBytes } from "../../support/statements/grid";
import { fundText } from "../../support/statements/layouts";
import { type Month, monthGrids, plantedMonth, type RegisterRow } from "../../support/statements/month";

const decoders = (encoding: string) => new TextDecoder(encoding, { fatal: true });
const read = (bytes: Uint8Array, name: string): FileReading =>
  readFile(sourceOf(name, bytes), { decoders, wanted: { payments: true, seller: true, layouts: [] } });

/** Seconds since Excel's serial 0, reckoned by JavaScript's own calendar. */
const secondsOf = (text: string): number | null =>
  text === "" ? null : Date.parse(`${text.replace(" ", "T")}Z`) / 1000 + 25569 * 86400;

const lineOf = (row: RegisterRow, i: number): RegisterLine => ({
  row: i + 2,
  refund: row.refund,
  order: row.order,
  shop: "",
  fen: row.fen,
  applied: secondsOf(row.applied),
  done: secondsOf(row.done),
  state: row.state,
});

type Pack = (month: Month, seed: number) => Uint8Array[];
const grids = (month: Month, layout: string, seed: number) =>
  monthGrids(month, layout, seed % 2 ? "ledger" : "aggregate", seed);

/** The same month as shops download it: layouts, orders of columns, encodings, archives. */
const PACKS: Readonly<Record<string, Pack>> = {
  "16 columns, GB18030, totals": (month, seed) => {
    const [fund, other] = grids(month, "fund16", seed);
    return [gbk(fundText(fund, month.fund, "2026-11", csvText)), utf8(csvText(other))];
  },
  "12 columns, tabs, BOM": (month, seed) => {
    const [fund, other] = grids(month, "fund12", seed);
    return [
      withBom(fundText(fund, month.fund, "2026-11", (g) => csvText(g, { tab: true }))),
      xlsxBytes({ a: other }),
    ];
  },
  "combined, .xlsx": (month, seed) => grids(month, "combined", seed).map((g) => xlsxBytes({ Sheet1: g })),
  "combined, .xls in a ZIP": (month, seed) =>
    grids(month, "combined", seed).map((g) =>
      archive([{ name: gbk("组合查询.xls"), bytes: utf8(spreadsheetMl(g)), flag: true }])
    ),
};

function reconciled(month: Month, files: readonly Uint8Array[]) {
  const readings = files.map((bytes, i) => read(bytes, `${i}`));
  const tables = readings.flatMap((r) => (r.ok ? r.tables : []));
  expect(readings.map((r) => r.ok)).toEqual(files.map(() => true));
  expect(tables.map((t) => t.footer)).not.toContain("differs");
  return reconcile(month.register.map(lineOf), tables).pairs;
}

describe.each(Object.entries(PACKS))("a month with planted defects: %s", (_label, pack) => {
  test.each([11, 22, 33])("seed %d: every one found by its kind, none invented", (seed) => {
    const month = plantedMonth(seed, 4, 120);
    expect(month.planted.length).toBeGreaterThanOrEqual(60);
    const pairs = reconciled(month, pack(month, seed));
    const told = new Set<unknown>();
    const missed = month.planted.filter(({ bucket, refund, order, kind }) => {
      const isIt = (p: (typeof pairs)[number]) =>
        kind === "fiveIdentical" || refund === null
          ? (p.claim?.order ?? p.payments[0]?.order) === order
          : p.claim?.refund === refund;
      const found = pairs.find((p) => p.bucket === bucket && isIt(p));
      if (found) told.add(found);
      return !found;
    });
    expect(missed).toEqual([]);
    const invented = pairs.filter((p) => p.bucket !== "tied" && !told.has(p));
    expect(invented.map((p) => [p.bucket, p.rule, p.claim?.refund])).toEqual([]);
    // One line of money is in one pair: what the pairs hold is what the accounts paid.
    const lines = pairs.flatMap((p) => p.payments.map((x) => `${x.file} ${x.line}`));
    expect(new Set(lines).size).toBe(lines.length);
  });
});

test("the same input gives the same answer, whatever the order of the register", () => {
  const month = plantedMonth(7, 2, 40);
  const files = PACKS["16 columns, GB18030, totals"]!(month, 7);
  const first = reconciled(month, files);
  expect(JSON.stringify(reconciled(month, files))).toBe(JSON.stringify(first));
  const turned = reconciled({ ...month, register: [...month.register].reverse() }, files);
  const byRefund = (pairs: typeof first) =>
    pairs.map((p) => `${p.bucket} ${p.claim?.order ?? p.payments[0]?.order}`).sort();
  expect(byRefund(turned)).toEqual(byRefund(first));
});
