import ts from "typescript";
import { circles } from "../../tools/house/circles";
import { sourcesIn } from "../../tools/house/sources";

const file = (file: string, text: string) => ({
  file,
  text,
  tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true),
});

test("no file of src reaches itself by its imports, types included", () => {
  expect(circles(sourcesIn("src"))).toEqual([]);
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
