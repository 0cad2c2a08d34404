import fc from "fast-check";
import { day } from "../../../../src/domain/kernel";
import {
  checkRoster,
  checkRotation,
  makeRotation,
  mondayOf,
  type Profile,
  REST,
  type RotationRequest,
  S0,
  S3,
  spreadRotation,
  type Started,
  usualDemand,
} from "../../../../src/domain/roster";
import { monthDays, person, problem } from "../support";
import { request } from "./support";
import { isBroken } from "../../../support/roster";

const atLeast = (profile: Profile) => ({
  ...profile.settings,
  restPerPeriod: profile.settings.restPerPeriod && {
    ...profile.settings.restPerPeriod,
    mode: "atLeast" as const,
  },
});

function made(asked: RotationRequest) {
  const outcome = makeRotation(asked);
  if (outcome.kind !== "made") throw new Error(outcome.kind);
  return outcome.rotation;
}

const ids = (n: number) => Array.from({ length: n }, (_, i) => String(i + 1));

describe("makeRotation", () => {
  test.each([
    ["S0, four", S0, 4],
    ["S0, eight", S0, 8],
    ["S0, thirteen", S0, 13],
    ["S3, five", S3, 5],
    ["S3, twelve", S3, 12],
  ] as const)("%s: rows keep every rule and the usual cover", (_, profile, people) => {
    const asked = request(profile, people);
    expect(checkRotation(asked, made(asked))).toEqual([]);
  });

  test("the same seed gives the same rotation", () =>
    expect(made(request(S0, 8))).toEqual(made(request(S0, 8))));

  test("whoever rests on one day of a weekend mostly rests on both when hands are many", () => {
    const { rows } = made(request(S0, 8, { 白: 2, 晚: 1 }, { rules: { ...S0.settings, restPerWeek: 2 } }));
    const split = rows.filter((row) => (row[5] === REST) !== (row[6] === REST));
    expect(split.length).toBeLessThanOrEqual(2);
  });

  test.each([
    ["A-18: more on a day than there are", 2, { 白: 2, 晚: 1 }, { needed: 21, missing: 9 }],
    ["A-26: no room for rests", 3, { 白: 2, 晚: 1 }, { needed: 21, most: 18, missing: 3 }],
  ])("%s is refused with the shifts that are missing", (_, people, cover, said) =>
    expect(makeRotation(request(S3, people, cover))).toMatchObject({ kind: "short", ...said })
  );

  test("rules that no order of shifts can keep: nothing is handed out", () => {
    const forbidden = [
      ["白", "白"],
      ["白", "晚"],
      ["晚", "白"],
      ["晚", "晚"],
    ] as const;
    const asked = request(S3, 4, { 白: 2, 晚: 1 }, { rules: { ...S3.settings, forbidden } });
    expect(makeRotation(asked)).toEqual({ kind: "notFound" });
  });

  test("every rotation made passes the checker, and four months of it pass the roster's", () => {
    const cases = fc.record({
      profile: fc.constantFrom(S0, S3),
      people: fc.integer({ min: 2, max: 7 }),
      seed: fc.integer({ min: 0, max: 999 }),
      month: fc.integer({ min: 0, max: 40 }),
      minGap: fc.constantFrom(0, 600),
      nightsInRow: fc.constantFrom(0, 3),
    });
    let count = 0;
    fc.assert(
      fc.property(cases, ({ profile, people, seed, month, minGap, nightsInRow }) => {
        const settings = { ...atLeast(profile), minGap, nightsInRow };
        const asked = request(profile, people, undefined, { seed, rules: settings });
        const outcome = makeRotation(asked);
        if (outcome.kind !== "made") return;
        count += 1;
        expect(checkRotation(asked, outcome.rotation)).toEqual([]);
        expect(redIn(outcome.rotation.rows, settings, profile, month)).toEqual([]);
      }),
      { numRuns: 15 }
    );
    expect(count).toBeGreaterThan(7);
  });
});

/** What the roster's checker has against four months in a row, each with the end of the month before. */
function redIn(rows: Started["rows"], settings: Profile["settings"], profile: Profile, from: number) {
  const order = ids(rows.length);
  const started = { rows, order, anchor: mondayOf(day(46357)) };
  let tails = order.map((): readonly string[] => []);
  return Array.from({ length: 4 }, (_, i) => from + i).flatMap((n) => {
    const p = problem({
      profile,
      settings,
      people: order.map((id, i) => person(id, { tail: tails[i]! })),
      over: {
        days: monthDays(2026 + Math.floor(n / 12), (n % 12) + 1, usualDemand(profile, rows.length)),
      },
    });
    const { roster, open } = spreadRotation(p, started);
    expect(open).toEqual([]);
    tails = roster.cells.map((row) => row.slice(-14));
    return checkRoster(p, roster).findings.filter(isBroken);
  });
}
