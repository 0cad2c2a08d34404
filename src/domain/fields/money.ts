import { type Cell, fail, type Fen, fenOfYuan, plain, type Result, then, yuanOf, ok } from "../kernel";
import { isBlank, type Kind } from "./kind";
import { readNumber } from "./number";

/** An amount in yuan; 0 is an amount; wrong: no number, or beyond what sums stay exact for. Example: "¥88" → 8800. */
export function readAmount(cell: Cell): Result<Fen> {
  return then(readNumber(cell), (yuan) => {
    const fen = fenOfYuan(yuan);
    return fen === null ? fail("wrong", "amount.range", { value: plain(cell) }) : ok(fen);
  });
}

/** Money; cells hold yuan. */
export const money: Kind<Fen> = {
  read: (cell) => (isBlank(cell) ? ok(null) : readAmount(cell)),
  show: yuanOf,
  format: "#,##0.00",
  control: "number",
};
