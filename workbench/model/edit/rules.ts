import { intersection, subtractAll } from "../areas";
import type { Area, SheetData } from "../data";
import type { Workbook } from "../workbook";

/** Takes the area out of every validation or conditional format; rules left without cells go. */
export function clearRules(
  workbook: Workbook,
  sheet: SheetData,
  area: Area,
  part: "validations" | "conditionalFormats"
): void {
  const touches = (rule: { areas: Area[] }): boolean =>
    rule.areas.some((a) => intersection(a, area) !== null);
  if (!sheet[part].some(touches)) return;
  workbook.touch(sheet, part);
  for (const rule of sheet[part]) rule.areas = subtractAll(rule.areas, area);
  if (part === "validations") sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  else sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}
