import { withYears } from "../../../src/commands/register/years";
import { dayOf, moment } from "../../../src/domain/kernel";
import { DAMAGE, REFUND } from "../../../src/domain/registers";

const day = dayOf(2026, 11, 27);
const NOW = moment(day ?? (0 as never), 600);

describe("a date without its year", () => {
  test.each([
    ["11-25 10:00", "2026-11-25 10:00"],
    ["11/25", "2026-11-25"],
    ["11月25日 下午3:05", "2026-11-25 下午3:05"],
    ["１１-２５", "2026-11-25"],
    ["11-27", "2026-11-27"],
    ["2-28", "2026-2-28"],
    ["2-29", "2-29"],
    ["12-20", "12-20"],
    ["13-40", "13-40"],
    ["2026-11-25 10:00", "2026-11-25 10:00"],
    ["昨天", "昨天"],
  ])("%s of a time that was is %s", (typed, read) =>
    expect(withYears(REFUND, { applied: typed }, NOW)).toEqual({ applied: read })
  );

  test.each([
    ["11-30", "2026-11-30"],
    ["1-5", "2027-1-5"],
    ["11-20", "2026-11-20"],
  ])("%s of a deadline is the nearest: %s", (typed, read) =>
    expect(withYears(DAMAGE, { deadline: typed }, NOW)).toEqual({ deadline: read })
  );

  test("other columns are left as they are typed", () =>
    expect(withYears(DAMAGE, { note: "11-25", price: "11-25", tracking: "11-25" }, NOW)).toEqual({
      note: "11-25",
      price: "11-25",
      tracking: "11-25",
    }));
});
