import type { Token } from "../../model/formula/tokens";
import { SCALAR_ARGUMENTS } from "./functions";

/** A parenthesis that encloses a token: the function it belongs to ("" for a plain one) and the argument's number. */
export interface Enclosing {
  readonly name: string;
  readonly argument: number;
}

const isText = (token: Token | undefined, text: string): boolean =>
  token?.kind === "text" && token.text === text;

/** For each token the parentheses around it, innermost last. */
export function enclosings(tokens: readonly Token[]): (readonly Enclosing[])[] {
  const stack: Enclosing[] = [];
  return tokens.map((token, i) => {
    if (isText(token, ")") || isText(token, "}")) stack.pop();
    const here = [...stack];
    const before = tokens[i - 1];
    if (isText(token, "(")) stack.push({ name: before?.kind === "function" ? before.text : "", argument: 0 });
    if (isText(token, "{")) stack.push({ name: "{", argument: 0 });
    const top = stack[stack.length - 1];
    if (isText(token, ",") && top) stack[stack.length - 1] = { ...top, argument: top.argument + 1 };
    return here;
  });
}

/** Index of the parenthesis that closes the one at `open`; the end when there is none. */
export function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    if (isText(tokens[i], "(")) depth++;
    else if (isText(tokens[i], ")") && --depth === 0) return i;
  }
  return tokens.length;
}

/** Whether a range there means one of its cells in a formula that is not an array formula. */
export const takesOneValue = (around: readonly Enclosing[]): boolean =>
  around.every(
    ({ name, argument }) => name === "" || SCALAR_ARGUMENTS[name.toUpperCase()]?.includes(argument)
  );

/** Functions whose arguments always were arrays. */
export const evaluatesArrays = (around: readonly Enclosing[]): boolean =>
  around.some(({ name }) => name.toUpperCase() === "SUMPRODUCT");

/** Whether a token alone stands for several cells. */
export const isSeveral = (token: Token): boolean =>
  token.kind === "reference"
    ? token.area.rows > 1 || token.area.cols > 1
    : token.kind === "structured" && /^\[[^@#[\]]+\]$/.test(token.inner);

/** Index after the operand that starts at `start`: a reference, a name, a call, or a parenthesis. */
export function operandEnd(tokens: readonly Token[], start: number): number {
  const token = tokens[start];
  if (token?.kind === "function") return closing(tokens, start + 1) + 1;
  if (isText(token, "(")) return closing(tokens, start) + 1;
  return start + 1;
}
