import fc from "fast-check";
import { addDays, dayOf, isoDay, moment } from "../../../src/domain/kernel";
import { statutoryDays } from "../../../src/domain/calendar";
import {
  dueBy,
  isInForce,
  numberOf,
  PACKS,
  type RuleKey,
  ruleFor,
  rulesNamed,
  rulesOfTable,
  rulesOn,
} from "../../../src/domain/rulebook";

const on = (year: number, month: number, day: number) => dayOf(year, month, day)!;
function named(text: string) {
  const rules = rulesNamed(text);
  if (!rules.ok) throw new Error(text);
  return rules.value;
}
const today = named("现行");
const idOn = (key: RuleKey, day: number) => ruleFor(rulesOn(today, day as never), key).rule.id;

describe("a rule counts from its first day to its last", () => {
  const days = fc.integer({ min: 36526, max: 54788 }).map((n) => n as ReturnType<typeof on>);

  test("without days always; with days, both ends included", () => {
    fc.assert(
      fc.property(days, fc.nat(4000), days, (from, length, day) => {
        const rule = { from: isoDay(from), to: isoDay(addDays(from, length)) };
        expect(isInForce(rule, day)).toBe(day >= from && day <= from + length);
        expect(isInForce({}, day)).toBe(true);
        expect([isInForce(rule, from), isInForce(rule, addDays(from, length))]).toEqual([true, true]);
      })
    );
  });

  test("versions of a key and document never count on the same day", () => {
    for (const pack of [PACKS.handbook, PACKS.current])
      for (const rule of pack)
        for (const other of pack.filter((r) => r !== rule && r.key === rule.key && r.doc === rule.doc))
          expect([rule.from, rule.to, other.from, other.to].some((d) => d !== undefined)).toBe(true);
  });

  test("whatever the day: one answer for each key, the same set for the same versions", () => {
    fc.assert(
      fc.property(days, (day) => {
        const rules = rulesOn(today, day);
        expect([...rules.byKey.keys()]).toEqual([...today.byKey.keys()]);
        expect(rulesOn(today, day)).toBe(rules);
        for (const { rule, notOn } of rules.byKey.values())
          expect([rule.id, isInForce(rule, day)]).toEqual([rule.id, notOn === undefined]);
      })
    );
  });
});

describe("C04: 1 % until the end of 2027, 3 % afterwards", () => {
  test.each([
    [on(2027, 12, 31), "C04.small"],
    [on(2028, 1, 1), "C04.later"],
    [on(2026, 11, 27), "C04.small"],
  ])("%i", (day, id) => expect(idOn("deduct.vat.small", day)).toBe(id));

  test("the rules argument can name the day", () => {
    expect(numberOf(named("现行,2028-01-01"), "deduct.vat.small")).toEqual({ ok: true, value: 0.03 });
    expect(numberOf(named("现行"), "deduct.vat.small")).toEqual({ ok: true, value: 0.01 });
    expect(rulesNamed("现行,2028-13-01")).toMatchObject({ ok: false });
  });

  test("the shop's table changes the version it names", () => {
    const rules = rulesOfTable([{ id: "C04.later", value: 0.02, pack: "current" }]);
    expect(numberOf(rulesOn(rules, on(2028, 6, 1)), "deduct.vat.small")).toEqual({ ok: true, value: 0.02 });
  });
});

test("W11: thirteen statutory days since 2025, eleven before, none known before 2014", () => {
  const value = (year: number) => numberOf(rulesOn(today, on(year, 6, 1)), "labour.holidays");
  expect(value(2025)).toEqual({ ok: true, value: 13 });
  expect(value(2024)).toEqual({ ok: true, value: 11 });
  expect(value(2013)).toMatchObject({
    ok: false,
    problem: { kind: "unset", code: "rule.notOn", params: { day: "2013-06-01" } },
  });
  for (const year of [2025, 2026, 2027])
    expect(value(year)).toEqual({ ok: true, value: statutoryDays(year)!.size });
});

test("a clock goes by the event's own day; rules without dates stay as they are", () => {
  const start = moment(on(2024, 3, 8), 36_000);
  expect(dueBy(today, "refund.unshipped.answer", start)).toEqual(
    dueBy(today, "refund.unshipped.answer", start, on(2030, 1, 1))
  );
  const rules = named("手册");
  expect(rulesOn(rules, on(2026, 1, 1)).byKey.get("shift.rest.month")).toBe(
    rules.byKey.get("shift.rest.month")
  );
});
