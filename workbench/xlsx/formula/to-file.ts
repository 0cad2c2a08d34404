import { tokenize, type Token } from "../../model/formula/tokens";
import { closing, enclosings, evaluatesArrays, isSeveral, operandEnd, takesOneValue } from "./calls";
import type { FormulaHome } from "./from-file";
import { ARRAYS, FUTURE, PLAIN_DOTTED, WORKSHEET } from "./functions";
import { storedReference } from "./structured";

const isAddIn = (name: string): boolean =>
  name.includes(".") && !FUTURE.has(name) && !PLAIN_DOTTED.has(name) && !name.startsWith("_XL");

/** `XLOOKUP` → `_xlfn.XLOOKUP`, `SHOP.WORKDAY_CN` → `_xldudf_SHOP_WORKDAY_CN`. */
function storedName(typed: string): string {
  const name = typed.toUpperCase();
  if (WORKSHEET.has(name)) return `_xlfn._xlws.${name}`;
  if (FUTURE.has(name)) return `_xlfn.${name}`;
  return isAddIn(name) ? `_xldudf_${name.replaceAll(".", "_")}` : typed;
}

function storedToken(token: Token, home: FormulaHome): string {
  if (token.kind === "function") return storedName(token.text);
  if (token.kind === "structured") return storedReference(token.table, token.inner, home.table);
  return token.text;
}

/** The names a LET or LAMBDA whose parenthesis opens at `open` gives to its values. */
function ownNames(tokens: readonly Token[], open: number, isLet: boolean): string[] {
  const end = closing(tokens, open);
  const around = enclosings(tokens.slice(open, end));
  const names: string[] = [];
  let last = 0;
  tokens.slice(open, end).forEach((token, i) => {
    if (around[i]!.length !== 1) return;
    last = around[i]![0]!.argument;
    if (token.kind === "name" && (!isLet || last % 2 === 0)) names[last] = token.text.toLowerCase();
  });
  // The last argument is the result, not a name.
  delete names[last];
  return names.filter((name) => name !== undefined);
}

/** Names given by LET and LAMBDA are stored with `_xlpm.` wherever their function reaches. */
function markParameters(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, i) => {
    if (token.kind !== "function" || !/^(LET|LAMBDA)$/i.test(token.text)) return;
    const names = new Set(ownNames(tokens, i + 1, /^LET$/i.test(token.text)));
    for (let k = i + 2; k < closing(tokens, i + 1); k++) {
      const inner = tokens[k]!;
      const isName = inner.kind === "name" || inner.kind === "function";
      if (isName && names.has(inner.text.toLowerCase())) texts[k] = `_xlpm.${inner.text}`;
    }
  });
}

/** `@x` where the file implies it is left out, elsewhere it is a call. */
function storeIntersections(tokens: readonly Token[], texts: string[], home: FormulaHome): void {
  const around = enclosings(tokens);
  tokens.forEach((token, i) => {
    if (token.kind !== "text" || token.text !== "@") return;
    const implied = home.intersects && isSeveral(tokens[i + 1] ?? token) && takesOneValue(around[i]!);
    texts[i] = implied ? "" : "_xlfn.SINGLE(";
    const end = operandEnd(tokens, i + 1);
    if (!implied) texts[end - 1] = `${texts[end - 1] ?? ""})`;
  });
}

/** `A1#` is a call. */
function storeSpills(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, i) => {
    const operand = tokens[i - 1];
    if (token.kind !== "text" || token.text !== "#" || operand === undefined) return;
    if (operand.kind !== "reference" && operand.kind !== "name") return;
    texts[i - 1] = `_xlfn.ANCHORARRAY(${texts[i - 1]}`;
    texts[i] = ")";
  });
}

/** A formula as the formula bar shows it, turned into what the file stores. */
export function toFile(typed: string, home: FormulaHome = {}): string {
  const tokens = tokenize(typed);
  const texts = tokens.map((token) => storedToken(token, home));
  markParameters(tokens, texts);
  storeSpills(tokens, texts);
  storeIntersections(tokens, texts, home);
  return texts.join("");
}

const OPERATORS = new Set([..."+-*/^&=<>%"]);

const nearest = (tokens: readonly Token[], from: number, step: 1 | -1): string => {
  let i = from + step;
  while (tokens[i]?.text.trim() === "") i += step;
  return tokens[i]?.kind === "text" ? tokens[i]!.text : "";
};

/**
 * Whether an old formula of this text would take one cell of a range where this one takes them all: then it is stored
 * as a dynamic array, even when it gives one value.
 */
export function takesArrays(typed: string): boolean {
  const tokens = tokenize(typed);
  const around = enclosings(tokens);
  return tokens.some((token, i) => {
    const [before, after] = [nearest(tokens, i, -1), nearest(tokens, i, 1)];
    if (!isSeveral(token) || before === "@" || evaluatesArrays(around[i]!)) return false;
    return OPERATORS.has(before) || OPERATORS.has(after) || takesOneValue(around[i]!);
  });
}

/** Whether a function in it can give several values, an add-in's included. */
export const callsArrays = (typed: string): boolean =>
  tokenize(typed).some((token) => {
    const name = token.text.toUpperCase();
    return token.kind === "function" && (ARRAYS.has(name) || isAddIn(name));
  });
