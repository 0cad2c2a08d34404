import { fail, ok, plain, then } from "../kernel";
import { isBlank, type Kind } from "./kind";
import { number, readNumber } from "./number";

/** Whole things. Example: "3" → 3; "1.5" is wrong. */
export const count: Kind<number> = {
  ...number,
  read: (cell) =>
    isBlank(cell)
      ? ok(null)
      : then(readNumber(cell), (n) =>
          Number.isSafeInteger(n) && n >= 0 ? ok(n) : fail("wrong", "count.bad", { value: plain(cell) })
        ),
  format: "0",
};
