import ts from "typescript";
import { circles } from "../../tools/house/circles";
import { reached } from "../../tools/house/reach";
import { sourcesIn } from "../../tools/house/sources";

const src = sourcesIn("src");

const file = (file: string, text: string) => ({
  file,
  text,
  tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
});

test("no file of src reaches itself by its imports, types included", () => {
  expect(circles(src)).toEqual([]);
});

test("a circle is found, whatever else the files import", () => {
  const files = [
    file("a/one.ts", 'import { two } from "./two";'),
    file("a/two.ts", 'export type { Three } from "../b";'),
    file("b/index.ts", 'const later = () => import("../a/one");'),
    file("b/other.ts", 'import { one } from "../a/one";'),
  ];
  expect(circles(files)).toEqual([["a/one.ts", "a/two.ts", "b/index.ts"]]);
});

describe("what a start brings along", () => {
  const brought = reached(src, ["src/taskpane/taskpane.tsx", "src/commands/care/index.ts"]);
  const below = (folder: string) => [...brought.keys()].filter((f) => f.startsWith(`src/${folder}/`));
  const rooms = (folder: string) => [
    ...new Set(below(folder).map((file) => file.slice(`src/${folder}/`.length).split("/")[0])),
  ];

  test("the pane starts without the rules, the engine, the readers and whatever else a place asks for", () => {
    expect(rooms("domain").sort()).toEqual(["fields", "kernel", "registers", "tables", "words"]);
    expect(below("domain/tables").sort()).toEqual([
      "src/domain/tables/match.ts",
      "src/domain/tables/spec.ts",
    ]);
    expect([...below("functions"), ...below("selftest")]).toEqual([]);
    expect(below("workers").filter((file) => !/\/(?:client|converse)\.ts$/.test(file))).toEqual([]);
  });

  test("of the places only 今日 and what stands in it comes with the pane", () => {
    const views = below("taskpane/features").filter((file) => file.endsWith("View.tsx"));
    expect(views).toEqual(["src/taskpane/features/today/View.tsx"]);
  });
});

test("what an import brings is followed through what only hands it on; types and import() bring nothing", () => {
  const files = [
    file(
      "start.ts",
      'import { a, type T, U } from "./index"; import * as all from "./all"; const later = () => import("./later");'
    ),
    file("index.ts", 'export { one as a } from "./one"; export * from "./two"; export * from "./three";'),
    file("one.ts", 'import "./side"; import type { X } from "./later"; export const one = 1;'),
    file("two.ts", 'import { y } from "./later"; export interface U { y: 1 }'),
    file("three.ts", "export const other = 1;"),
    file("side.ts", ""),
    file("all.ts", 'export * as space from "./space"; const z = 1; export { z };'),
    file("space.ts", ""),
    file("later.ts", ""),
  ];
  expect([...reached(files, ["start.ts"])]).toEqual([
    ["start.ts", ""],
    ["one.ts", "start.ts"],
    ["all.ts", "start.ts"],
    ["space.ts", "start.ts"],
    ["side.ts", "one.ts"],
  ]);
});
