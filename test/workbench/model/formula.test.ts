import fc from "fast-check";
import {
  moveFormula,
  removeSheetFrom,
  renameColumnIn,
  renameSheetIn,
  renameTableIn,
  shiftFormula,
} from "../../../workbench/model/formula/references";
import { tokenize } from "../../../workbench/model/formula/tokens";
import { COLUMN_COUNT } from "../../../workbench/model/data";

const kinds = (formula: string): string[] =>
  tokenize(formula)
    .filter((t) => t.kind !== "text")
    .map((t) => `${t.kind}:${t.text}`);

describe("tokens", () => {
  test.each([
    ["SUM(A1:B2,$C$3)", ["function:SUM", "reference:A1:B2", "reference:$C$3"]],
    ['IF(A1="B2",1E5,LOG10(3))', ["function:IF", "reference:A1", "function:LOG10"]],
    ["'排班 1'!A1+损坏登记!B:B", ["reference:'排班 1'!A1", "reference:损坏登记!B:B"]],
    ["[@截止时间]-店务_现在", ["structured:[@截止时间]", "name:店务_现在"]],
    ["表1[[#This Row],[a'[b]]*2", ["structured:表1[[#This Row],[a'[b]]"]],
    ["SHOP.X(1:3)", ["function:SHOP.X", "reference:1:3"]],
    ["[1]Sheet1!A1+'[b.xlsx]S'!A1", []],
    ["A1#+TRUE+#REF!", ["reference:A1", "name:TRUE"]],
  ])("%s", (formula, expected) => expect(kinds(formula)).toEqual(expected));

  test("joined, the pieces are the formula", () => {
    const piece = fc.constantFrom(
      "A1",
      "$B2",
      "'a b'!C3",
      "SUM(",
      ")",
      ",",
      '"x""y"',
      "表[列]",
      "[@a]",
      "1.5e3",
      "#N/A",
      "+",
      " ",
      "é",
      "😀",
      "[",
      "'"
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const formula = pieces.join("");
        expect(
          tokenize(formula)
            .map((t) => t.text)
            .join("")
        ).toBe(formula);
      })
    );
  });
});

const rows = (at: number, count: number) => ({
  axis: "row" as const,
  at,
  count,
  band: { first: 0, last: COLUMN_COUNT - 1 },
});

describe("references follow", () => {
  test.each([
    ["A5+$A$5", rows(2, 1), "A6+$A$6"],
    ["SUM(A1:A10)", rows(4, 2), "SUM(A1:A12)"],
    ["SUM(A1:A10)", rows(4, -2), "SUM(A1:A8)"],
    ["A5", rows(4, -1), "#REF!"],
    ["Other!A5+A5", rows(0, 1), "Other!A5+A6"],
    ["3:3+B:B", rows(0, 1), "4:4+B:B"],
  ])("%s shifted", (formula, shift, expected) =>
    expect(shiftFormula(formula, "S", "S", shift)).toBe(expected)
  );

  test("cells shifted outside the reference's columns leave it alone", () => {
    const shift = { axis: "row" as const, at: 0, count: 1, band: { first: 0, last: 0 } };
    expect(shiftFormula("A1+B1", "S", "S", shift)).toBe("A2+B1");
  });

  test.each([
    ["A1+$A1+A$1+$A$1", 1, 1, "B2+$A2+B$1+$A$1"],
    ["A1", -1, 0, "#REF!"],
    ["A:A+1:1", 1, 1, "B:B+2:2"],
    ["S!A1:B2", 1, 0, "S!A2:B3"],
  ])("%s copied by %d, %d", (formula, down, right, expected) =>
    expect(moveFormula(formula, down, right)).toBe(expected)
  );

  test("sheets, tables and columns are renamed where they are meant", () => {
    expect(renameSheetIn("旧!A1+'旧'!x+新!A1", "旧", "新 1")).toBe("'新 1'!A1+'新 1'!x+新!A1");
    expect(removeSheetFrom("旧!A1+B1", "旧")).toBe("#REF!+B1");
    expect(renameTableIn('表1[a]+表1+"表1"', "表1", "表2")).toBe('表2[a]+表2+"表1"');
    expect(renameColumnIn("表1[a]+[@a]+表2[a]", "表1", "a", "b", "表1")).toBe("表1[b]+[@b]+表2[a]");
    expect(renameColumnIn("表1[[#This Row],[a]]", "表1", "a", "b", undefined)).toBe("表1[[#This Row],[b]]");
  });

  test("moving there and back changes nothing", () => {
    const cell = fc
      .tuple(fc.integer({ min: 50, max: 90 }), fc.constantFrom("AA", "$AB", "AC"))
      .map(([r, c]) => `${c}${r}`);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.integer({ min: -20, max: 20 }), (refs, by) => {
        const formula = refs.join("+");
        expect(moveFormula(moveFormula(formula, by, by), -by, -by)).toBe(formula);
      })
    );
  });
});
