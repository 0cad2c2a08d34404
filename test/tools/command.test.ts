import { type ArgKind, type ArgSpec, readArgs } from "../../src/commands";
import { readOptions, UsageProblem } from "../../tools/command/options";

const KINDS: readonly ArgKind[] = ["text", "number", "money", "date", "choice", "month", "mapping"];
const ALL_ARGS: readonly ArgSpec[] = KINDS.map((kind) => ({
  name: kind,
  kind,
  label: "pane.title",
  required: kind === "text",
  choices: [{ value: "b", label: "pane.title" }],
  ...(kind === "mapping" && { shape: { kind: "map", of: { kind: "integer", least: 0, most: 9 } } }),
}));

const clock = new Date(2026, 10, 22, 9, 5);

describe("npm run command: what was typed", () => {
  test("everything given", () =>
    expect(
      readOptions(
        [
          "register.add",
          "--in",
          "a.xlsx",
          "--out",
          "b.xlsx",
          "--args",
          '{"x":1}',
          "--seed",
          "7",
          "--locale",
          "en",
          "--allow-loss",
          "--files",
          "out",
        ],
        clock
      )
    ).toEqual({
      id: "register.add",
      input: "a.xlsx",
      output: "b.xlsx",
      folder: "out",
      args: { x: 1 },
      locale: "en",
      seed: 7,
      now: 46348 * 86400 + 545 * 60,
      allowLoss: true,
      host: "workbench",
    }));

  test("the Excel to play can be said", () =>
    expect(readOptions(["register.add", "--host", "ltsc-2024"], clock).host).toBe("ltsc-2024"));

  test("now can be said", () =>
    expect(readOptions(["book.remove", "--now", "2024-03-08 10:00"], clock).now).toBe(45359 * 86400 + 36000));

  test.each([
    [[]],
    [["a", "b"]],
    [["a", "--what"]],
    [["a", "--args", "{"]],
    [["a", "--args", "[]"]],
    [["a", "--seed", "x"]],
    [["a", "--now", "yesterday"]],
    [["a", "--host", "lotus"]],
  ])("%p is answered with how to use it", (argv) =>
    expect(() => readOptions(argv, clock)).toThrow(UsageProblem)
  );
});

describe("arguments against the description of a command", () => {
  test("each kind is read", () =>
    expect(
      readArgs(ALL_ARGS, {
        text: "a",
        number: 2,
        money: 1.5,
        date: "2026-12-01 12:00",
        choice: "b",
        month: "2026-12",
        mapping: { a: 1 },
      })
    ).toEqual({
      ok: true,
      value: {
        text: "a",
        number: 2,
        money: 1.5,
        date: 46357.5,
        choice: "b",
        month: "2026-12",
        mapping: { a: 1 },
      },
    }));

  test.each([
    ["text", {}],
    ["text", { text: "" }],
    ["text", { text: true }],
    ["number", { text: "a", number: "2" }],
    ["money", { text: "a", money: Number.NaN }],
    ["extra", { text: "a", extra: 1 }],
    ["date", { text: "a", date: "2026-02-30" }],
    ["date", { text: "a", date: "morgen" }],
    ["choice", { text: "a", choice: "c" }],
    ["month", { text: "a", month: 12 }],
    ["mapping", { text: "a", mapping: "x" }],
  ])("%s is refused by name in %p", (name, given) =>
    expect(readArgs(ALL_ARGS, given)).toMatchObject({
      ok: false,
      message: { code: "refuse.argument", params: { name } },
    })
  );
});
