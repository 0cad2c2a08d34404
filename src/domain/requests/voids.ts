import type { Frame } from "./frame";
import type { Sentence } from "./frames";
import { type Remark, remark } from "./parts";

const DENYING = /[不没别无勿莫未非否假]|取消|算|免|\bno\b|\bnot\b|n't|never|cancel/;

/** Frames of a text with those voided that stand beside words which may mean that they aren't so. */
export function voided(sentences: readonly Sentence[], folded: string): Frame[] {
  const joined = sentences.map(joinTrailing);
  return joined.flatMap((sentence, i) => {
    const spoiler = ownSpoiler(sentence) ?? beside(joined, i, folded);
    const frames = besideUnclear(sentence.frames.filter((f) => !isSilent(f)));
    return frames.map((f) => (spoiler && !f.isBare ? spoiltBy(f, spoiler) : f));
  });
}

/** "…晚班，不行": what follows one statement after a comma, and says only how, belongs to it. */
function joinTrailing(sentence: Sentence): Sentence {
  const frames = sentence.frames.filter((f) => !isSilent(f));
  const [first, ...rest] = frames;
  const isTrailing = (f: Frame) => f.isBare && f.junk.length === 0 && !f.spoilt && f.half === null;
  if (!first || first.isBare || rest.length === 0 || !rest.every(isTrailing)) return sentence;
  const how = rest.flatMap((f) => f.how.map((h) => ({ ...h, isAfter: true })));
  return {
    ...sentence,
    frames: [{ ...first, to: rest.at(-1)?.to ?? first.to, how: [...first.how, ...how] }],
  };
}

/** "小钱代小赵24号晚班": words without a sign between them are one statement, and one that isn't clear spoils the other. */
function besideUnclear(frames: readonly Frame[]): Frame[] {
  const isUnclear = (f: Frame | undefined) =>
    f !== undefined && (f.junk.length > 0 || f.spoilt !== null || f.thing === null || f.days.length === 0);
  return frames.map((f, i) => {
    const isSpoilt =
      (f.isJoined && isUnclear(frames[i - 1])) ||
      (frames[i + 1]?.isJoined === true && isUnclear(frames[i + 1]));
    return isSpoilt ? spoiltBy(f, remark("requests.remainder")) : f;
  });
}

/** Only polite words. */
const isSilent = (f: Frame): boolean =>
  f.isBare && f.junk.length === 0 && !f.spoilt && f.half === null && f.how.every((h) => h.is === "agreed");

/** Words within a sentence that make the rest of it uncertain. */
function ownSpoiler({ frames, isDoubtful }: Sentence): Remark | null {
  if (isDoubtful) return remark("requests.doubt");
  return frames.some((f) => f.isBare && !isSilent(f)) ? remark("requests.remainder") : null;
}

/** A sentence that only denies is about its neighbours: on the same line both, on the next line the one before. */
function beside(sentences: readonly Sentence[], i: number, folded: string): Remark | null {
  const [before, after] = [sentences[i - 1], sentences[i + 1]];
  const isOver = (s: Sentence | undefined, isSameLine: boolean) => {
    if (!s || s.frames.some((f) => !f.isBare) || s.frames.every(isSilent)) return s?.isDoubtful ?? false;
    return isSameLine || s.frames.some((f) => DENYING.test(folded.slice(f.from, f.to)));
  };
  const isVoid =
    isOver(after, after?.before !== "line") || (before?.after !== "line" && isOver(before, true));
  return isVoid ? remark("requests.remainder") : null;
}

const spoiltBy = (frame: Frame, spoilt: Remark): Frame => ({ ...frame, spoilt: frame.spoilt ?? spoilt });
