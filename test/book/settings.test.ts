import { migrate, SCHEMA_VERSION } from "../../src/book/migrate";

describe("records of older versions", () => {
  const steps = new Map<number, (record: unknown) => unknown>([
    [1, (r) => ({ ...(r as object), second: true })],
    [2, (r) => ({ ...(r as object), third: true })],
  ]);

  test("today's record stays as it is", () => {
    const record = { table: "3" };
    expect(migrate(record, SCHEMA_VERSION, SCHEMA_VERSION, steps)).toBe(record);
  });

  test("each step is taken once, in order", () =>
    expect(migrate({ first: true }, 1, 3, steps)).toEqual({ first: true, second: true, third: true }));

  test("a record from the middle takes the steps that are left", () =>
    expect(migrate({}, 2, 3, steps)).toEqual({ third: true }));

  test.each([
    [0, 3],
    [4, 3],
    [Number.NaN, 3],
  ])("version %p is not guessed at", (version, target) =>
    expect(() => migrate({}, version, target, steps)).toThrow(RangeError)
  );
});
