import fc from "fast-check";
import { idKey, readId } from "../../../src/domain/kernel";

describe("numbers of orders and parcels are text (P17)", () => {
  test.each([
    ["123456789012345678", "123456789012345678"],
    [" sf 1234567890 ", "sf1234567890"],
    ["'0012", "0012"],
    ['="8430001"', "8430001"],
    ["ＳＦ１２３", "SF123"],
    ["\t77123", "77123"],
    ["12E456", "12E456"],
    [771234567890123, "771234567890123"],
  ])("%p is %s", (value, text) => expect(readId(value)).toEqual({ kind: "ok", text }));

  test.each([
    ["1.23E+17", "exponent"],
    ["1.23457e17", "exponent"],
    ["12E+17", "exponent"],
    [123456789012345680, "rounded"],
    [1e21, "rounded"],
    [12.5, "form"],
    [-3, "form"],
    ["查无此单", "form"],
  ])("%p is damaged: %s", (value, why) => expect(readId(value)).toMatchObject({ kind: "damaged", why }));

  test.each([[""], ["   "], ["'"]])("%p is blank", (value) =>
    expect(readId(value)).toEqual({ kind: "blank" })
  );

  test("two long numbers that differ in the last digit are different (G23)", () =>
    expect(idKey("123456789012345678")).not.toBe(idKey("123456789012345679")));

  test("property: a number of 16 to 24 digits as text loses nothing", () => {
    const digits = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 16, maxLength: 24 })
      .map((d) => d.join(""));
    fc.assert(fc.property(digits, (text) => expect(readId(text)).toEqual({ kind: "ok", text })));
  });
});
