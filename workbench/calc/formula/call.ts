import type { CellValue } from "../../model/data";
import type { SheetArea } from "./areas";
import { isBlankPiece, OMITTED, type Piece } from "./pieces";

export type PlainArgument =
  { kind: "value"; value: CellValue | undefined } | { kind: "area"; area: SheetArea };

/** A formula that is nothing but one call with references and constants: it needs no interpreter. */
export interface PlainCall {
  name: string;
  args: PlainArgument[];
}

const NUMBER = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const value = (v: CellValue | undefined): PlainArgument => ({ kind: "value", value: v });

function constant(text: string): PlainArgument | undefined {
  if (text.startsWith('"')) {
    const inner = text.slice(1, -1).replaceAll('""', '"');
    return value(inner === OMITTED ? undefined : inner);
  }
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return value(upper === "TRUE");
  const negative = text.startsWith("-");
  return NUMBER.test(negative ? text.slice(1) : text) ? value(Number(text)) : undefined;
}

function readArgument(pieces: readonly Piece[]): PlainArgument | undefined {
  const [only, ...more] = pieces;
  if (only?.kind === "area" && more.length === 0) return { kind: "area", area: only.area };
  return pieces.every((piece) => piece.kind === "text")
    ? constant(pieces.map((piece) => piece.text).join(""))
    : undefined;
}

function splitArguments(pieces: readonly Piece[]): Piece[][] {
  const args: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.text === ",") args.push([]);
    else args[args.length - 1]!.push(piece);
  }
  return args;
}

/** Reads `NAME(ref, constant, …)`; undefined for everything else. */
export function plainCall(pieces: readonly Piece[]): PlainCall | undefined {
  const [call, open, ...rest] = pieces.filter((piece) => !isBlankPiece(piece));
  const close = rest.pop();
  if (call?.kind !== "function" || open?.text !== "(" || close?.text !== ")") return undefined;
  const name = call.text.toUpperCase();
  if (rest.length === 0) return { name, args: [] };
  const args = splitArguments(rest).map(readArgument);
  const known = args.filter((arg) => arg !== undefined);
  return known.length === args.length ? { name, args: known } : undefined;
}
