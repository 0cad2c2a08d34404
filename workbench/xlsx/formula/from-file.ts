import { tokenize, type Token } from "../../model/formula/tokens";
import { closing, enclosings, isSeveral, operandEnd, takesOneValue } from "./calls";
import { typedReference } from "./structured";

/** Where a formula stands. */
export interface FormulaHome {
  /** The table its cell belongs to. */
  table?: string;
  /** An ordinary cell formula: ranges where one value is wanted mean one of their cells (`@`). */
  intersects?: boolean;
}

const PREFIX = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xlop\.|_xleta\.)+/i;
const ADD_IN = /^_xldudf_([^_]+)_(.+)$/i;

/** `_xlfn.XLOOKUP` → `XLOOKUP`, `_xldudf_SHOP_WORKDAY_CN` → `SHOP.WORKDAY_CN`. */
const typedName = (name: string): string => {
  const addIn = ADD_IN.exec(name);
  return addIn ? `${addIn[1]}.${addIn[2]}` : name.replace(PREFIX, "");
};

function typedToken(token: Token, home: FormulaHome): string {
  if (token.kind === "function" || token.kind === "name") return typedName(token.text);
  if (token.kind === "structured") return typedReference(token.table, token.inner, home.table);
  return token.text;
}

/** Calls that the formula bar shows as a sign: `@x` and `x#`. */
function signs(tokens: readonly Token[], texts: string[]): void {
  tokens.forEach((token, i) => {
    if (token.kind !== "function") return;
    const name = token.text.toUpperCase();
    if (name !== "_XLFN.SINGLE" && name !== "_XLFN.ANCHORARRAY") return;
    const end = closing(tokens, i + 1);
    const isOperand = operandEnd(tokens, i + 2) === end;
    texts[i] = name === "_XLFN.SINGLE" ? "@" : "";
    if (isOperand) texts[i + 1] = "";
    const close = isOperand ? "" : ")";
    texts[end] = name === "_XLFN.ANCHORARRAY" ? `${close}#` : close;
  });
}

/** Excel shows the intersection an old formula implies: `=A1:A9*2` reads `=@A1:A9*2`. */
function showIntersections(tokens: readonly Token[], texts: string[]): void {
  const around = enclosings(tokens);
  tokens.forEach((token, i) => {
    if (isSeveral(token) && takesOneValue(around[i]!)) texts[i] = `@${texts[i]}`;
  });
}

/** A formula as the file stores it, turned into what the formula bar shows. */
export function fromFile(stored: string, home: FormulaHome = {}): string {
  if (!/_xl|\[|:/i.test(stored)) return stored;
  const tokens = tokenize(stored);
  const texts = tokens.map((token) => typedToken(token, home));
  if (home.intersects) showIntersections(tokens, texts);
  signs(tokens, texts);
  return texts.join("");
}
