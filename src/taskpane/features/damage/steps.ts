import type { BookState } from "../../../commands";
import type { Step } from "../../feature";
import type { Said } from "../../parts/model";

/** The register there is, the one that could be used, or that there is none. */
export const nextLine = (book: BookState): Step[] => [
  { message: registerIn(book), action: "first.damage.action" },
];

function registerIn({ register, registerCandidates }: BookState): Said {
  if (register) return { code: "today.lines", params: { register: register.table, count: register.lines } };
  return { code: registerCandidates.length > 0 ? "today.registerFound" : "today.noRegister", params: {} };
}
