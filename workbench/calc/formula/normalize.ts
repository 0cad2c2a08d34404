import { bounding } from "../../model/areas";
import { implicitIntersection, isSingle, type SheetArea } from "./areas";
import { localNames } from "./locals";
import { plainCall, type PlainCall } from "./call";
import { areaPiece, closing, isBlankPiece, OMITTED, resolvePieces, type Piece, type Place } from "./pieces";

/** A formula as the engine understands it, and what it reads. */
export interface EngineFormula {
  text: string;
  /** Every cell whose change may change the result. */
  reads: readonly SheetArea[];
  /** Its references depend on how far another formula spills (`A1#`), so it is read again before it is calculated. */
  followsSpills: boolean;
  /** Calculated in every pass: NOW, RAND, … */
  volatile: boolean;
  /** Reads cells that only calculating shows: INDIRECT, OFFSET, `A1:INDEX(…)`. */
  dynamic: boolean;
  /** Calls a function of the add-in. */
  custom: boolean;
  /** Looks for cells instead of adding them up: a range that holds its own cell makes no circle. */
  looksUp: boolean;
  /** The engine cannot calculate it as Excel does: a stored result stands. */
  isForeign: boolean;
  /** Set when it is nothing but one such call with references and constants. */
  plain?: PlainCall;
}

/** A formula too long or too deep to be read: it reads nothing and is #CALC!. */
export const UNREADABLE: EngineFormula = {
  ...{ text: "", reads: [], followsSpills: false, volatile: false, dynamic: false, custom: false },
  ...{ looksUp: false, isForeign: false },
};

const VOLATILE = new Set(["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
const LOOKUPS = new Set(
  "INDEX VLOOKUP HLOOKUP LOOKUP MATCH XLOOKUP XMATCH ROW ROWS COLUMN COLUMNS".split(" ")
);
const SUMMING = new Set("SUM SUMPRODUCT SUBTOTAL AVERAGE COUNT COUNTA MAX MIN PRODUCT".split(" "));
/** What only Excel knows: widths and formats, its own state. */
const OF_EXCEL = new Set(["CELL", "INFO"]);
/** Another workbook's cells, or those of several sheets. */
const ELSEWHERE = /^(?:'[^']*\[[^']*'|\[[^\]]*\][^!]*|[^"#!:]+:[^"#!:]+)!/;
const text = (value: string): Piece => ({ kind: "text", text: value });

/** `A1:B2` of which a part was a name or a table column becomes one range. */
function joinRanges(pieces: readonly Piece[], place: Place): Piece[] {
  if (!pieces.some((piece) => piece.text === ":")) return [...pieces];
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const [before, colon] = joined.slice(-2);
    const last = before?.kind === "area" && colon?.text === ":" && piece.kind === "area";
    if (last && before.area.sheet === piece.area.sheet) {
      joined.splice(
        -2,
        2,
        areaPiece({ sheet: piece.area.sheet, ...bounding(before.area, piece.area) }, place)
      );
    } else joined.push(piece);
  }
  return joined;
}

interface Spilled {
  pieces: Piece[];
  anchors: SheetArea[];
}

/** `I1#` becomes the range that the formula of I1 fills. */
function resolveSpills(pieces: readonly Piece[], place: Place): Spilled {
  const found: Spilled = { pieces: [], anchors: [] };
  for (const piece of pieces) {
    const anchor = found.pieces[found.pieces.length - 1];
    if (piece.text !== "#" || anchor?.kind !== "area" || !isSingle(anchor.area)) {
      found.pieces.push(piece);
      continue;
    }
    const { sheet, row, col } = anchor.area;
    const area = place.spillAt(sheet, row, col);
    found.anchors.push(anchor.area);
    found.pieces[found.pieces.length - 1] = area ? areaPiece({ sheet, ...area }, place) : text("#REF!");
  }
  return found;
}

/** `@` in front of a range is one cell of it; in front of a function, the first element of its result. */
function resolveIntersections(pieces: readonly Piece[], place: Place): Piece[] {
  const at = pieces.findIndex((piece) => piece.kind === "text" && piece.text === "@");
  if (at < 0) return [...pieces];
  const [before, operand, rest] = [pieces.slice(0, at), pieces[at + 1], pieces.slice(at + 2)];
  if (operand?.kind === "area") {
    const cell = implicitIntersection(operand.area, place.row, place.col);
    const piece = cell ? areaPiece(cell, place) : text("#VALUE!");
    return resolveIntersections([...before, piece, ...rest], place);
  }
  if (operand?.kind !== "function") return resolveIntersections([...before, ...pieces.slice(at + 1)], place);
  const end = closing(rest, 0) + 1;
  const first = [{ kind: "function", text: "INDEX" } as const, text("("), operand, ...rest.slice(0, end)];
  return resolveIntersections([...before, ...first, text(",1,1)"), ...rest.slice(end)], place);
}

interface Call {
  custom: boolean;
  blank: boolean;
  commas: number;
}

/** Left-out arguments of custom functions are marked. */
function markOmitted(pieces: readonly Piece[], isCustom: (name: string) => boolean): Piece[] {
  const marked: Piece[] = [];
  const calls: Call[] = [];
  let braces = 0;
  pieces.forEach((piece, i) => {
    const call = calls[calls.length - 1];
    if (piece.text === "{" || piece.text === "}") braces += piece.text === "{" ? 1 : -1;
    const ends = braces === 0 && (piece.text === "," || piece.text === ")");
    if (ends && call?.custom && call.blank && (piece.text === "," || call.commas > 0))
      marked.push(text(`"${OMITTED}"`));
    if (ends && piece.text === ")") calls.pop();
    else if (ends && call) Object.assign(call, { blank: true, commas: call.commas + 1 });
    else if (piece.text === "(") {
      if (call) call.blank = false;
      const caller = pieces[i - 1];
      calls.push({ custom: caller?.kind === "function" && isCustom(caller.text), blank: true, commas: 0 });
    } else if (call && !isBlankPiece(piece)) call.blank = false;
    marked.push(piece);
  });
  return marked;
}

/** Excel's form → the engine's. A formula without a construct the engine lacks comes back as it is. */
export function normalize(formula: string, place: Place, isCustom: (name: string) => boolean): EngineFormula {
  const resolved = joinRanges(resolvePieces(formula, place, localNames(formula)), place);
  const { pieces: spilled, anchors } = resolveSpills(resolved, place);
  const pieces = markOmitted(resolveIntersections(spilled, place), isCustom);
  const calls = pieces.filter((piece) => piece.kind === "function").map((piece) => piece.text.toUpperCase());
  const areas = pieces.filter((piece) => piece.kind === "area").map((piece) => piece.area);
  const custom = calls.some(isCustom);
  const dynamic = calls.some((name) => DYNAMIC.has(name)) || pieces.some((piece) => piece.text === ":");
  return {
    text: pieces.map((piece) => piece.text).join(""),
    reads: [...areas, ...anchors],
    followsSpills: anchors.length > 0,
    volatile: dynamic || calls.some((name) => VOLATILE.has(name)),
    dynamic,
    custom,
    looksUp: calls.some((name) => LOOKUPS.has(name)) && !calls.some((name) => SUMMING.has(name)),
    isForeign:
      calls.some((name) => OF_EXCEL.has(name)) ||
      pieces.some((piece) => piece.kind === "text" && ELSEWHERE.test(piece.text)),
    plain: custom ? plainCall(pieces) : undefined,
  };
}
