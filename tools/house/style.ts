import ts from "typescript";
import { eachBelow, lineOf, type Source } from "./sources";

/** One line right below another one-line declaration: the comment above the first is for all of them. */
function goesOn(tree: ts.SourceFile, node: ts.Statement, before: ts.Statement | undefined): boolean {
  if (!before) return false;
  const [start, end] = [node.getStart(tree), node.getEnd()].map((at) => lineOf(tree, at));
  const above = [before.getStart(tree), before.getEnd()].map((at) => lineOf(tree, at));
  return start === end && above[0] === above[1] && above[1] === (start ?? 0) - 1;
}

const isExported = (node: ts.Statement): boolean =>
  ts.canHaveModifiers(node) &&
  ts.getModifiers(node)?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword) === true;

const nameOf = (tree: ts.SourceFile, node: ts.Statement): string | undefined =>
  (ts.isVariableStatement(node)
    ? node.declarationList.declarations[0]?.name
    : (node as ts.DeclarationStatement).name
  )?.getText(tree);

/** Exported declarations without a comment above them or above the lines they go on from: `file:line name`. */
export function undocumented(sources: readonly Source[]): { readonly all: number; readonly bare: string[] } {
  let all = 0;
  const bare: string[] = [];
  for (const { file, tree } of sources) {
    let said = false;
    tree.statements.forEach((node, i) => {
      const own = ts.getJSDocCommentsAndTags(node).length > 0;
      said = own || (said && goesOn(tree, node, tree.statements[i - 1]));
      if (!isExported(node)) return;
      all++;
      if (!said) bare.push(`${file}:${lineOf(tree, node.getStart(tree)) + 1} ${nameOf(tree, node)}`);
    });
  }
  return { all, bare };
}

const isConst = (node: ts.AsExpression): boolean =>
  ts.isTypeReferenceNode(node.type) && node.type.typeName.getText() === "const";

/** Where the compiler is told to believe: `!` and `as`, `as const` aside. */
export function beliefs(sources: readonly Source[]): { readonly perThousand: number; readonly at: string[] } {
  const at: string[] = [];
  let lines = 0;
  for (const { file, text, tree } of sources) {
    lines += text.split("\n").length;
    eachBelow(tree, (node) => {
      if (ts.isNonNullExpression(node) || (ts.isAsExpression(node) && !isConst(node)))
        at.push(`${file}:${lineOf(tree, node.getStart(tree)) + 1}`);
    });
  }
  return { perThousand: (at.length / lines) * 1000, at };
}
