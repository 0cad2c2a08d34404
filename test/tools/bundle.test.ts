import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { FEATURES } from "../../src/taskpane/features";
import { builtPane, MOST, OPENED, placeSizes, sentSize } from "../../tools/house/sizes";
import { builtFunctions } from "../../workbench/client/built-addin";
import type { AddinFunctions } from "../../workbench/client/stand-in";
import { startStandIn } from "../support/stand-in";

const root = path.resolve(__dirname, "../..");
const dist = path.join(root, "dist");
/** Every file below a folder of the build, as it is asked for. */
const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(path.join(dist, folder), path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join("/"))
    .sort();

beforeAll(() => {
  const run = spawnSync(process.execPath, [path.join(root, "tools/ensure-build.mjs")], { encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
}, 300_000);

test("functions.js stays within 40 KB as it is sent, with both packs and all calendars", () => {
  const code = fs.readFileSync(path.join(dist, "functions.js"));
  for (const inside of ["D-03", "T01", "2012", "2026"]) expect(code.includes(inside)).toBe(true);
  // Every workbook with a formula of ours waits for this file.
  expect(sentSize(path.join(dist, "functions.js"))).toBeLessThanOrEqual(MOST.functions);
});

describe("the pane brings along what is looked at, as it is sent", () => {
  test("until 今日 is usable", () => {
    const { start, size } = builtPane(dist);
    expect(size(start)).toBeLessThanOrEqual(MOST.start);
  });

  test("each place when it is the first that is opened", () => {
    const places = FEATURES.filter(({ place }) => place !== "inside").map(({ id }) => id);
    const sizes = placeSizes(builtPane(dist));
    expect(Object.keys(OPENED)).toEqual(places);
    expect(places.filter((id) => (sizes[id] ?? Infinity) > MOST.place)).toEqual([]);
    expect(places.filter((id) => sizes[id] === 0)).toEqual(["today"]);
  });
});

test("what is shipped names no place of the machine that built it", () => {
  const scripts = filesIn("").filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => file.startsWith("app/roster-worker."))).toHaveLength(1);
  expect(scripts.filter((file) => fs.readFileSync(path.join(dist, file)).includes("file:///"))).toEqual([]);
});

test("only what manifest, metadata and page name keeps its name; all else is named by what is in it", () => {
  expect(filesIn("").filter((file) => !/^(?:app|assets|help)\//.test(file))).toEqual([
    "THIRD-PARTY-LICENSES.txt",
    "functions-zh-CN.json",
    "functions.js",
    "functions.json",
    "manifest.xml",
    "taskpane.html",
  ]);
  expect(filesIn("assets").filter((file) => !/^icons\/\w+-\d+\.png$/.test(file))).toEqual([]);
  const hashed = /^(?:[\w-]+)\.[0-9a-f]{8}\.(?:js|js\.LICENSE\.txt|wasm)$/;
  expect(filesIn("app").filter((file) => !hashed.test(file))).toEqual([]);
  expect(filesIn("app").length).toBeGreaterThan(10);
});

test("page and functions name the build they are of", async () => {
  const page = fs.readFileSync(path.join(dist, "taskpane.html"), "utf8");
  const build = /<meta name="?shopops-build"? content="(\d+\.\d+\.\d+\.0 \([0-9a-f]{8}\))"/.exec(page)?.[1];
  expect(build).toBeDefined();
  const standIn = await startStandIn({ functions: builtFunctions(dist, "SHOP") });
  expect(await standIn.invoke("SHOP.VERSION", [])).toEqual([[build]]);
});

describe("functions that are loaded on demand", () => {
  const ask = async (functions: AddinFunctions, name: string, ...args: unknown[]) =>
    (await startStandIn({ functions })).invoke(`SHOP.${name}`, args);

  test.each([
    ["RULE_WHY", ["D-03", "现行说法"], "24 小时（T01）"],
    ["RULE_LIST", ["退款时限", "D-09"], "5 天"],
    ["RIGHTS_WINDOW", ["未收到货", 45359, "F-17"], "交易中谈不拢，可以申请客服介入"],
    ["RETURN_CHECK", [45359, 45360], true],
    ["ROSTER_COUNT", [[["白"], ["晚"]], "工时", null, null, 2], 6.5],
    ["SCRIPT_TEXT", ["{甲}好", [["甲", "您"]]], "您好"],
  ])("%s comes from a file beside functions.js", async (name, args, value) => {
    const reply = await ask(builtFunctions(dist, "SHOP"), name, ...args);
    expect([reply].flat(2)).toEqual([value]);
  });

  test("a file that does not come is said so in the cell", async () => {
    const { file: _file, ...alone } = builtFunctions(dist, "SHOP");
    expect(await ask(alone, "RULE_WHY", "D-03", "数值")).toEqual({
      error: "#N/A",
      message: "这个函数还没有加载出来，请检查网络后重新计算。",
    });
  });
});
