import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.resolve(__dirname, "../..");

export interface Source {
  /** From the root of the repository, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
}

/** Every TypeScript source below a folder, declarations aside. */
export function sourcesIn(folder: string): Source[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile() && /\.tsx?$/.test(e.name) && !e.name.endsWith(".d.ts"))
    .map((e) => path.relative(root, path.join(e.parentPath, e.name)).split(path.sep).join("/"))
    .sort()
    .map((file) => {
      const text = fs.readFileSync(path.join(root, file), "utf8");
      return { file, text, tree: ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true) };
    });
}

export const lineOf = (tree: ts.SourceFile, at: number): number =>
  tree.getLineAndCharacterOfPosition(at).line;

/** Every node below one, in the order of the text. */
export function eachBelow(node: ts.Node, see: (node: ts.Node) => void): void {
  ts.forEachChild(node, (child) => {
    see(child);
    eachBelow(child, see);
  });
}
