import fc from "fast-check";
import { asTyped, type Step } from "../../src/excel";
import { batches } from "../../src/excel/batches";
import { differs } from "../../src/excel/verify";

const at = { row: 0, col: 0, rows: 1, cols: 1 };

describe("text that must stay text", () => {
  test.each([
    ["小赵", "小赵"],
    ["", ""],
    ["=1+1", "'=1+1"],
    ["+86", "'+86"],
    ["2026-12", "'2026-12"],
    ["TRUE", "'TRUE"],
    ["0012", "'0012"],
    ["3月", "'3月"],
    ["@小李", "'@小李"],
  ])("%s is handed over as %s", (text, typed) => expect(asTyped(text)).toBe(typed));

  test("property: whatever the text, it never begins like a formula", () =>
    fc.assert(fc.property(fc.string(), (text) => expect(asTyped(text)).not.toMatch(/^[=+@-]/))));
});

describe("reading back", () => {
  test.each([
    ["the same number", 5, 5],
    ["a text with Excel's apostrophe", "'0012", "0012"],
    ["a cell left alone", null, "whatever"],
    ["a formula spelled otherwise", "=[@a]+1", "=表[@a]+1"],
  ])("%s holds", (_name, written, found) => expect(differs([[written]], [[found]], at)).toBeNull());

  test.each([
    ["another number", 5, 6],
    ["a number that lost its tail", "771234567890123456", 771234567890123500],
    ["a text that became a date", "3-4", 46085],
    ["a formula that became its text", "=A1", ""],
  ])("%s is noticed", (_name, written, found) => expect(differs([[written]], [[found]], at)).toBe("A1"));
});

describe("batches", () => {
  const step = (text: string): Step => ({ do: "write", sheet: "s", at, cells: [[text]] });

  test("a write of more than fits is cut by rows, and holds the same cells", () => {
    const cells = Array.from({ length: 100 }, (_, r) => [`第 ${r} 行`, r]);
    const whole: Step = { do: "write", sheet: "s", at: { row: 3, col: 1, rows: 100, cols: 2 }, cells };
    const cut = batches([whole], 1000).flat();
    expect(cut.length).toBeGreaterThan(2);
    const writes = cut.flatMap((one) => (one.do === "write" ? [one] : []));
    expect(writes.flatMap((one) => one.cells)).toEqual(cells);
    expect(writes.map((one) => one.at.rows)).toEqual(writes.map((one) => one.cells.length));
    expect(writes.reduce((row, one) => (one.at.row === row ? row + one.at.rows : NaN), 3)).toBe(103);
  });

  test("small plans are one request", () => expect(batches([step("a"), step("b")])).toHaveLength(1));

  test("property: cut below the limit, nothing lost, nothing out of order", () => {
    const texts = fc.array(fc.string({ maxLength: 200 }), { maxLength: 40 });
    fc.assert(
      fc.property(texts, (all) => {
        const steps = all.map(step);
        const cut = batches(steps, 2000);
        expect(cut.flat()).toEqual(steps);
        for (const batch of cut)
          if (batch.length > 1)
            expect(JSON.stringify(batch).length * 3).toBeLessThan(2000 + 3 * batch.length + 6);
      })
    );
  });
});
