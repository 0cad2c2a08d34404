import {
  beginRotation,
  checkRotation,
  makeRotation,
  MOST_ROWS,
  type Profile,
  rotationRequest,
  S0,
  S3,
  startRotation,
} from "../../../../src/domain/roster";
import { problem } from "../support";
import { request } from "./support";

const asked = (profile: Profile, people: number) => ({
  problem: problem({ profile, people }),
  cover: request(profile, people).cover,
  seed: 1,
});

describe("beginRotation", () => {
  test("makes a rotation by the rules of the problem and begins it with its people", () => {
    const begin = asked(S0, 8);
    const made = makeRotation(rotationRequest(begin));
    if (made.kind !== "made") throw new Error(made.kind);
    const started = startRotation(begin.problem, made.rotation);
    expect(beginRotation(begin)).toEqual({ kind: "begun", started });
    expect([...started.order].sort()).toEqual(begin.problem.people.map((p) => p.id).sort());
  });

  test.each([
    ["S0", S0],
    ["S3", S3],
  ] as const)("%s: as many rows as are allowed, with the usual cover", (_, profile) => {
    const begin = asked(profile, MOST_ROWS);
    const outcome = beginRotation(begin);
    if (outcome.kind !== "begun") throw new Error(outcome.kind);
    expect(checkRotation(rotationRequest(begin), outcome.started)).toEqual([]);
  });

  test("what can't be made is handed on", () => {
    const cover = request(S3, 3, { 白: 2, 晚: 1 }).cover;
    expect(beginRotation({ ...asked(S3, 3), cover })).toMatchObject({ kind: "short", missing: 3 });
  });
});
