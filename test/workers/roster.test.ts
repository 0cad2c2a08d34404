import type { WorkerLike } from "../../src/workers/roster";
import type { SolveMessage } from "../../src/workers/roster/messages";
import type { SolveOutcome, SolveProgress, SolveRequest } from "../../src/domain/roster";
import { inProcessSolver, workerSolver } from "../../src/workers/roster";
import { problem } from "../domain/roster/support";

const request: SolveRequest = {
  problem: problem({ people: 6 }),
  seed: 1,
  limits: { seconds: null, work: 0.3 },
  mode: "fill",
};
const roster = { cells: [["白"]] };
const progress = (open: number): SolveProgress => ({ part: 0.5, open, score: 9, bound: 0, roster });

/** A worker played by the test. */
class FakeWorker implements WorkerLike {
  onmessage: WorkerLike["onmessage"] = null;
  onerror: WorkerLike["onerror"] = null;
  onmessageerror: WorkerLike["onmessageerror"] = null;
  ended = 0;
  sent: SolveMessage[] = [];
  postMessage(message: SolveMessage) {
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
  expect(worker.sent).toEqual([{ request }]);
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

test("in process: the same answer with and without the port around it", async () => {
  const solver = inProcessSolver(
    () => 0,
    async () => null
  );
  const outcome = await solver.solve(request, () => undefined);
  expect(outcome.kind).toBe("solved");
});
