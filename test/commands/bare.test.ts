import { bareCalls, withRules } from "../../src/commands/rules/bare";

test.each([
  ['=SHOP.CONFIRM_DATE(A1,"快递")', '=SHOP.CONFIRM_DATE(A1,"快递",,店务_规则)'],
  ["=SHOP.REFUND_DEADLINE([@状态],[@申请时间])", "=SHOP.REFUND_DEADLINE([@状态],[@申请时间],,,店务_规则)"],
  ['=_xldudf_SHOP_CONFIRM_DATE(A1,"a,b)")', '=_xldudf_SHOP_CONFIRM_DATE(A1,"a,b)",,店务_规则)'],
  [
    "=IF(A1=\"\",\"\",SHOP.REFUND_LEFT(SHOP.REFUND_DEADLINE('it''s, (x)'!A1,B1),C1))",
    "=IF(A1=\"\",\"\",SHOP.REFUND_LEFT(SHOP.REFUND_DEADLINE('it''s, (x)'!A1,B1,,,店务_规则),C1,,店务_规则))",
  ],
  ["=SHOP.RIGHTS_WINDOW(A1,B1,,,店务_假日)", "=SHOP.RIGHTS_WINDOW(A1,B1,,店务_规则,店务_假日)"],
  ["=SHOP.RULE_LIST()", "=SHOP.RULE_LIST(,,店务_规则)"],
])("%s follows the workbook", (formula, followed) => {
  expect(bareCalls(formula).length).toBeGreaterThan(0);
  expect(withRules(formula)).toBe(followed);
  expect(bareCalls(followed)).toEqual([]);
  expect(withRules(followed)).toBe(followed);
});

test.each([
  '=SHOP.CONFIRM_DATE(A1,"快递",,"现行")',
  "=SHOP.CONFIRM_DATE(A1,B1,,店务_规则)",
  "=SHOP.SHIFT_HOURS(A1,B1)",
  '="SHOP.CONFIRM_DATE(A1)"',
  "=MYSHOP.CONFIRM_DATE(A1)",
  "=SUM(A1:A3)",
  "=SHOP.CONFIRM_DATE(A1",
])("%s stays as it is", (formula) => {
  expect(bareCalls(formula)).toEqual([]);
  expect(withRules(formula)).toBe(formula);
});
