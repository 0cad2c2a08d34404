import { REST, USUAL_WEIGHT } from "../roster";
import type { Frame, How } from "./frame";
import { type Asked, type Remark, remark } from "./parts";
import { PLAIN_LEAVE, type Thing, WEIGHTS } from "./words";

type Meant = { readonly asked: Asked } | { readonly why: Remark };
type Deny = Extract<How, { is: "deny" }>;

const why = (code: Remark["code"]): Meant => ({ why: remark(code) });
const asks = (asked: Asked): Meant => ({ asked });

interface Tone {
  readonly want: boolean;
  readonly lock: boolean;
  readonly ask: boolean;
  readonly weight: number;
  readonly reason: boolean;
}

function toneOf(how: readonly How[]): Tone {
  const moods = how.flatMap((h) => (h.is === "mood" ? [h.mood] : []));
  const denials = how.flatMap((h) => (h.is === "deny" ? [h.deny.weight ?? 0] : []));
  const lock = moods.some((m) => m.lock);
  const said = [...moods.map((m) => m.weight ?? 0), ...denials];
  const most = said.reduce((a, b) => Math.max(a, b), 0);
  return {
    want: moods.some((m) => m.want),
    lock,
    ask: moods.some((m) => m.ask),
    weight: lock ? WEIGHTS.strong : most || USUAL_WEIGHT,
    reason: how.some((h) => h.is === "reason"),
  };
}

/**
 * What a frame asks, or why that isn't clear. One denial turns a statement round where it stands in a place that leaves
 * no doubt; two of them, or one that could belong elsewhere, say nothing. Example: "晚班不行" → a wish not to work 晚.
 */
export function meaningOf(frame: Frame): Meant {
  const denials = frame.how.filter((h) => h.is === "deny");
  const tone = toneOf(frame.how);
  const cancels = frame.how.filter((h) => h.is === "cancel").length;
  if (cancels > 0)
    return denials.length > 0 || cancels > 1 ? why("requests.doubleDenial") : cancelled(frame.thing);
  if (denials.length > 1) return why("requests.doubleDenial");
  const [denial] = denials;
  if (denial) return denied(frame, denial, tone);
  return frame.thing ? positive(frame.thing, tone) : why("requests.noWhat");
}

const cancelled = (thing: Thing | null): Meant =>
  thing === null || thing.of === "work"
    ? why("requests.noWhat")
    : asks({ kind: "cancel", code: codeOf(thing) });

function codeOf(thing: Thing): string | null {
  if (thing.of === "leave") return thing.isPlain ? null : thing.code;
  return thing.of === "shift" ? thing.code : thing.of === "rest" ? REST : null;
}

function positive(thing: Thing, tone: Tone): Meant {
  const { want, lock, ask, reason, weight } = tone;
  // "晚班家里有事" says rather that somebody can't.
  if (reason && thing.of !== "leave" && thing.of !== "rest") return why("requests.unclearDenial");
  switch (thing.of) {
    case "leave":
      return asks({ kind: "leave", code: thing.code });
    case "rest":
      if (ask && !want && !lock) return asks({ kind: "leave", code: PLAIN_LEAVE });
      return asks(wishOrLock(REST, tone));
    case "work":
      return asks({ kind: "wish", code: REST, want: false, weight });
    case "extra":
      return asks({ kind: "extra", want: true });
    case "shift":
      return asks(wishOrLock(thing.code, tone));
  }
}

const wishOrLock = (code: string, { lock, weight }: Tone): Asked =>
  lock ? { kind: "lock", code } : { kind: "wish", code, want: true, weight };

function denied(frame: Frame, denial: Deny, tone: Tone): Meant {
  const { thing } = frame;
  if (!thing)
    return denial.deny.at === "away" && !hasMood(tone) ? asks(restWish(tone)) : why("requests.noWhat");
  if (!isInPlace(frame, denial)) return why("requests.unclearDenial");
  // After a wish or a lock a denial may take it back or turn it round.
  if (denial.isAfter && (tone.want || tone.lock) && !isOwnWant(frame, denial))
    return why("requests.unclearDenial");
  switch (thing.of) {
    case "leave":
      return why("requests.deniedLeave");
    case "rest":
      if (denial.isAfter || tone.ask) return why("requests.unclearDenial");
      return asks({ kind: "wish", code: REST, want: false, weight: tone.weight });
    case "work":
      return asks(tone.lock ? { kind: "lock", code: REST } : restWish(tone));
    case "extra":
      return asks({ kind: "extra", want: false });
    case "shift":
      if (tone.ask && !denial.isAfter && !isAskedFor(frame, denial)) return why("requests.unclearDenial");
      return asks({ kind: "wish", code: thing.code, want: false, weight: tone.weight });
  }
}

const hasMood = ({ want, lock, ask }: Tone): boolean => want || lock || ask;
const restWish = ({ weight }: Tone): Asked => ({ kind: "wish", code: REST, want: true, weight });

/** "不想上晚班": the wish is inside what is denied, or stands before the denial ("想不上晚班"). */
function isOwnWant(frame: Frame, denial: Deny): boolean {
  const at = frame.how.indexOf(denial);
  return frame.how.every((h, i) => h.is !== "mood" || (!h.mood.want && !h.mood.lock) || i > at);
}

/** "请不要排晚班": asked before it is denied. */
function isAskedFor(frame: Frame, denial: Deny): boolean {
  const at = frame.how.indexOf(denial);
  return frame.how.every((h, i) => h.is !== "mood" || !h.mood.ask || i < at);
}

/** A denial before what it denies stands in the same breath, with nothing between that weighs or fixes it. */
function isInPlace({ how }: Frame, denial: Deny): boolean {
  const { at } = denial.deny;
  const following = how.slice(how.indexOf(denial) + 1);
  const isPlain = following.every(
    (h) => h.is !== "mood" || (h.mood.weight === undefined && !h.mood.lock && !h.mood.ask)
  );
  if (!denial.isAfter) return at !== "trail" && at !== "away" && (at !== "bare" || denial.isClose) && isPlain;
  const hasVerb =
    following[0]?.is === "verb" || (following[0]?.is === "mood" && following[0].mood.want === true);
  return at === "bare" || at === "lead" ? hasVerb : isPlain;
}
