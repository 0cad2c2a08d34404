import fc from "fast-check";
import { day } from "../../../src/domain/kernel";
import { DAMAGE } from "../../../src/domain/registers";
import { duplicateOf, readRow, type Typed } from "../../../src/domain/tables";

const today = day(46348);
const input = (change: Typed = {}): Typed => ({
  tracking: "771234567890123456",
  parcel: "broken",
  handler: "小李",
  ...change,
});
const codes = (change: Typed) => {
  const reading = readRow(DAMAGE, input(change), today);
  return reading.ok ? [] : reading.findings.map((f) => `${String(f.where.field)}:${f.code}`);
};

describe("a line of the damage register", () => {
  test("K-08: the report's day is today when nobody says otherwise", () =>
    expect(readRow(DAMAGE, input(), today)).toMatchObject({ ok: true, row: { reportedOn: today } }));

  test("K-10: 88 yuan are 8800 fen", () =>
    expect(readRow(DAMAGE, input({ price: 88 }), today)).toMatchObject({ ok: true, row: { price: 8800 } }));

  test("numbers stay text in their full length", () =>
    expect(readRow(DAMAGE, input({ order: "3123456789012345678" }), today)).toMatchObject({
      row: { tracking: "771234567890123456", order: "3123456789012345678" },
    }));

  test.each<[string, Typed]>([
    ["tracking:field.missing", { tracking: " " }],
    ["tracking:id.exponent", { tracking: "7.71E+17" }],
    ["tracking:id.rounded", { tracking: 771234567890123500 }],
    ["order:id.form", { order: "订单一" }],
    ["parcel:field.missing", { parcel: "" }],
    ["parcel:choice.bad", { parcel: "soaked" }],
    ["handler:field.missing", { handler: "" }],
    ["price:field.min", { price: -1 }],
    ["claim:amount.range", { claim: Number.NaN }],
    ["shippedOn:date.range", { shippedOn: 0.5 }],
    ["deadline:date.range", { deadline: -1 }],
    ["quantity:count.bad", { quantity: 1.5 }],
    ["solution:choice.bad", { solution: "magic" }],
  ])("%s", (code, change) => expect(codes(change)).toEqual([code]));

  test("everything wrong is said at once", () =>
    expect(codes({ tracking: "", parcel: "", handler: "", quantity: 0 })).toHaveLength(4));

  test("property: arbitrary input is a line or findings, never an exception", () => {
    const anything = fc.record({
      tracking: fc.oneof(fc.string(), fc.double()),
      parcel: fc.string(),
      handler: fc.string(),
      price: fc.double(),
      quantity: fc.double(),
      deadline: fc.double(),
    });
    fc.assert(
      fc.property(anything, (a) => {
        const reading = readRow(DAMAGE, a, today);
        expect(reading.ok || reading.findings.length > 0).toBe(true);
      })
    );
  });
});

describe("G23: a tracking number is registered once", () => {
  test("compared as text, without blanks, upper and lower case alike", () =>
    expect(duplicateOf("SF123", ["x", " sf 123"])).toBe(1));
  test("compared in its full length", () =>
    expect(duplicateOf("771234567890123456", ["771234567890123457"])).toBe(-1));
  test("a number kept as a number is found too", () => expect(duplicateOf("77123", [77123])).toBe(0));
});
