import fc from "fast-check";
import { type DamageInput, duplicateOf, validate } from "../../../src/domain/damage";
import { day } from "../../../src/domain/kernel";

const today = day(46348);
const input = (change: Partial<DamageInput> = {}): DamageInput => ({
  tracking: "771234567890123456",
  parcel: "broken",
  handler: "小李",
  ...change,
});
const codes = (change: Partial<DamageInput>) => {
  const reading = validate(input(change), today);
  return reading.ok ? [] : reading.findings.map((f) => `${String(f.where.field)}:${f.code}`);
};

describe("a line of the damage register", () => {
  test("K-08: the report's day is today when nobody says otherwise", () =>
    expect(validate(input(), today)).toMatchObject({ ok: true, line: { reportedOn: today } }));

  test("K-10: 88 yuan are 8800 fen", () =>
    expect(validate(input({ price: 88 }), today)).toMatchObject({ ok: true, line: { price: 8800 } }));

  test("numbers stay text in their full length", () =>
    expect(validate(input({ order: "3123456789012345678" }), today)).toMatchObject({
      line: { tracking: "771234567890123456", order: "3123456789012345678" },
    }));

  test.each<[string, Partial<DamageInput>]>([
    ["tracking:damage.missing", { tracking: " " }],
    ["tracking:damage.number.exponent", { tracking: "7.71E+17" }],
    ["tracking:damage.number.rounded", { tracking: 771234567890123500 }],
    ["order:damage.number.form", { order: "订单一" }],
    ["parcel:damage.missing", { parcel: "" }],
    ["parcel:damage.choice", { parcel: "soaked" }],
    ["handler:damage.missing", { handler: "" }],
    ["price:damage.amount", { price: -1 }],
    ["claim:damage.amount", { claim: Number.NaN }],
    ["shippedOn:damage.date", { shippedOn: 0.5 }],
    ["deadline:damage.date", { deadline: -1 }],
    ["quantity:damage.quantity", { quantity: 1.5 }],
    ["solution:damage.choice", { solution: "magic" }],
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
        const reading = validate(a, today);
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
