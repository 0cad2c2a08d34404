import { fenOfYuan } from "../../domain/kernel";
import { type Limits, USUAL_LIMITS } from "../../domain/statements";
import { Draft } from "../../book/draft";
import { type Book, openBook } from "../../book/open";
import { aNumber, shape } from "../../book/parse";
import { recordIn, recordKind } from "../../book/record-kind";
import { text } from "../../text";
import { type Command, done, type Outcome, refuse } from "../contract";
import type { LimitsArgs, SaidLimits } from "./model";

/** How far apart a refund and a payment may be that are proposed as one. */
export const LIMITS = recordKind("statements.limits", shape({ days: aNumber, fen: aNumber }));

/** What the shop tolerates; the usual where it has said nothing. */
export function limitsIn(book: Book): Outcome<Limits> {
  const record = recordIn(book, LIMITS);
  return record.ok ? done(record.value ?? USUAL_LIMITS) : record;
}

/** In the units people speak in. */
export const saidLimits = ({ days, fen }: Limits): SaidLimits => ({ days, yuan: fen / 100 });

/** More than this is no tolerance. */
const MOST_DAYS = 60;
const MOST_YUAN = 100;

/** Remembers how many days and how much money may lie between a refund and a payment that is proposed for it. */
export const limitPairs: Command<LimitsArgs, SaidLimits> = {
  title: "statements.limits.title",
  args: [
    {
      name: "days",
      kind: "number",
      label: "statements.limits.days",
      required: true,
      range: [0, MOST_DAYS],
    },
    { name: "yuan", kind: "money", label: "statements.limits.yuan", required: true },
  ],
  async plan(port, { days, yuan }, context) {
    const fen = fenOfYuan(yuan);
    if (fen === null || fen < 0 || fen > MOST_YUAN * 100)
      return refuse("refuse.argument", { name: "yuan", value: String(yuan) });
    if (!Number.isInteger(days)) return refuse("refuse.argument", { name: "days", value: String(days) });
    const book = await openBook(port);
    if (!book.ok) return book;
    const params = { settings: text("settings.sheet", {}, context.locale), days, yuan };
    return done({
      preview: saidLimits({ days, fen }),
      writes: new Draft(book.value, context)
        .remember(LIMITS, { days, fen })
        .plan({ code: "statements.limits.touches", params }),
      success: { code: "statements.limits.done", params },
      show: null,
    });
  },
};
