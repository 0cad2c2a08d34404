/**
 * `npm run release:check`: two releases behind a real nginx, and a real browser that stays open over the update and
 * over the way back. Says each thing that was seen, and fails with the first that is not so.
 */
import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser";
import { changedBuild, goBack, release, temporaryFolder } from "../test/support/release";
import { filesBelow } from "./release/files";
import { headersFor } from "./release/headers";
import { OpenPage } from "./release-check/page";
import { startNginx } from "./release-check/nginx";

const dist = path.resolve(__dirname, "../dist");
const seen = (what: string) => process.stdout.write(`✓ ${what}\n`);

const KINDS: Readonly<Record<string, RegExp>> = {
  ".html": /^text\/html/,
  ".js": /^(?:text|application)\/javascript/,
  ".json": /^application\/json/,
  ".png": /^image\/png/,
  ".wasm": /^application\/wasm/,
  ".xml": /^(?:text|application)\/xml/,
};

/** Every file of the site: its kind, and all headers of the table and no frame rule. */
async function checkHeaders(origin: string, site: string): Promise<void> {
  const files = filesBelow(site).filter((file) => !/^(?:back|server)\//.test(file));
  for (const file of files) {
    const { status, headers } = await fetch(`${origin}/${file}`);
    const expected = Object.entries(headersFor(`/${file}`, "global"));
    const sent = expected.map(([name]) => [name, headers.get(name)]);
    assert.deepEqual({ file, status, sent }, { file, status: 200, sent: expected });
    assert.equal(headers.get("x-frame-options"), null, file);
    const kind = KINDS[path.extname(file)];
    if (kind) assert.match(headers.get("content-type") ?? "", kind, file);
  }
  seen(`${files.length} files with kind, cache, origin and policy`);
}

/** An entry that has not changed costs an empty answer; scripts are sent packed; what is for the administrator is not sent. */
async function checkServing(origin: string, site: string): Promise<void> {
  const first = await fetch(`${origin}/taskpane.html`);
  const again = { headers: { "if-none-match": first.headers.get("etag") ?? "" } };
  assert.equal((await fetch(`${origin}/taskpane.html`, again)).status, 304);
  assert.equal((await fetch(`${origin}/functions.js`)).headers.get("content-encoding"), "gzip");
  for (const file of ["back/manifest.xml", "server/nginx.conf", "app/taskpane.000000000000.js"])
    assert.equal((await fetch(`${origin}/${file}`)).status, 404, file);
  assert(fs.existsSync(path.join(site, "back/manifest.xml")));
  seen("304 for an entry that has not changed, packed scripts, nothing of back/ and server/");
}

const named = (folder: string, name: string) =>
  filesBelow(folder).find((file) => file.startsWith(`app/${name}.`) && file.endsWith(".js"))!;

/** The page goes on with the files of the build it began with. */
async function goesOn(page: OpenPage, build: string, what: string): Promise<void> {
  const part = named(build, "functions-rules");
  assert(!page.asked.has(part), `${part} was loaded before`);
  assert.deepEqual(await page.ruleToday(), [["24 小时（T01）"]]);
  assert.equal(page.asked.get(part), 200);
  assert.deepEqual(await page.wasm(`/${named(build, "roster-worker")}`), { page: false, worker: true });
  assert.deepEqual(page.problems, []);
  seen(`${what}: the open page loads its own functions and its own solver, which may run in the worker only`);
}

async function showsBuild(page: OpenPage, site: string, what: string): Promise<void> {
  const said = /shopops-build"? content="([^"]+)"/.exec(
    fs.readFileSync(path.join(site, "taskpane.html"), "utf8")
  );
  assert.equal(await page.build(), said![1]);
  seen(`${what}: the page is build ${said![1]}`);
}

interface Place {
  readonly work: string;
  readonly site: string;
  /** Builds n and n+1. */
  readonly old: string;
  readonly next: string;
}

async function updateAndBack(
  browser: Browser,
  origin: string,
  { work, site, old, next }: Place
): Promise<void> {
  const before = await OpenPage.open(browser, origin);
  await showsBuild(before, site, "build n");
  assert.deepEqual(before.problems, []);
  assert.deepEqual(await before.version(), [[await before.build()]]);
  fs.renameSync(site, path.join(work, "away"));
  fs.renameSync(path.join(work, "two"), site);
  await checkServing(origin, site);
  await goesOn(before, old, "after the update");
  await before.page.reload();
  await showsBuild(before, site, "opened again after the update");
  const after = await OpenPage.open(browser, origin);
  goBack(site);
  await goesOn(after, next, "after going back");
  await after.page.reload();
  await showsBuild(after, path.join(work, "away"), "opened again after going back");
  await Promise.all([before.close(), after.close()]);
}

async function check(work: string): Promise<void> {
  const place = { work, site: path.join(work, "site"), old: dist, next: path.join(work, "built") };
  changedBuild(place.old, place.next);
  release(place.old, place.site);
  release(place.next, path.join(work, "two"), { previous: place.site });
  const nginx = await startNginx(work, place.site);
  try {
    await checkHeaders(nginx.origin, place.site);
    const browser = await launchBrowser();
    await updateAndBack(browser, nginx.origin, place).finally(() => browser.close());
    await checkHeaders(nginx.origin, place.site);
  } finally {
    await nginx.stop();
  }
}

async function main(): Promise<void> {
  const work = temporaryFolder();
  try {
    await check(work);
  } catch (problem) {
    process.stderr.write(`✗ ${problem instanceof Error ? problem.message : String(problem)}\n`);
    process.exitCode = 1;
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
}

void main();
