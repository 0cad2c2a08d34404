import type { BookState } from "../../../commands";
import { DAMAGE } from "../../../domain/registers";
import type { Step } from "../../feature";
import type { Said } from "../../parts/model";

/** The register there is, the one that could be used, or that there is none. */
export const nextLine = (book: BookState): Step[] => [
  { message: registerIn(book), action: "first.damage.action" },
];

function registerIn({ registers }: BookState): Said {
  const own = registers.find(({ register }) => register === DAMAGE.id);
  const table = own?.table;
  if (table) return { code: "today.lines", params: { register: table.name, count: table.lines } };
  return { code: own && own.candidates.length > 0 ? "today.registerFound" : "today.noRegister", params: {} };
}
