import { readFile, sourceOf } from "../../../src/domain/statements";
import { archive, gbk, utf8, withBom } from "../../support/statements/bytes";
import { csvText, spreadsheetMl, xlsxBytes } from "../../support/statements/grid";
import { exportGrid, fundText, type Payment, total } from "../../support/statements/layouts";
import { plantedMonth } from "../../support/statements/month";
import { dice, shuffled } from "../../support/statements/random";

const decoders = (encoding: string) => new TextDecoder(encoding, { fatal: true });

const lines: readonly Payment[] = plantedMonth(3, 1, 20).fund.map((p, i) => ({
  ...p,
  title: ['27" 显示器', '"双十一" 特价, 裙', "两行\r\n标题", "5号#电池\t", "=cmd|' /C calc'!A0"][i % 5],
}));
const text = (rows: readonly Payment[], seed: number): string => {
  const random = dice(seed);
  return fundText(
    exportGrid("fund16", rows, (c) => shuffled(c, random)),
    rows,
    "2026-11",
    csvText
  );
};
const fund = (seed: number) => gbk(text(lines, seed));
const wholeXlsx = (seed: number) => {
  const random = dice(seed);
  return xlsxBytes({ a: exportGrid("combined", lines, (c) => shuffled(c, random)) });
};

type Mutation = (seed: number, random: () => number) => Uint8Array;
const cut = (bytes: Uint8Array, random: () => number) => bytes.slice(0, Math.floor(random() * bytes.length));
const flip = (bytes: Uint8Array, random: () => number) => {
  const flipped = bytes.slice();
  const at = Math.floor(random() * bytes.length);
  flipped[at] = (flipped[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  return flipped;
};
const without = (bytes: Uint8Array, random: () => number) => {
  const from = Math.floor(random() * bytes.length);
  const length = 1 + Math.floor(random() * 400);
  return Uint8Array.from([...bytes.slice(0, from), ...bytes.slice(from + length)]);
};

/** What may happen to a file on its way, and what people do to it. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  "cut off anywhere": (seed, random) => cut(fund(seed), random),
  "cut off, UTF-8": (seed, random) => cut(utf8(text(lines, seed)), random),
  "a piece missing": (seed, random) => without(fund(seed), random),
  "saved with BOM": (seed) => withBom(text(lines, seed)),
  "LF only": (seed) => utf8(text(lines, seed).replace(/\r\n/g, "\n")),
  "no line end at the end": (seed) => gbk(text(lines, seed).trimEnd()),
  "two months": (seed) => gbk(text(lines.slice(0, 30), seed) + text(lines.slice(30), seed + 1)),
  "UTF-8 read as GB18030": (seed) => utf8(new TextDecoder("gb18030").decode(utf8(text(lines, seed)))),
  ".xlsx cut off": (seed, random) => cut(wholeXlsx(seed), random),
  ".xlsx with a wrong bit": (seed, random) => flip(wholeXlsx(seed), random),
  "SpreadsheetML cut off": (seed, random) => cut(utf8(spreadsheetMl(exportGrid("combined", lines))), random),
  "ZIP with a wrong bit": (seed, random) =>
    flip(archive([{ name: gbk("明细.csv"), bytes: fund(seed) }]), random),
};

const income = total(lines, "income");
const expense = total(lines, "expense");

/** exact: the totals are those of the lines · refused · noticed: the file's own totals say otherwise. */
function outcome(bytes: Uint8Array): string {
  const reading = readFile(sourceOf("a", bytes), {
    decoders,
    wanted: { payments: true, seller: false, layouts: [] },
  });
  if (!reading.ok) return "refused";
  if (reading.tables.some((t) => t.footer === "differs")) return "noticed";
  const sum = (of: "income" | "expense") => ({
    n: reading.tables.reduce((n, t) => n + t[of].n, 0),
    fen: reading.tables.reduce((n, t) => n + t[of].fen, 0),
  });
  const isExact = JSON.stringify([sum("income"), sum("expense")]) === JSON.stringify([income, expense]);
  return isExact ? "exact" : `wrong: ${JSON.stringify([sum("income"), sum("expense")])}`;
}

test.each(Object.entries(MUTATIONS))("%s: exact, or refused, never wrong", (_label, mutate) => {
  const wrong = Array.from({ length: 18 }, (_, seed) => outcome(mutate(seed + 1, dice(seed + 1)))).filter(
    (o) => o.startsWith("wrong")
  );
  expect(wrong).toEqual([]);
});

test.each(["saved with BOM", "LF only", "no line end at the end", "two months"])("%s: exact", (label) =>
  expect(outcome(MUTATIONS[label]!(1, dice(1)))).toBe("exact")
);
