import { isBlank, type Kind } from "./kind";
import { number, readNumber } from "./number";
import { ok } from "../kernel";

/** A share of one. Example: "5%" → 0.05. */
export const rate: Kind<number> = {
  ...number,
  read: (cell) => (isBlank(cell) ? ok(null) : readNumber(cell)),
  format: "0.0%",
};
