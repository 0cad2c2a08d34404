import { ok, plain } from "../kernel";
import { isBlank, type Kind } from "./kind";

/** A staff number or a name, in ordinary width. */
export const person: Kind<string> = {
  read: (cell) => ok(isBlank(cell) ? null : plain(cell)),
  show: (value) => value,
  format: "@",
  control: "text",
};
