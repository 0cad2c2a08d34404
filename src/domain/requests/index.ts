import { folded } from "../kernel";
import { type FixedArg, REST, type WishArg } from "../roster";
import { Frames } from "./frames";
import { type Part, remark, type RequestsAbout, type Statement } from "./parts";
import { settled } from "./settle";
import { partOf } from "./statements";
import { tokensOf } from "./tokens";
import { voided } from "./voids";
import { WEIGHTS } from "./words";

export type * from "./parts";
export type { Half } from "./words";
export { type Picked, type PickedWhat, replaced, saidAs } from "./said";
export { type Promotion, promotionArgs, readPromotions } from "./promotions";

/**
 * Reads what people write in the chat about leave, wishes and fixed shifts. Parts are in the order of the text and
 * together they are all of it: `from` and `to` leave nothing out. A part with a word that isn't understood counts for
 * nothing. Example: "小赵24号请假" → one statement, leave of 小赵 on the 24th.
 */
export function readRequests(text: string, about: RequestsAbout): Part[] {
  const frames = voided(new Frames(tokensOf(text, about)).read(), folded(text));
  const parts = frames.map((frame) => partOf(frame, text, about)).sort((a, b) => a.from - b.from);
  if (parts.length === 0 && text.trim() !== "")
    return [{ is: "unread", from: 0, to: text.length, text: text.trim(), why: remark("requests.noWhat") }];
  return tiled(settled(parts), text.length);
}

/** Signs and polite words between two parts go with the one before; those at the start with the first. */
const tiled = (parts: readonly Part[], length: number): Part[] =>
  parts.map((part, i) => ({
    ...part,
    from: i === 0 ? 0 : part.from,
    to: parts[i + 1]?.from ?? length,
  }));

/** What counts of it, as arguments of the command. */
export interface RequestArgs {
  /** Leave that is already granted. */
  readonly leave?: readonly FixedArg[];
  readonly wishes?: readonly WishArg[];
  /** Cells that nobody moves. */
  readonly locked?: readonly FixedArg[];
}

/** The statements that count, as arguments. Example: `requestArgs(readRequests(text, about), about)`. */
export function requestArgs(
  parts: readonly Part[],
  about: Pick<RequestsAbout, "shifts">
): Required<RequestArgs> {
  const statements = parts.filter((part) => part.is === "statement");
  const fixed = (kind: "leave" | "lock") =>
    statements.flatMap(({ asked, half, cells }) =>
      asked.kind === kind && half === null
        ? cells.map(({ person, day }) => ({ person, from: day, code: asked.code }))
        : []
    );
  return {
    leave: fixed("leave"),
    locked: fixed("lock"),
    wishes: statements.flatMap((part) => wishesOf(part, about)),
  };
}

/** A roster has whole days: half a day off keeps the shifts of the day away, an offer makes a rest day less welcome. */
function wishesOf({ asked, half, cells }: Statement, { shifts }: Pick<RequestsAbout, "shifts">): WishArg[] {
  const each = (code: string, want: boolean, weight: number): WishArg[] =>
    cells.map(({ person, day }) => ({ person, from: day, code, want, weight }));
  switch (asked.kind) {
    case "lock":
    case "cancel":
      return [];
    case "extra":
      return asked.want ? each(REST, false, WEIGHTS.weak) : [];
    case "leave":
      return half === null ? [] : byDay(shifts).flatMap((code) => each(code, false, WEIGHTS.strong));
    case "wish":
      if (half === null) return each(asked.code, asked.want, asked.weight);
      return asked.want ? byDay(shifts).flatMap((code) => each(code, false, asked.weight)) : [];
  }
}

const byDay = (shifts: RequestsAbout["shifts"]): string[] =>
  shifts.filter((s) => s.kind === "day" || s.kind === "half").map((s) => s.code);
