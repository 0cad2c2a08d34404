import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { run } from "../../../workbench/cli/script";
import { xlsx } from "../../../workbench/xlsx";

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "script-"));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);

/** Runs the command with a script of this text; `dist` is not looked at, so the add-in need not be built. */
async function script(text: string, ...args: string[]) {
  fs.writeFileSync(at("script.js"), text);
  const [lines, problems]: [string[], string[]] = [[], []];
  const output = { line: (l: string) => void lines.push(l), problem: (p: string) => void problems.push(p) };
  const exit = await run(["--file", at("script.js"), ...args], folder, output);
  return { exit, lines: lines.map((l) => JSON.parse(l) as Record<string, unknown>), problems };
}

const WRITE = `await Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1").values = [["你好", "=LEN(A1)"]];
  await context.sync();
});`;

describe("npm run script", () => {
  test("writes console lines, then the log; saves a workbook that opens again", async () => {
    const { exit, lines } = await script(
      `${WRITE} console.log("done", { a: 1 }, [2]);`,
      "--out",
      at("b.xlsx")
    );
    expect(exit).toBe(0);
    expect(lines[0]).toEqual({ level: "log", args: ["done", { a: 1 }, [2]] });
    expect(lines[1]).toEqual({
      log: {
        syncs: 1,
        bytesUp: expect.any(Number),
        bytesDown: expect.any(Number),
        members: expect.arrayContaining(["Range.values"]),
      },
    });
    const [sheet] = xlsx.open(fs.readFileSync(at("b.xlsx"))).book.sheets;
    expect([...sheet!.cells.values()]).toEqual([
      expect.objectContaining({ v: "你好" }),
      expect.objectContaining({ f: "LEN(A1)", v: 2 }),
    ]);
  });

  test("opens the workbook it is given and leaves it alone without --out", async () => {
    await script(WRITE, "--out", at("a.xlsx"));
    const before = fs.readFileSync(at("a.xlsx"));
    const { lines } = await script(
      `await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getUsedRange().load("values, address");
        await context.sync();
        console.info(range.address, range.values);
        range.clear();
      });`,
      "--in",
      at("a.xlsx")
    );
    expect(lines[0]).toEqual({ level: "info", args: ["Sheet1!A1:B1", [["你好", 2]]] });
    expect(fs.readFileSync(at("a.xlsx")).equals(before)).toBe(true);
  });

  test("a script that throws: its error as JSON with debugInfo, exit 1, nothing saved", async () => {
    const { exit, lines } = await script(
      `${WRITE} await Excel.run(async (context) => { context.workbook.worksheets.getItem("没有").activate(); });`,
      "--out",
      at("b.xlsx")
    );
    expect(exit).toBe(1);
    expect(lines[0]).toMatchObject({
      error: { code: "ItemNotFound", debugInfo: { errorLocation: "WorksheetCollection.getItem" } },
    });
    expect(lines[1]).toHaveProperty("log");
    expect(fs.existsSync(at("b.xlsx"))).toBe(false);
    expect((await script("throw new TypeError('x')")).lines[0]).toEqual({
      error: { name: "TypeError", message: "x" },
    });
    expect((await script("const = 1")).lines[0]).toMatchObject({ error: { name: "SyntaxError" } });
  });

  test.each([
    [["--in", "missing.xlsx"], "找不到|打不开", "can't be opened"],
    [["--what"], "不认识的参数", "Unknown option"],
    [["--in"], "缺少内容", "needs a value"],
  ])("%j is refused in one sentence, in both languages", async (args, zh, en) => {
    const { exit, lines, problems } = await script("console.log(1)", ...args);
    expect([exit, lines]).toEqual([2, []]);
    expect(problems).toEqual([expect.stringMatching(zh), expect.stringMatching(en)]);
  });

  test("a file that is no workbook, and a place that can't be written", async () => {
    fs.writeFileSync(at("a.xlsx"), "text");
    expect((await script("console.log(1)", "--in", at("a.xlsx"))).exit).toBe(2);
    const { exit, problems } = await script("1", "--out", at("none/b.xlsx"));
    expect([exit, problems.length]).toEqual([2, 2]);
  });
});
