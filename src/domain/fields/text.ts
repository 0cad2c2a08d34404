import { ok } from "../kernel";
import { isBlank, type Kind } from "./kind";

/** What people write; blanks around it go, everything in it stays as they wrote it. */
export const text: Kind<string> = {
  read: (cell) => ok(isBlank(cell) ? null : String(cell).trim()),
  show: (value) => value,
  format: "@",
  control: "text",
};
