import type { FixedArg, WishArg } from "../roster";
import { Clauses } from "./clauses";
import type { Part, RequestsAbout } from "./parts";
import { partOf, settled } from "./statements";
import { tokensOf } from "./tokens";

export type * from "./parts";
export { type Promotion, promotionArgs, readPromotions } from "./promotions";

/**
 * Reads what people write in the chat about leave, wishes and fixed shifts. Parts are in the order of the text and hold
 * all of it but the signs between them. Example: "小赵24号请假" → one statement, leave of 小赵 on the 24th.
 */
export function readRequests(text: string, about: RequestsAbout): Part[] {
  const clauses = new Clauses(tokensOf(text, about)).read();
  return settled(clauses.map((clause) => partOf(clause, text, about)).sort((a, b) => a.from - b.from));
}

/** What counts of it, as arguments of the command. */
export interface RequestArgs {
  /** Leave that is already granted. */
  readonly leave?: readonly FixedArg[];
  readonly wishes?: readonly WishArg[];
  /** Cells that nobody moves. */
  readonly locked?: readonly FixedArg[];
}

/** The statements that count, as arguments. Example: `requestArgs(readRequests(text, about))`. */
export function requestArgs(parts: readonly Part[]): Required<RequestArgs> {
  const said = parts.flatMap((part) =>
    part.is === "statement"
      ? part.cells.map(({ person, day }) => ({ at: { person, from: day }, asked: part.asked }))
      : []
  );
  const fixed = (kind: "leave" | "lock") =>
    said.flatMap(({ at, asked }) => (asked.kind === kind ? [{ ...at, code: asked.code }] : []));
  return {
    leave: fixed("leave"),
    locked: fixed("lock"),
    wishes: said.flatMap(({ at, asked }) =>
      asked.kind === "wish" ? [{ ...at, code: asked.code, want: asked.want, weight: asked.weight }] : []
    ),
  };
}
