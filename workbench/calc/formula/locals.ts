import { tokenize, type Token } from "../../model/formula/tokens";

const bare = (token: Token): string => token.text.replace(/^_xlpm\./i, "").toLowerCase();

/** The arguments of the call whose "(" stands at `open`, each without blanks around it. */
function argumentsOf(tokens: readonly Token[], open: number): Token[][] {
  const found: Token[][] = [[]];
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const { text } = tokens[i]!;
    if (text === "(" && depth++ === 0) continue;
    if (text === ")" && --depth === 0) break;
    if (text === "," && depth === 1) found.push([]);
    else if (text.trim() !== "") found[found.length - 1]!.push(tokens[i]!);
  }
  return found;
}

/** Names that LET and LAMBDA introduce, folded: they hide the workbook's names inside the formula. */
export function localNames(formula: string): Set<string> {
  if (!/\b(?:LET|LAMBDA)\(/i.test(formula)) return new Set();
  const tokens = tokenize(formula);
  const names = tokens.flatMap((token, i) => {
    const call =
      token.kind === "function" ? /(?:^|\.)(LET|LAMBDA)$/i.exec(token.text)?.[1]?.toUpperCase() : undefined;
    if (call === undefined) return [];
    const args = argumentsOf(tokens, i + 1).slice(0, -1);
    return args
      .filter((arg, at) => arg.length === 1 && arg[0]!.kind === "name" && (call === "LAMBDA" || at % 2 === 0))
      .map((arg) => bare(arg[0]!));
  });
  return new Set(names);
}
