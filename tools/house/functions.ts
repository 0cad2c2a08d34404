import ts from "typescript";
import { eachBelow, lineOf, type Source } from "./sources";

export interface Length {
  readonly at: string;
  readonly lines: number;
}

type Braced = ts.FunctionLikeDeclaration & { readonly body: ts.Block };
const isBraced = (node: ts.Node): node is Braced =>
  ts.isFunctionLike(node) && "body" in node && node.body !== undefined && ts.isBlock(node.body as ts.Node);

/** Lines a function spans. */
const span = (tree: ts.SourceFile, node: ts.Node): number =>
  lineOf(tree, node.getEnd()) - lineOf(tree, node.getStart(tree)) + 1;

/** Functions with braces in a function's body, those inside them aside. */
function nested(node: ts.Node): Braced[] {
  const found: Braced[] = [];
  ts.forEachChild(node, (child) => void (isBraced(child) ? found.push(child) : found.push(...nested(child))));
  return found;
}

/** Every function with a body in braces; lines of a function inside another are that one's alone. */
export function functionLengths(sources: readonly Source[]): Length[] {
  return sources.flatMap(({ file, tree }) => {
    const found: Length[] = [];
    eachBelow(tree, (node) => {
      if (!isBraced(node)) return;
      const inside = nested(node).reduce((sum, inner) => sum + span(tree, inner), 0);
      found.push({
        at: `${file}:${lineOf(tree, node.getStart(tree)) + 1}`,
        lines: span(tree, node) - inside,
      });
    });
    return found;
  });
}

/** The value below which a share of them lie. */
export function quantile(lengths: readonly Length[], share: number): number {
  const sorted = lengths.map((l) => l.lines).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
