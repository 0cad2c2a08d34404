import type { CellValue } from "../../model/data";
import type { SheetArea } from "./areas";
import { readConstant } from "./constants";
import { isBlankPiece, OMITTED, type Piece } from "./pieces";

export type PlainArgument =
  { kind: "value"; value: CellValue | undefined } | { kind: "area"; area: SheetArea };

/** A formula that is nothing but one call with references and constants: it needs no interpreter. */
export interface PlainCall {
  name: string;
  args: PlainArgument[];
}

function readArgument(pieces: readonly Piece[]): PlainArgument | undefined {
  const [only, ...more] = pieces;
  if (only?.kind === "area" && more.length === 0) return { kind: "area", area: only.area };
  if (!pieces.every((piece) => piece.kind === "text")) return undefined;
  const value = readConstant(pieces.map((piece) => piece.text).join(""));
  if (value === null) return undefined;
  return { kind: "value", value: value === OMITTED ? undefined : value };
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
