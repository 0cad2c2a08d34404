import fc from "fast-check";
import { canStaff, type Staffed } from "../../../../../src/domain/roster/engine/levels/staffing";

const choice = (...days: number[]): Staffed => ({ days: Int32Array.from(days) });

test.each<[string, number[][][], number[], boolean]>([
  ["six nights or five early days each, eight of each needed", [[[6, 0], [0, 5]], [[6, 0], [0, 5]]], [8, 8], false],
  ["six nights and five early days needed", [[[6, 0], [0, 5]], [[6, 0], [0, 5]]], [6, 5], true],
  ["each need alone can be met, both together can't", [[[4, 0], [0, 4], [2, 1]], [[3, 0], [0, 3]]], [5, 4], false],
  ["a mix of choices does", [[[4, 0], [0, 4], [2, 2]], [[3, 0], [0, 3]]], [2, 5], true],
  ["nothing is needed", [[[0]]], [0], true],
])("%s", (_, people, needed, is) =>
  expect(canStaff(people.map((own) => own.map((days) => choice(...days))), needed)).toBe(is)
); // prettier-ignore

test("never says no to what some choice of everybody's brings", () => {
  const days = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
  const people = fc.array(fc.array(days, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(people, fc.nat(), (all, pick) => {
      const chosen = all.map((own, i) => own[(pick + 7 * i) % own.length]!);
      const needed = [0, 1, 2].map((k) => chosen.reduce((sum, own) => sum + own[k]!, 0));
      expect(
        canStaff(
          all.map((own) => own.map((d) => choice(...d))),
          needed
        )
      ).toBe(true);
    })
  );
});
