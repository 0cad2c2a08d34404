import { day, moment } from "../../../../src/domain/kernel";
import { usualMonth } from "../../../../src/taskpane/features/roster/months";

test.each([
  [46331, "2026-11"],
  [46342, "2026-12"],
  [46372, "2027-01"],
])("on day %i people plan %s", (serial, month) => {
  expect(usualMonth(moment(day(serial)))).toBe(month);
});
