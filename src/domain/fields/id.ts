import { fail, ok, readId } from "../kernel";
import type { Kind } from "./kind";

/** A number that is a name. What Excel has damaged is refused, because nobody knows the lost digits (P17). */
export const id: Kind<string> = {
  read: (cell) => {
    const reading = readId(cell ?? "");
    switch (reading.kind) {
      case "blank":
        return ok(null);
      case "ok":
        return ok(reading.text);
      case "damaged":
        return fail("wrong", `id.${reading.why}`, { number: reading.text });
    }
  },
  show: (value) => value,
  format: "@",
  control: "text",
};
