import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** On Windows and on a Mac Policy.tsx and policy.ts are one name to whoever imports them without an ending. */
test("no two files of a folder differ by case and ending alone", () => {
  const files = fs
    .readdirSync(path.join(root, "src"), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .map((e) => path.join(e.parentPath, e.name.replace(/\.tsx?$/, "")).toLowerCase());
  expect(files.filter((file, i) => files.indexOf(file) !== i)).toEqual([]);
});
