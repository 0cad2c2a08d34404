import fc from "fast-check";
import { csvOf, deductionsOf, handOver, isWithin, masked } from "../../../src/domain/closing";
import { day, type Fen, moment } from "../../../src/domain/kernel";
import { rulesNamed } from "../../../src/domain/rulebook";

const fen = (yuan: number) => Math.round(yuan * 100) as Fen;

describe("the stretch of a day's sheet", () => {
  const friday = day(46353);
  const at = (d: number, minutes: number) => moment(day(d), minutes);

  test("from the day before at 16:00 until now, at most 16:00", () => {
    expect(handOver(friday, at(46353, 940), null)).toEqual({ from: at(46352, 960), until: at(46353, 940) });
    expect(handOver(friday, at(46353, 1100), null)).toEqual({ from: at(46352, 960), until: at(46353, 960) });
  });

  test("from the last hand-over, over a week-end too", () =>
    expect(handOver(day(46356), at(46356, 1000), at(46353, 940))).toEqual({
      from: at(46353, 940),
      until: at(46356, 960),
    }));

  test("nothing is left when it was handed over already", () =>
    expect(handOver(friday, at(46353, 1100), at(46353, 960))).toBeNull());

  test("16:00 itself is in, the minute before the stretch is not", () => {
    const stretch = { from: at(46352, 960), until: at(46353, 960) };
    expect(
      [at(46352, 960), at(46352, 961), at(46353, 0), at(46353, 960), at(46353, 961)].map((m) =>
        isWithin(stretch, m)
      )
    ).toEqual([false, true, true, true, false]);
  });
});

describe("W01: what a month may take of a wage", () => {
  const named = rulesNamed("现行");
  if (!named.ok) throw new Error(named.problem.code);
  const rules = named.value;
  test.each([
    ["within the share", 300, 0, 3000, 2000, 300, 0],
    ["20 % at most", 800, 0, 3000, 2000, 600, 200],
    ["the minimum wage is left", 800, 0, 3000, 2500, 500, 300],
    ["earlier months' rest comes with it", 100, 700, 3000, 2000, 600, 200],
    ["below the minimum wage nothing", 100, 0, 1900, 2000, 0, 100],
  ])("%s", (_what, loss, carriedIn, wage, minimum, now, carried) =>
    expect(
      deductionsOf(rules, { loss: fen(loss), carriedIn: fen(carriedIn), wage: fen(wage) }, fen(minimum))
    ).toMatchObject({
      ok: true,
      value: { now: fen(now), carried: fen(carried) },
    })
  );

  test("property: nothing is lost, and never more than the room is taken", () => {
    const amount = fc.integer({ min: 0, max: 2_000_000 }).map((n) => n as Fen);
    fc.assert(
      fc.property(amount, amount, amount, amount, (loss, carriedIn, wage, minimum) => {
        const read = deductionsOf(rules, { loss, carriedIn, wage }, minimum);
        if (!read.ok) throw new Error("refused");
        const { now, carried, room } = read.value;
        expect(now + carried).toBe(loss + carriedIn);
        expect(now).toBeLessThanOrEqual(room);
        expect(room).toBeLessThanOrEqual(Math.max(0, wage - minimum));
      })
    );
  });
});

describe("G55: a CSV that Excel opens as it is", () => {
  test("mark, CRLF, quotes", () =>
    expect(
      csvOf([
        ["姓名", 'a"b,c'],
        [1.5, null],
      ])
    ).toBe('\ufeff姓名,"a""b,c"\r\n1.5,\r\n'));

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("%j is no formula", (text) =>
    expect(csvOf([[text]])).toMatch(/^\ufeff"?'/)
  );

  test("a number stays a number, a long one keeps its digits", () =>
    expect(csvOf([[-5, "3123456789012345678"]])).toBe('\ufeff-5,"\t3123456789012345678"\r\n'));
});

test.each([
  ["小李", "小*"],
  ["王小明", "王**"],
  ["tb12345678", "t********8"],
  ["", ""],
])("%s is shown as %s", (name, shown) => expect(masked(name)).toBe(shown));
