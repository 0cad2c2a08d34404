import fs from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const document = fs.readFileSync(path.join(root, "docs/architecture.md"), "utf8");

/** Folders the tree of docs/architecture.md names: a name with a slash, two spaces deeper than what it is in. */
function drawn(): string[] {
  const block = document.split("```")[1] ?? "";
  const above: string[] = [];
  return block.split("\n").flatMap((line) => {
    const depth = Math.floor(line.search(/\S/) / 2);
    const names = /^\s*((?:[\w-]+\/\s+)*[\w-]+\/)(?=\s|$)/.exec(line)?.[1]?.split(/\s+/) ?? [];
    if (names.length === 0 || depth > 2) return [];
    above.length = depth;
    return names.map((name) => {
      above[depth] = name;
      return above.join("").replace(/\/$/, "");
    });
  });
}

const foldersIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => path.posix.join(folder, e.name));

/** Below these the tree is drawn folder by folder. */
const WHOLE = ["src", "src/domain", "src/taskpane"];

test("the tree in docs/architecture.md is the tree on disk", () => {
  const tree = drawn();
  expect(tree.filter((folder) => !fs.existsSync(path.join(root, folder)))).toEqual([]);
  expect(WHOLE.flatMap(foldersIn).filter((folder) => !tree.includes(folder))).toEqual([]);
  expect(tree.filter((folder, i) => tree.indexOf(folder) !== i)).toEqual([]);
});
