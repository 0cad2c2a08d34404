import { formatArea } from "../../model/address";
import type { Area, ErrorCode } from "../../model/data";
import { tokenize, type Token } from "../../model/formula/tokens";
import type { SheetArea } from "./areas";
import type { BookLookup } from "./lookup";
import { parseStructured, resolveStructured } from "./structured";

/** The cell a formula stands in, and what its names mean there. */
export interface Place {
  sheet: string;
  row: number;
  col: number;
  lookup: BookLookup;
  /** The area the formula of a cell fills, for `A1#`. */
  spillAt(sheet: string, row: number, col: number): Area | undefined;
}

/** A piece of a formula after its names were resolved; `area` is what the engine reads for it. */
export type Piece =
  | { kind: "text"; text: string }
  | { kind: "function"; text: string }
  | { kind: "area"; text: string; area: SheetArea };

/** Stands for an argument that was left out: the engine knows no such thing. A private-use character no one types. */
export const OMITTED = "\uE000";

const text = (value: string): Piece => ({ kind: "text", text: value });
const MAX_NAME_DEPTH = 16;

const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** An area as the engine reads it, with the sheet only where it is another one. */
export function areaPiece(area: SheetArea, place: Place, written?: string): Piece {
  const prefix = area.sheet === place.sheet ? "" : quoted(place.lookup.sheetName(area.sheet));
  return { kind: "area", text: prefix + (written ?? formatArea(area)), area };
}

function fromReference(token: Extract<Token, { kind: "reference" }>, place: Place): Piece {
  const sheet = token.sheet === undefined ? place.sheet : place.lookup.sheetId(token.sheet);
  return sheet === undefined ? text("#REF!") : areaPiece({ sheet, ...token.area }, place, token.ref);
}

function fromStructured(token: Extract<Token, { kind: "structured" }>, place: Place): Piece {
  const { lookup, sheet, row, col } = place;
  const found = token.table === "" ? lookup.tableAt(sheet, row, col) : lookup.table(token.table);
  const parts = parseStructured(token.inner);
  if (!found || !parts) return text("#REF!");
  const here = sheet === found.sheet ? row : -1;
  const area: Area | ErrorCode = resolveStructured(parts, found.table, here);
  return typeof area === "string" ? text(area) : areaPiece({ sheet: found.sheet, ...area }, place);
}

/** A defined name is replaced by what it stands for; a table's name alone is its data. */
function fromName(token: Extract<Token, { kind: "name" }>, place: Place, depth: number): Piece[] {
  const bare = token.text.slice(token.text.lastIndexOf("!") + 1);
  const sheet = token.sheet === undefined ? place.sheet : place.lookup.sheetId(token.sheet);
  const name = sheet === undefined ? undefined : place.lookup.name(bare, sheet);
  if (name) {
    const inner =
      depth < MAX_NAME_DEPTH ? resolvePieces(name.formula, place, new Set(), depth + 1) : [text("#NAME?")];
    return inner.length === 1 ? inner : [text("("), ...inner, text(")")];
  }
  const table = token.sheet === undefined ? place.lookup.table(bare) : undefined;
  if (!table) return [text(token.text)];
  const area = resolveStructured({ sections: ["#data"] }, table.table, place.row) as Area;
  return [areaPiece({ sheet: table.sheet, ...area }, place)];
}

/** Excel's file prefixes for newer functions and LET's variables mean nothing to the engine. */
const FILE_PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/** Cuts a formula and resolves its sheets, tables and names as seen from a cell. `locals` are LET's and LAMBDA's. */
export function resolvePieces(
  formula: string,
  place: Place,
  locals: ReadonlySet<string>,
  depth = 0
): Piece[] {
  return tokenize(formula).flatMap((token): Piece[] => {
    if (token.kind === "reference") return [fromReference(token, place)];
    if (token.kind === "structured") return [fromStructured(token, place)];
    const plain = token.text.replace(FILE_PREFIX, "");
    if (token.kind === "function") return [{ kind: "function", text: plain }];
    if (token.kind === "name" && !locals.has(plain.toLowerCase())) return fromName(token, place, depth);
    return [text(plain)];
  });
}

export const isBlankPiece = (piece: Piece | undefined): boolean =>
  piece?.kind === "text" && piece.text.trim() === "";

/** Index of the parenthesis that closes the one at `open`. */
export function closing(pieces: readonly Piece[], open: number): number {
  let depth = 0;
  for (let i = open; i < pieces.length; i++) {
    if (pieces[i]!.text === "(") depth++;
    else if (pieces[i]!.text === ")" && --depth === 0) return i;
  }
  return pieces.length - 1;
}
