import { PassThrough, Readable } from "node:stream";
import { run } from "../../../workbench/cli/eval";
import { LineProblem, readRequest } from "../../../workbench/cli/eval/request";
import type { AddinFunctions } from "../../../workbench/client/stand-in";
import { cellKey } from "../../../workbench/model/data";

const FUNCTIONS: AddinFunctions = {
  namespace: "T",
  metadata: [
    { id: "ADD", name: "ADD", parameters: [{ name: "a" }, { name: "b", optional: true }] },
    { id: "DOWN", name: "DOWN", parameters: [{ name: "m", dimensionality: "matrix" }] },
    { id: "FAIL", name: "FAIL", parameters: [] },
  ],
  script: `CustomFunctions.associate({
    ADD: (a, b) => a + (b ?? 10),
    DOWN: (m) => m.flat().map((v) => [v]),
    FAIL: () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "没有日历"); },
  });`,
};

async function evaluate(
  ...lines: string[]
): Promise<{ answers: unknown[]; problems: string; readAll: boolean }> {
  const [output, problems] = [new PassThrough(), new PassThrough()];
  const input = Readable.from([lines.map((line) => `${line}\n`).join("")]);
  const readAll = await run(FUNCTIONS, { input, output, problems });
  const written = String(output.read() ?? "");
  const answers = written.split("\n").filter((line) => line !== "");
  return {
    answers: answers.map((line) => JSON.parse(line)),
    problems: String(problems.read() ?? ""),
    readAll,
  };
}

test("plain lines and JSON lines go the whole way, each on its own", async () => {
  const { answers, readAll } = await evaluate(
    ...["=1+1", 'UPPER("ab")', "", "=T.ADD(1)", "=T.ADD(T.ADD(1,1))", '=A1&""'],
    '{"formula": "=T.ADD(A1,B1)", "cells": {"A1": 3, "B1": "=A1*2"}}',
    '{"formula": "T.DOWN(A1:B2)", "cells": {"A1": [[1, "x"], [true, {"error": "#N/A"}]]}, "at": "D4"}',
    ...["=1/SEQUENCE(1,3,0)", "=T.FAIL()", "=T.NOBODY()", "=FILTER({1,2},{0,0})"]
  );
  expect(answers).toEqual([
    ...[{ value: 2 }, { value: "AB" }, { value: 11 }, { value: 12 }, { value: "" }, { value: 9 }],
    { error: "#N/A" },
    { value: [[{ error: "#DIV/0!" }, 1, 0.5]] },
    { error: "#N/A", message: "没有日历" },
    { error: "#NAME?" },
    { error: "#CALC!" },
  ]);
  expect(readAll).toBe(true);
});

test("a line that cannot be read answers with its problem and fails the run; the others are calculated", async () => {
  const { answers, problems, readAll } = await evaluate("=1", '{"formula": 5}', "=2");
  expect(answers).toEqual([
    { value: 1 },
    { problem: expect.stringContaining("needs a formula") },
    { value: 2 },
  ]);
  expect([problems.startsWith("Line 2: "), readAll]).toEqual([true, false]);
});

test("a failure of the tool is thrown, not printed", async () => {
  const input = Readable.from(["=1\n"]);
  const [output, problems] = [new PassThrough(), new PassThrough()];
  const broken = { ...FUNCTIONS, script: "this is no script" };
  await expect(run(broken, { input, output, problems })).rejects.toThrow("Unexpected identifier");
});

describe("a line", () => {
  test("puts its formula at Z1 unless it says where", () => {
    expect(readRequest("=1").at).toMatchObject({ row: 0, col: 25 });
    expect(readRequest('{"formula":"=1","at":"$B$3"}').at).toMatchObject({ row: 2, col: 1 });
  });

  test("fills a range from its first cell; null leaves a cell blank", () => {
    const { cells } = readRequest('{"formula":"=1","cells":{"B2":[[1,null],["=A1",false]]}}');
    expect([...cells]).toEqual([
      [cellKey(1, 1), { v: 1 }],
      [cellKey(2, 1), { f: "A1" }],
      [cellKey(2, 2), { v: false }],
    ]);
  });

  test.each([
    ["{1,2}", "starts as JSON"],
    ['{"formula":""}', "needs a formula"],
    ["=", "needs a formula"],
    ['{"formula":"=1","at":"A1:B2"}', "address of a cell"],
    ['{"formula":"=1","at":7}', "address of a cell"],
    ['{"formula":"=1","cells":[1]}', "maps addresses"],
    ['{"formula":"=1","cells":{"A0":1}}', "address of a cell"],
    ['{"formula":"=1","cells":{"A1":{"x":1}}}', "content of a cell"],
  ])("%s: %s", (line, part) => {
    expect(() => readRequest(line)).toThrow(LineProblem);
    expect(() => readRequest(line)).toThrow(part);
  });
});
