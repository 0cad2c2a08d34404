import { deniesNext, isAboutTitle, type Place } from "./boundaries";
import type { How, OpenFrame } from "./frame";
import { remark, type RemarkCode } from "./parts";
import type { DaysWord, PersonWord, Token } from "./tokens";
import type { Half, Thing } from "./words";

type Bare<T> = T extends How ? Omit<T, "isAfter" | "segment"> : never;

/** Why a frame says nothing though its words are known: the first reason stays. */
export function spoil(open: OpenFrame, code: RemarkCode): void {
  open.spoilt ??= remark(code);
}

/** Puts a word into its frame. Example: 24号 into 小赵 → 小赵 with a day. */
export function fill(open: OpenFrame, token: Token, place: Place): void {
  switch (token.is) {
    case "person":
      return addPerson(open, token);
    case "days":
      return addDays(open, token, place);
    case "half":
      return addHalf(open, token.half);
    case "thing":
      return addThing(open, token.thing, place);
    case "mood":
      return addHow(open, { is: "mood", mood: token.mood }, place);
    case "deny": {
      const isClose = deniesNext(place.tokens, place.at);
      return addHow(open, { is: "deny", deny: token.deny, isClose }, place);
    }
    case "cancel":
      if (token.of && !open.thing) addThing(open, token.of, place);
      return addHow(open, { is: "cancel" }, place);
    case "reason":
    case "verb":
    case "agreed":
      return addHow(open, { is: token.is }, place);
    case "title":
      // 主管 is spoken to, unless something is asked for them.
      if (isAboutTitle(place.tokens, place.at)) spoil(open, "requests.noPerson");
      return;
    case "doubt":
    case "question":
    case "vague":
    case "season":
      return spoil(open, `requests.${token.is}`);
    case "junk":
      open.junk.push({ from: token.from, to: token.to });
  }
}

function addPerson(open: OpenFrame, token: PersonWord): void {
  // Whoever speaks of somebody else doesn't ask for themselves.
  if (open.isSpeaker) spoil(open, "requests.speaker");
  open.people.push(token);
}

function addDays(open: OpenFrame, token: DaysWord, { last, isLinked }: Place): void {
  const before = open.days.at(-1);
  const isNext = last === "days" && (isLinked || (!token.bare && before?.bare === false));
  const isMixed = before !== undefined && before.loose !== token.loose;
  if (before && (!isNext || isMixed)) spoil(open, "requests.unlinkedDays");
  open.days.push(token);
}

function addHalf(open: OpenFrame, half: Half): void {
  if (open.half !== null && open.half !== half) spoil(open, "requests.vague");
  open.half = half;
}

function addThing(open: OpenFrame, thing: Thing, { segment }: Place): void {
  open.thing = thing;
  open.thingSegment = segment;
}

function addHow(open: OpenFrame, how: Bare<How>, { segment }: Place): void {
  open.how.push({ ...how, isAfter: open.thing !== null, segment });
}
