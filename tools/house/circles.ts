import path from "node:path";
import ts from "typescript";
import { eachBelow, type Source } from "./sources";

/** What a file names in its imports, exports and `import()`, types included. */
function named(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  eachBelow(tree, (node) => {
    const from =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (from && ts.isStringLiteral(from)) found.push(from.text);
  });
  return found;
}

/** Groups of files that reach one another by their imports (Tarjan's strongly connected components of two and more). */
export function circles(sources: readonly Source[]): string[][] {
  const files = new Set(sources.map((s) => s.file));
  const imports = new Map(
    sources.map(({ file, tree }) => [
      file,
      named(tree)
        .filter((name) => name.startsWith("."))
        .map((name) => path.posix.join(path.posix.dirname(file), name))
        .flatMap((at) =>
          [`${at}.ts`, `${at}.tsx`, `${at}/index.ts`, `${at}/index.tsx`].filter((f) => files.has(f))
        ),
    ])
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    low.set(file, order.get(file) ?? 0);
    open.push(file);
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.includes(next)) low.set(file, Math.min(low.get(file) ?? 0, low.get(next) ?? 0));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const { file } of sources) if (!order.has(file)) visit(file);
  return found;
}
