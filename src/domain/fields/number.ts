import { type Cell, fail, ok, plain, type Result } from "../kernel";
import { isBlank, type Kind } from "./kind";

const NUMBER =
  /^[¥￥$]?\s*([-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[-+]?\d*\.?\d+(?:e[-+]?\d{1,3})?)\s*(元|块|%)?$/i;

/** A number, or text that is one; wrong: anything else. Example: `readNumber("８８元")` → 88. */
export function readNumber(cell: Cell): Result<number> {
  if (typeof cell === "number") return ok(cell);
  const found = typeof cell === "boolean" ? null : NUMBER.exec(plain(cell));
  const n = found === null ? NaN : Number(found[1]?.replace(/,/g, "")) / (found[2] === "%" ? 100 : 1);
  return Number.isFinite(n) ? ok(n) : fail("wrong", "number.bad", { value: plain(cell) });
}

/** A plain number. */
export const number: Kind<number> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readNumber(cell)),
  show: (value) => value,
  format: "General",
  control: "number",
};
