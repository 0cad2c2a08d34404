import fc from "fast-check";
import type { SolveOutcome, SolveRequest } from "../../../src/domain/roster";
import { solveRoster } from "../../../src/domain/roster/engine";
import { isTextKey } from "../../../src/text";
import { workerSolver, type WorkerLike } from "../../../src/workers/roster";
import type { AskMessage } from "../../../src/workers/roster/messages";
import { serve } from "../../../src/workers/roster/serve";
import { person, problem } from "./support";

const base = problem({ people: 3 });
const first = base.days[0]!.day;
const request = (over: object, more: Partial<SolveRequest> = {}): SolveRequest => ({
  problem: { ...base, ...over },
  seed: 1,
  limits: { seconds: null, work: 0.01 },
  mode: "fill",
  ...more,
});

const inThread = (asked: SolveRequest): SolveOutcome =>
  solveRoster(asked, { clock: () => 0, mip: null, report: () => undefined });

/** The worker's own code behind the client, with the copy that a real worker would get. */
class LoopWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  ended = false;
  postMessage(message: AskMessage) {
    void serve(
      structuredClone(message),
      () => 0,
      () => Promise.resolve(null),
      (answer) => this.onmessage!({ data: structuredClone(answer) })
    );
  }
  terminate() {
    this.ended = true;
  }
}

async function inWorker(asked: SolveRequest): Promise<{ outcome: SolveOutcome; ended: boolean }> {
  const worker = new LoopWorker();
  const outcome = await workerSolver(() => worker).solve(asked, () => undefined);
  return { outcome, ended: worker.ended };
}

const on = (over: object) => ({
  days: base.days.map((d) => ({ ...d, demands: [{ ...base.days[0]!.demands[0]!, ...over }] })),
});
const lock = (...codes: string[]) => ({ fixed: codes.map((code) => ({ person: "1", day: first, code })) });
const shift = (over: object) => ({ shifts: [{ ...base.shifts[0]!, ...over }, ...base.shifts.slice(1)] });

const ROWS: [name: string, code: string, asked: SolveRequest][] = [
  ["contradictory locks", "fixedTwice", request(lock("白", "晚"))],
  ["overlapping leave of two kinds", "fixedTwice", request(lock("年假", "病假"))],
  ["a person with no allowed shift", "noShiftAllowed", request({ people: [person("1", { shifts: [] })] })],
  ["zero people", "noPeople", request({ people: [] })],
  [
    "500 people",
    "tooManyPeople",
    request({ people: Array.from({ length: 500 }, (_, i) => person(String(i))) }),
  ],
  ["negative cover", "coverNumber", request(on({ min: -2 }))],
  ["cover of no number", "coverNumber", request(on({ min: NaN }))],
  ["a shift longer than a day", "shiftHours", request(shift({ start: 540, end: 2100 }))],
  ["a shift without length", "shiftHours", request(shift({ start: 540, end: 540 }))],
  ["a month without days", "noDays", request({ days: [] })],
  ["days with a gap", "daysInOrder", request({ days: [base.days[0]!, base.days[3]!] })],
  ["a published roster of other people", "published", request({ published: { cells: [["白"]] } })],
  [
    "a day of joining that is none",
    "personDate",
    request({ people: [person("1", { joined: NaN as never })] }),
  ],
  ["a seed that is no number", "seed", request({}, { seed: NaN })],
  ["seconds that never end", "limits", request({}, { limits: { seconds: Infinity, work: null } })],
  ["seconds that are no number", "limits", request({}, { limits: { seconds: NaN, work: null } })],
  ["work that is no number", "limits", request({}, { limits: { seconds: null, work: NaN } })],
];

describe.each(ROWS)("%s", (_, code, asked) => {
  test("in the engine: a finding in words, nothing computed", () => {
    const outcome = inThread(asked);
    const codes = outcome.kind === "invalid" ? outcome.findings.map((f) => f.code) : [outcome.kind];
    expect(codes).toContain(`roster.input.${code}`);
    expect(codes.filter((c) => !isTextKey(c))).toEqual([]);
  });

  test("through the worker: the same, and the worker is ended", async () =>
    expect(await inWorker(asked)).toEqual({ outcome: inThread(asked), ended: true }));
});

test("the same leave twice is one leave", () =>
  expect(inThread(request(lock("年假", "年假"))).kind).not.toBe("invalid"));

/** Paths to every number of a value. */
function numbersIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (typeof value === "number") return [[...path]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

function withValue<T>(value: T, [key, ...rest]: readonly (string | number)[], put: unknown): T {
  if (key === undefined) return put as T;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<string, unknown>;
  copy[key] = withValue(copy[key], rest, put);
  return copy as T;
}

test("no number, wherever it stands, keeps the engine from answering", () => {
  const whole = request({
    people: [person("1", { minMinutes: 0, maxMinutes: 20_000, joined: first }), person("2")],
    days: base.days.slice(0, 7),
    fixed: [{ person: "2", day: first, code: "年假" }],
    wishes: [{ person: "2", day: first, code: "休", want: true, weight: 2 }],
  });
  const odd = fc.constantFrom(NaN, Infinity, -Infinity, -1, 1.5, 1e12);
  fc.assert(
    fc.property(fc.constantFrom(...numbersIn(whole)), odd, (path, put) => {
      const outcome = inThread(withValue(whole, path, put));
      const broken = Number.isNaN(put) && !isUnused(path);
      if (broken) expect([path, outcome.kind]).toEqual([path, "invalid"]);
      else expect(["solved", "impossible", "unfinished", "invalid"]).toContain(outcome.kind);
    }),
    { numRuns: 150 }
  );
});

/** The hours of a demand that names a shift. */
const isUnused = (path: readonly (string | number)[]) =>
  path.includes("demands") && ["from", "to"].includes(String(path.at(-1)));

test("a broken message or engine is an outcome too", async () => {
  const { outcome, ended } = await inWorker({} as never);
  expect(outcome).toMatchObject({ kind: "failed", reason: expect.stringContaining("TypeError") });
  expect(ended).toBe(true);
});

test("a request that can't be sent is an outcome too", async () => {
  const { outcome, ended } = await inWorker(request({ people: (() => undefined) as never }));
  expect(outcome.kind).toBe("failed");
  expect(ended).toBe(true);
});
