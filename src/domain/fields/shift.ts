import { ok, plain } from "../kernel";
import { isBlank, type Kind } from "./kind";

/** The code of a shift, as the shop's shift table has it. */
export const shift: Kind<string> = {
  read: (cell) => ok(isBlank(cell) ? null : plain(cell)),
  show: (value) => value,
  format: "@",
  control: "text",
};
