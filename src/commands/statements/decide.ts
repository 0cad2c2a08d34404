import type { Decision } from "../../domain/statements";
import { Draft } from "../../book/draft";
import { openBook } from "../../book/open";
import { text } from "../../text";
import { type Command, done, refuse } from "../contract";
import { list, record, words } from "../shapes";
import { DECISIONS, decisionsIn } from "./decisions";
import type { DecideArgs } from "./model";

const WAYS = ["together", "apart", "open"] as const;
const numberOf = ({ refund, flow }: Omit<Decision, "as">): string => `${refund} ${flow}`;

/** Remembers which payments belong to which refunds, or don't; every later run follows it. */
export const decidePairs: Command<DecideArgs, { readonly decisions: number }> = {
  title: "statements.decide.title",
  args: [
    {
      name: "pairs",
      kind: "mapping",
      label: "statements.decide.pairs",
      required: true,
      shape: list(record({ refund: words, flow: words })),
    },
    {
      name: "as",
      kind: "choice",
      label: "statements.decide.as",
      required: true,
      choices: WAYS.map((value) => ({ value, label: `statements.decide.${value}` as const })),
    },
  ],
  async plan(port, { pairs, as }, context) {
    if (pairs.length === 0) return refuse("statements.decide.blank");
    const book = await openBook(port);
    if (!book.ok) return book;
    const before = decisionsIn(book.value);
    if (!before.ok) return before;
    const decided = new Set(pairs.map(numberOf));
    const kept = before.value.filter((decision) => !decided.has(numberOf(decision)));
    if (as === "open" && kept.length === before.value.length) return refuse("statements.decide.none");
    const decisions = as === "open" ? kept : [...kept, ...pairs.map((pair) => ({ ...pair, as }))];
    const params = {
      settings: text("settings.sheet", {}, context.locale),
      count: pairs.length,
      as: text(`statements.decide.${as}`, {}, context.locale),
    };
    return done({
      preview: { decisions: decisions.length },
      writes: new Draft(book.value, context)
        .remember(DECISIONS, decisions)
        .plan({ code: "statements.decide.touches", params }),
      success: { code: "statements.decide.done", params },
      show: null,
    });
  },
};
