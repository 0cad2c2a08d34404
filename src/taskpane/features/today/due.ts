import type { DueLine } from "../../parts/due";
import type { DueFilter } from "./state";

/** Nobody is a person too: lines on which no handler stands. */
export const NOBODY = "-";

/** The lines that are asked for. */
export const filtered = (due: readonly DueLine[], { register, who, kind }: DueFilter): DueLine[] =>
  due.filter(
    (line) =>
      (register === "" || line.register === register) &&
      (who === "" || (line.who || NOBODY) === who) &&
      (kind === "all" || line.band === "over" || (kind === "day" && line.band === "today"))
  );
