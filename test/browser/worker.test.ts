import { spawnSync } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import {
  beginRotation,
  type BeginRequest,
  checkRoster,
  isLawful,
  MOST_ROWS,
  type RotateOutcome,
  S0,
  type SolveOutcome,
  type SolveRequest,
} from "../../src/domain/roster";
import type { workerSolver } from "../../src/workers/roster/client";
import { request as rotation } from "../domain/roster/rotation/support";
import { problem } from "../domain/roster/support";
import { launchBrowser } from "../support/browser";

/** The engine as it is deployed: the built worker and the exact solver, in a browser, from one origin. */
const root = path.resolve(__dirname, "../..");
const TYPES: Readonly<Record<string, string>> = { ".js": "text/javascript", ".wasm": "application/wasm" };

declare global {
  interface Window {
    /** Address of the built worker. */
    worker: string;
    engine: { workerSolver: typeof workerSolver };
    stopping: AbortController;
    stopped: Promise<SolveOutcome | RotateOutcome>;
  }
}

let browser: Browser;
let server: http.Server;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  const built = spawnSync(process.execPath, [path.join(root, "tools/ensure-build.mjs")]);
  if (built.status !== 0) throw new Error(String(built.stderr));
  server = http.createServer(({ url = "/" }, answer) => {
    const file = path.join(root, "dist", url);
    if (url === "/") return answer.setHeader("content-type", "text/html").end("<!doctype html>");
    if (!fs.existsSync(file)) return answer.writeHead(404).end();
    return answer
      .setHeader("content-type", TYPES[path.extname(file)] ?? "text/plain")
      .end(fs.readFileSync(file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  browser = await launchBrowser();
  page = await browser.newPage();
  page.context().on("request", (request) => asked.push(request.url()));
  await page.goto(origin());
  await page.addScriptTag({ content: client() });
  await page.evaluate((address) => void (window.worker = address), `/app/${builtAs("roster-worker", ".js")}`);
}, 300_000);

afterAll(async () => {
  await browser.close();
  await new Promise((closed) => server.close(closed));
});

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

function client(): string {
  const entryPoints = [path.join(root, "src/workers/roster/client.ts")];
  const built = buildSync({ entryPoints, bundle: true, write: false, format: "iife", globalName: "engine" });
  return built.outputFiles[0]!.text;
}

/** The name that the build gave to a file: its own, a hash, its kind. */
function builtAs(name: string, kind: string): string {
  const files = fs.readdirSync(path.join(root, "dist/app"));
  return files.find((file) => file.startsWith(`${name}.`) && file.endsWith(kind))!;
}

const request = (people: number, limits: SolveRequest["limits"]): SolveRequest => ({
  problem: problem({ people }),
  seed: 1,
  limits,
  mode: "fill",
});

const solve = (what: SolveRequest) =>
  page.evaluate(
    (r) => window.engine.workerSolver(() => new Worker(window.worker) as never).solve(r, () => undefined),
    what
  );

test("a lawful roster arrives, the exact solver was there, and nothing came from elsewhere", async () => {
  const what = request(6, { seconds: null, work: 0.5 });
  const outcome = await solve(what);
  if (outcome.kind !== "solved") throw new Error(outcome.kind);
  expect(isLawful(checkRoster(what.problem, outcome.roster))).toBe(true);
  expect(asked).toContain(`${origin()}app/${builtAs("highs", ".wasm")}`);
  expect(asked.filter((url) => !url.startsWith(origin()))).toEqual([]);
});

test("stopping ends the worker at once and keeps the best so far; the next one starts fresh", async () => {
  await page.evaluate(
    (r) =>
      new Promise<void>((begun) => {
        window.stopping = new AbortController();
        const { signal } = window.stopping;
        window.stopped = window.engine
          .workerSolver(() => new Worker(window.worker) as never)
          .solve(r, ({ open }) => (open === 0 ? begun() : undefined), signal);
      }),
    request(30, { seconds: 600, work: null })
  );
  expect(page.workers()).toHaveLength(1);
  const outcome = await page.evaluate(() => {
    window.stopping.abort();
    return window.stopped;
  });
  expect(outcome).toMatchObject({ kind: "cancelled", best: { cells: expect.any(Array) } });
  await expect(gone()).resolves.toBe(true);
  expect(await solve(request(4, { seconds: null, work: 0.1 }))).toMatchObject({ kind: "solved" });
});

const rotating = (people: number): BeginRequest => ({
  problem: problem({ people }),
  cover: rotation(S0, people).cover,
  seed: 1,
});

test("a weekly rotation of the worker is the one that is found in process", async () => {
  const what = rotating(8);
  const outcome = await page.evaluate(
    (r) => window.engine.workerSolver(() => new Worker(window.worker) as never).rotate(r),
    what
  );
  expect(outcome).toEqual(beginRotation(what));
  expect(outcome.kind).toBe("begun");
});

test("while a rotation is searched the page answers; stopping ends the worker", async () => {
  await page.evaluate((r) => {
    window.stopping = new AbortController();
    window.stopped = window.engine
      .workerSolver(() => new Worker(window.worker) as never)
      .rotate(r, window.stopping.signal);
  }, rotating(MOST_ROWS));
  const outcome = await page.evaluate(() => {
    window.stopping.abort();
    return window.stopped;
  });
  expect(outcome).toEqual({ kind: "cancelled" });
  await expect(gone()).resolves.toBe(true);
});

/** Until the browser has let go of every worker. */
async function gone(): Promise<boolean> {
  for (const worker of page.workers()) await worker.waitForEvent("close");
  return page.workers().length === 0;
}
