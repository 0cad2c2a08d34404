import { type Day, isDay, monthOfDay, monthText } from "../kernel";
import { USUAL_WEIGHT } from "../roster";
import type { Frame } from "./frame";
import { meaningOf } from "./meaning";
import { type Asked, type Part, type Remark, remark, type RequestsAbout } from "./parts";

/** A frame as a statement, or why it is none. */
export function partOf(frame: Frame, text: string, about: RequestsAbout): Part {
  const { from, to } = frame;
  const span = { from, to, text: text.slice(from, to) };
  const lacking = incomplete(frame, text);
  if (lacking) return { is: "unread", ...span, why: lacking };
  const meant = meaningOf(frame);
  if ("why" in meant) return { is: "unread", ...span, why: meant.why };
  const { asked } = meant;
  if (frame.half && (frame.thing?.of === "shift" || asked.kind === "lock"))
    return { is: "unread", ...span, why: remark("requests.halfShift") };
  if (frame.thing?.of === "leave" && frame.thing.isHalf && frame.half === null)
    return { is: "unread", ...span, why: remark("requests.whichHalf") };
  const { days, outside } = daysOf(frame, about);
  if (days.length === 0)
    return {
      is: "unread",
      ...span,
      why: remark("requests.otherMonth", { month: monthText(about.month) }, outside),
    };
  const ids = [...new Set(frame.people.map((p) => p.ids[0]!))];
  const people = ids.map((id) => ({ id, name: nameOf(id, about), at: placeOf(id, frame) }));
  return {
    is: "statement",
    ...span,
    people,
    days,
    half: frame.half,
    asked,
    cells: people.flatMap(({ id }) => days.map((day) => ({ person: id, day }))),
    remarks: remarksOn(frame, asked, outside, about),
  };
}

function placeOf(id: string, { people, from, to }: Frame): number | null {
  const at = people.find((p) => p.ids[0] === id)?.from ?? -1;
  return at >= from && at < to ? at : null;
}

const nameOf = (id: string, { people }: RequestsAbout) => people.find((p) => p.id === id)?.name ?? id;

/** Up to four Chinese signs, or one foreign word. */
const LIKE_A_NAME = /^(?:\p{Script=Han}{1,4}|[\p{Script=Latin}.'-]{2,20})$/u;

/** What a frame lacks, the first thing only: one sentence is enough to go on with. */
function incomplete(frame: Frame, text: string): Remark | null {
  const { people, days, junk, spoilt } = frame;
  if (junk.length > 0) return unknownIn(frame, text);
  if (spoilt) return spoilt;
  if (frame.isBare && frame.how.length > 0) return remark("requests.remainder");
  const twice = people.find((p) => p.ids.length > 1);
  if (twice) return remark("requests.twoPeople", { name: twice.name, ids: twice.ids.join(" / ") });
  if (people.length === 0) return remark("requests.noPerson");
  if (days.length === 0) return remark("requests.noDays");
  return days.some((d) => d.days.length === 0) ? remark("requests.noSuchDay") : null;
}

/** What nobody knows: a name when it stands alone beside a day or what is asked, else a word. */
function unknownIn({ people, days, thing, junk }: Frame, text: string): Remark {
  const word = text.slice(junk[0]!.from, junk[0]!.to).trim();
  const isAlone = people.length === 0 && (days.length > 0 || thing !== null) && junk.length === 1;
  return isAlone && LIKE_A_NAME.test(word)
    ? remark("requests.unknownPerson", { name: word })
    : remark("requests.unknownWord", { word });
}

function daysOf({ days: said }: Frame, { month }: RequestsAbout): { days: Day[]; outside: Day[] } {
  const all = [...new Set(said.flatMap((d) => d.days))].filter(isDay).sort((a, b) => a - b);
  const isInside = (day: Day) => monthText(monthOfDay(day)) === monthText(month);
  return { days: all.filter(isInside), outside: all.filter((d) => !isInside(d)) };
}

/** How the words were taken where they could have been meant otherwise. */
function remarksOn(frame: Frame, asked: Asked, outside: readonly Day[], about: RequestsAbout): Remark[] {
  const { days, half } = frame;
  const datesRead = days.filter((d) => d.hyphen).flatMap((d) => d.days);
  const counted = days.filter((d) => d.relative).flatMap((d) => d.days);
  const rows: readonly (readonly [boolean, Remark])[] = [
    [outside.length > 0, remark("requests.outside", { month: monthText(about.month) }, outside)],
    [datesRead.length > 0, remark("requests.hyphen", {}, datesRead)],
    [counted.length > 0, remark("requests.relative", {}, counted)],
    [days.some((d) => d.loose), remark("requests.everyWeek")],
    [isPlainLeave(frame, asked), remark("requests.plainLeave")],
    [isBareRest(frame, asked), remark("requests.bareRest")],
    [half !== null, remark("requests.halfDay")],
    [asked.kind === "extra" && asked.want, remark("requests.offer")],
  ];
  return rows.flatMap(([holds, said]) => (holds ? [said] : []));
}

const isPlainLeave = ({ thing }: Frame, asked: Asked): boolean =>
  asked.kind === "leave" && !(thing?.of === "leave" && !thing.isPlain);

/** "24号休", with nothing that says how it is meant. */
const isBareRest = ({ thing, how }: Frame, asked: Asked): boolean =>
  thing?.of === "rest" &&
  asked.kind === "wish" &&
  asked.want &&
  asked.weight === USUAL_WEIGHT &&
  !how.some((h) => h.is === "mood" && (h.mood.want === true || h.mood.ask === true));
