import { type FilesWorkerLike, inProcessFiles, workerFiles } from "../../src/workers/statements";
import type { AskMessage, WorkerMessage } from "../../src/workers/statements/messages";
import { serve } from "../../src/workers/statements/serve";
import { utf8 } from "../support/statements/bytes";

const TEXT = "账务流水号,商户订单号,发生时间,收入金额,支出金额\nF1,T200P1,2026-11-02 10:00:00,30.00,0.00\n";

class FakeWorker implements FilesWorkerLike {
  onmessage: FilesWorkerLike["onmessage"] = null;
  onerror: FilesWorkerLike["onerror"] = null;
  onmessageerror: FilesWorkerLike["onmessageerror"] = null;
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
  const files = workerFiles(() => worker);
  const names = files.hand([
    { name: "a.csv", file: new Blob(["a"]) },
    { name: "b.csv", file: new Blob(["b"]) },
  ]);
  const parts: number[] = [];
  const request = { names: ["a.csv"], rows: false, layouts: [] };
  const outcome = files.read(request, ({ part }) => void parts.push(part), cancel?.signal);
  return { worker, names, parts, outcome };
}

test("the worker gets the files that are asked for, reports, answers and is ended", async () => {
  const { worker, names, parts, outcome } = started();
  expect(names).toEqual(["a.csv", "b.csv"]);
  expect([...(worker.sent[0]?.files.keys() ?? [])]).toEqual(["a.csv"]);
  worker.onmessage?.({ data: { kind: "progress", progress: { name: "a.csv", part: 0.5 } } });
  worker.onmessage?.({ data: { kind: "read", outcome: { kind: "done", value: [] } } });
  expect(await outcome).toEqual({ kind: "done", value: [] });
  expect(parts).toEqual([0.5]);
  expect(worker.ended).toBe(1);
});

test("stopping ends the worker at once", async () => {
  const stop = new AbortController();
  const { worker, outcome } = started(stop);
  stop.abort();
  expect(await outcome).toEqual({ kind: "cancelled" });
  expect(worker.ended).toBe(1);
});

test("a worker that breaks is a sentence", async () => {
  const { worker, outcome } = started();
  worker.onerror?.({ message: "no memory" });
  expect(await outcome).toEqual({ kind: "failed", reason: "no memory" });
});

describe("in the worker", () => {
  const bytes = utf8(TEXT);
  const said: unknown[] = [];
  const ask = (names: string[], read: (from: number, length: number) => Uint8Array) => {
    said.length = 0;
    const file = new Blob([TEXT]);
    serve(
      { kind: "read", request: { names, rows: false, layouts: [] }, files: new Map([["a.csv", file]]) },
      () => 0,
      (_file, from, length) => read(from, length),
      (message: WorkerMessage | { kind: "failed" }) => void said.push(message)
    );
    return said.at(-1);
  };

  test("files are read and answered for", () =>
    expect(ask(["a.csv"], (from, length) => bytes.subarray(from, from + length))).toMatchObject({
      kind: "read",
      outcome: { kind: "done", value: [{ layout: "alipay.fund", income: { n: 1, fen: 3000 } }] },
    }));
  test("a file nobody handed in is named", () =>
    expect(ask(["c.csv"], () => bytes)).toMatchObject({ outcome: { kind: "missing", name: "c.csv" } }));
  test("what breaks is said", () =>
    expect(
      ask(["a.csv"], () => {
        throw new Error("gone");
      })
    ).toEqual({ kind: "failed", reason: "Error: gone" }));
});

test("in process, cancelled before it starts", async () => {
  const stop = new AbortController();
  stop.abort();
  const files = inProcessFiles(() => null);
  expect(await files.read({ names: [], rows: false, layouts: [] }, () => undefined, stop.signal)).toEqual({
    kind: "cancelled",
  });
});
