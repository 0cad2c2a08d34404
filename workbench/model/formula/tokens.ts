import { parseArea } from "../address";
import type { Area } from "../data";

/** A piece of a formula. All pieces' texts joined give the formula back. */
export type Token =
  | { kind: "text"; text: string }
  | { kind: "function"; text: string }
  | { kind: "name"; text: string; sheet?: string }
  | { kind: "structured"; text: string; table: string; inner: string }
  | { kind: "reference"; text: string; sheet?: string; ref: string; area: Area };

const STRING = /"(?:[^"]|"")*"?/y;
const ERROR = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!)/iy;
const SHEET = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const FOREIGN = /(?:'[^']*\[[^']*'|\[[^\]]*\][\p{L}\p{N}_.]*|[\p{L}\p{N}_.]+:[\p{L}\p{N}_.]+)!/uy;
const CELLS =
  /(?:\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

function match(pattern: RegExp, formula: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(formula)?.[0] ?? "";
}

/** End of a bracketed part; "'" escapes the next character inside it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    if (formula[i] === "'") i++;
    else if (formula[i] === "[") depth++;
    else if (formula[i] === "]" && --depth === 0) return i + 1;
  }
  return formula.length;
}

const unquoteSheet = (prefix: string): string =>
  prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);

function readQualified(formula: string, at: number): Token | null {
  const prefix = match(SHEET, formula, at);
  const rest = at + prefix.length;
  const ref = match(CELLS, formula, rest);
  const area = ref === "" ? null : parseArea(ref);
  const sheet = prefix === "" ? {} : { sheet: unquoteSheet(prefix) };
  if (area) return { kind: "reference", text: prefix + ref, ref, area, ...sheet };
  if (prefix === "") return null;
  return { kind: "name", text: prefix + match(WORD, formula, rest), ...sheet };
}

function readWord(formula: string, at: number): Token | null {
  const word = match(WORD, formula, at);
  const next = formula[at + word.length];
  if (next === "[" || (word === "" && formula[at] === "[")) {
    const end = bracketEnd(formula, at + word.length);
    const inner = formula.slice(at + word.length, end);
    return { kind: "structured", text: word + inner, table: word, inner };
  }
  if (word === "") return null;
  return next === "(" ? { kind: "function", text: word } : { kind: "name", text: word };
}

function readToken(formula: string, at: number): Token {
  const opaque = match(STRING, formula, at) || match(ERROR, formula, at) || match(FOREIGN, formula, at);
  if (opaque !== "") return { kind: "text", text: opaque + foreignRest(formula, at, opaque) };
  const token = readQualified(formula, at);
  if (token) return token;
  const number = match(NUMBER, formula, at);
  if (number !== "") return { kind: "text", text: number };
  return readWord(formula, at) ?? { kind: "text", text: formula[at]! };
}

/** What follows another workbook's prefix belongs to it and is never adjusted. */
const foreignRest = (formula: string, at: number, opaque: string): string =>
  opaque.endsWith("!") && !opaque.startsWith("#") && !opaque.startsWith('"')
    ? match(CELLS, formula, at + opaque.length) || match(WORD, formula, at + opaque.length)
    : "";

/** Cuts a formula (without "=") into references, names, functions, structured references and the rest. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = readToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}
