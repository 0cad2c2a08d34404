import fc from "fast-check";
import {
  addHours,
  day,
  dayOfMoment,
  interval,
  minutesOfDay,
  moment,
  momentOfSerial,
  serialOf,
} from "../../../src/domain/kernel";

describe("moments are whole seconds", () => {
  test("2024-03-08 10:00 plus 2 × 24 h (D-03)", () => {
    const applied = momentOfSerial(45359 + 10 / 24)!;
    const due = addHours(applied, 48);
    expect(dayOfMoment(due)).toBe(45361);
    expect(minutesOfDay(due)).toBe(600);
  });

  test.each([NaN, Infinity, 0, 0.5, 60.9, -1, 2958466])("%d is no moment", (serial) =>
    expect(momentOfSerial(serial)).toBeNull()
  );

  test("serial round trip to the second", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), fc.integer({ min: 0, max: 86399 }), (d, s) => {
        const m = momentOfSerial(d + s / 86400)!;
        expect(m).toBe(d * 86400 + s);
        expect(momentOfSerial(serialOf(m))).toBe(m);
      })
    );
  });

  test("a night is one interval that may begin on a day and end on the next", () => {
    expect(interval.overnight(1050, 60)).toEqual({ start: 1050, end: 1500 });
    expect(interval.length(interval.overnight(1050, 60))).toBe(450);
    expect(interval.overlap(interval.overnight(540, 1050), interval.overnight(1020, 1410))).toBe(30);
    expect(dayOfMoment(moment(day(45359), 1500))).toBe(45360);
  });
});
