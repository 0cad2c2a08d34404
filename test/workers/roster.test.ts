import {
  beginRotation,
  type BeginOutcome,
  type BeginRequest,
  type SolveOutcome,
  type SolveProgress,
  type SolveRequest,
} from "../../src/domain/roster";
import { inProcessSolver, type WorkerLike, workerSolver } from "../../src/workers/roster";
import type { AskMessage, WorkerMessage } from "../../src/workers/roster/messages";
import { serve } from "../../src/workers/roster/serve";
import { problem } from "../domain/roster/support";

const request: SolveRequest = {
  problem: problem({ people: 6 }),
  seed: 1,
  limits: { seconds: null, work: 0.3 },
  mode: "fill",
};
const rotation: BeginRequest = {
  problem: problem({ people: 6 }),
  cover: Array.from({ length: 7 }, () => ({ 白: 2, 晚: 1 })),
  seed: 1,
};
const roster = { cells: [["白"]] };
const progress = (open: number): SolveProgress => ({ part: 0.5, open, score: 9, bound: 0, roster });

/** A worker played by the test. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  ended = 0;
  sent: AskMessage[] = [];
  postMessage(message: AskMessage) {
    this.sent.push(message);
  }
  terminate() {
    this.ended += 1;
  }
}

function started(cancel?: AbortController) {
  const worker = new FakeWorker();
  const seen: SolveProgress[] = [];
  const outcome = workerSolver(() => worker).solve(request, (p) => seen.push(p), cancel?.signal);
  return { worker, seen, outcome };
}

test("the worker gets the request, reports, answers, and is ended", async () => {
  const { worker, seen, outcome } = started();
  const answer: SolveOutcome = { kind: "unfinished", roster, findings: [] };
  worker.onmessage!({ data: { kind: "progress", progress: progress(3) } });
  worker.onmessage!({ data: { kind: "outcome", outcome: answer } });
  expect(await outcome).toEqual(answer);
  expect(worker.sent).toEqual([{ kind: "solve", request }]);
  expect(seen).toEqual([progress(3)]);
  expect(worker.ended).toBe(1);
});

test("cancelling ends the worker at once and keeps the best lawful roster", async () => {
  const cancel = new AbortController();
  const { worker, outcome } = started(cancel);
  worker.onmessage!({ data: { kind: "progress", progress: progress(0) } });
  worker.onmessage!({
    data: { kind: "progress", progress: { ...progress(2), roster: { cells: [["晚"]] } } },
  });
  cancel.abort();
  expect(await outcome).toEqual({ kind: "cancelled", best: roster });
  expect(worker.ended).toBe(1);
});

test("cancelled before it began: no worker is started", async () => {
  const cancel = new AbortController();
  cancel.abort();
  const { worker, outcome } = started(cancel);
  expect(await outcome).toEqual({ kind: "cancelled", best: null });
  expect(worker.sent).toEqual([]);
});

test("a worker that dies or can't be started is an outcome, not a rejection", async () => {
  const { worker, outcome } = started();
  worker.onerror!({ message: "out of memory" });
  expect(await outcome).toEqual({ kind: "failed", reason: "out of memory" });
  const broken = workerSolver(() => {
    throw new Error("no such file");
  });
  expect(await broken.solve(request, () => undefined)).toMatchObject({ kind: "failed" });
});

describe("a weekly rotation", () => {
  function asked(cancel?: AbortController) {
    const worker = new FakeWorker();
    return { worker, outcome: workerSolver(() => worker).rotate(rotation, cancel?.signal) };
  }

  test("the worker gets the request, answers, and is ended", async () => {
    const { worker, outcome } = asked();
    const answer: BeginOutcome = { kind: "notFound" };
    worker.onmessage!({ data: { kind: "rotation", outcome: answer } });
    expect(await outcome).toEqual(answer);
    expect(worker.sent).toEqual([{ kind: "rotate", request: rotation }]);
    expect(worker.ended).toBe(1);
  });

  test("stopping ends the worker at once; stopped before it began starts none", async () => {
    const cancel = new AbortController();
    const { worker, outcome } = asked(cancel);
    cancel.abort();
    expect(await outcome).toEqual({ kind: "cancelled" });
    expect(worker.ended).toBe(1);
    const late = asked(cancel);
    expect(await late.outcome).toEqual({ kind: "cancelled" });
    expect(late.worker.sent).toEqual([]);
  });

  test("a worker that breaks is an outcome", async () => {
    const { worker, outcome } = asked();
    worker.onmessage!({ data: { kind: "failed", reason: "TypeError" } });
    expect(await outcome).toEqual({ kind: "failed", reason: "TypeError" });
    expect(worker.ended).toBe(1);
  });

  test("served in the worker and in process alike, without the exact solver", async () => {
    const sent: WorkerMessage[] = [];
    const none = () => Promise.reject(new Error("not asked for"));
    await serve(
      { kind: "rotate", request: structuredClone(rotation) },
      () => 0,
      none,
      (m) => sent.push(m)
    );
    const expected = beginRotation(rotation);
    expect(expected.kind).toBe("begun");
    expect(sent).toEqual([{ kind: "rotation", outcome: expected }]);
    expect(await inProcessSolver(() => 0, none).rotate(rotation)).toEqual(expected);
  });

  test("a broken request is a sentence, not silence", async () => {
    const sent: WorkerMessage[] = [];
    const message = { kind: "rotate", request: {} } as never;
    await serve(
      message,
      () => 0,
      () => Promise.resolve(null),
      (m) => sent.push(m)
    );
    expect(sent).toEqual([{ kind: "failed", reason: expect.stringContaining("TypeError") }]);
  });
});

test("in process: the same answer with and without the port around it", async () => {
  const solver = inProcessSolver(
    () => 0,
    async () => null
  );
  const outcome = await solver.solve(request, () => undefined);
  expect(outcome.kind).toBe("solved");
});
