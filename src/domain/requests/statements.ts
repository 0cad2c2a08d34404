import { type Day, isDay, monthOfDay, monthText } from "../kernel";
import { REST, USUAL_WEIGHT } from "../roster";
import type { Clause } from "./clauses";
import { type Asked, type Part, type Remark, remark, type RequestsAbout, type Statement } from "./parts";
import { PLAIN_LEAVE, type Thing, WEIGHTS } from "./words";

/** A clause as a statement, or why it is none. */
export function partOf(clause: Clause, text: string, about: RequestsAbout): Part {
  const { from, to } = clause;
  const span = { from, to, text: text.slice(from, to) };
  const why = incomplete(clause, text);
  if (why) return { is: "unread", ...span, why };
  const asked = askedOf(clause);
  if (!asked) return { is: "unread", ...span, why: remark("requests.noWhat") };
  const { days, outside } = daysOf(clause, about);
  if (days.length === 0)
    return {
      is: "unread",
      ...span,
      why: remark("requests.otherMonth", { month: monthText(about.month) }, outside),
    };
  const people = [...new Set(clause.people.map((p) => p.ids[0]!))].map((id) => ({
    id,
    name: nameOf(id, about),
  }));
  return {
    is: "statement",
    ...span,
    people,
    days,
    asked,
    cells: people.flatMap(({ id }) => days.map((day) => ({ person: id, day }))),
    remarks: remarksOn(clause, asked, outside, about),
  };
}

const nameOf = (id: string, { people }: RequestsAbout) => people.find((p) => p.id === id)!.name;

/** Up to four Chinese signs, or one foreign word. */
const LIKE_A_NAME = /^(?:\p{Script=Han}{1,4}|[\p{Script=Latin}.'-]{2,20})$/u;

/** What a clause lacks, the first thing only: one sentence is enough to go on with. */
function incomplete(clause: Clause, text: string): Remark | null {
  const { people, days, thing, junk } = clause;
  const said = (at: { from: number; to: number }) => text.slice(at.from, at.to).trim();
  if (junk.length > 0) {
    const word = said(junk[0]!);
    const isAlone = people.length === 0 && (days.length > 0 || thing !== null) && junk.length === 1;
    const isName = isAlone && LIKE_A_NAME.test(word);
    return isName
      ? remark("requests.unknownPerson", { name: word })
      : remark("requests.unknownWord", { word });
  }
  const twice = people.find((p) => p.ids.length > 1);
  if (twice) return remark("requests.twoPeople", { name: twice.name, ids: twice.ids.join(" / ") });
  if (people.length === 0) return remark("requests.noPerson");
  if (days.length === 0) return remark("requests.noDays");
  if (days.some((d) => d.days.length === 0)) return remark("requests.noSuchDay");
  return thing === null ? remark("requests.noWhat") : null;
}

function daysOf({ days: said }: Clause, { month }: RequestsAbout): { days: Day[]; outside: Day[] } {
  const all = [...new Set(said.flatMap((d) => d.days))].filter(isDay).sort((a, b) => a - b);
  const isInside = (day: Day) => monthText(monthOfDay(day)) === monthText(month);
  return { days: all.filter(isInside), outside: all.filter((d) => !isInside(d)) };
}

interface How {
  readonly want: boolean;
  readonly avoid: boolean;
  readonly lock: boolean;
  readonly ask: boolean;
  readonly weight: number;
}

/** Two denials are none: "不能不上". */
function howOf({ moods }: Clause): How {
  const lock = moods.some((m) => m.lock);
  return {
    want: moods.some((m) => m.want),
    avoid: moods.filter((m) => m.avoid).length % 2 === 1,
    lock,
    ask: moods.some((m) => m.ask),
    weight: lock
      ? WEIGHTS.strong
      : moods.reduce((most, m) => Math.max(most, m.weight ?? 0), 0) || USUAL_WEIGHT,
  };
}

function askedOf(clause: Clause): Asked | null {
  const how = howOf(clause);
  const thing: Thing = clause.thing!;
  switch (thing.of) {
    case "leave":
      return how.avoid ? null : { kind: "leave", code: thing.code };
    case "rest":
      return how.ask && !how.want && !how.avoid && !how.lock
        ? { kind: "leave", code: PLAIN_LEAVE }
        : wishOrLock(REST, how);
    case "work":
      return how.lock && !how.avoid
        ? wishOrLock(REST, { ...how, lock: false, avoid: true })
        : wishOrLock(REST, { ...how, avoid: !how.avoid });
    case "shift":
      return wishOrLock(thing.code, how);
  }
}

const wishOrLock = (code: string, { avoid, lock, weight }: How): Asked =>
  lock && !avoid ? { kind: "lock", code } : { kind: "wish", code, want: !avoid, weight };

/** How the words were taken where they could have been meant otherwise. */
function remarksOn(clause: Clause, asked: Asked, outside: readonly Day[], about: RequestsAbout): Remark[] {
  const how = howOf(clause);
  const { thing, days } = clause;
  const isPlain = asked.kind === "leave" && !(thing?.of === "leave" && !thing.isPlain);
  const isBareRest =
    thing?.of === "rest" &&
    asked.kind === "wish" &&
    !how.want &&
    !how.avoid &&
    !how.ask &&
    how.weight === USUAL_WEIGHT;
  const read = days.filter((d) => d.hyphen).flatMap((d) => d.days);
  return [
    ...(outside.length > 0 ? [remark("requests.outside", { month: monthText(about.month) }, outside)] : []),
    ...(read.length > 0 ? [remark("requests.hyphen", {}, read)] : []),
    ...(days.some((d) => d.loose) ? [remark("requests.everyWeek")] : []),
    ...(isPlain ? [remark("requests.plainLeave")] : []),
    ...(isBareRest ? [remark("requests.bareRest")] : []),
  ];
}

/** Only one thing can be on a day: what was said first counts, and the later statement says so. */
export function settled(parts: readonly Part[]): Part[] {
  const before = new Map<string, Asked[]>();
  return parts.map((part) => (part.is === "statement" ? settledAgainst(part, before) : part));
}

function settledAgainst(part: Statement, before: Map<string, Asked[]>): Statement {
  const cells: { person: string; day: Day }[] = [];
  const against = new Map<string, Day[]>();
  for (const cell of part.cells) {
    const key = `${cell.person} ${cell.day}`;
    const there = before.get(key) ?? [];
    const isSaid = there.some((a) => isSame(a, part.asked));
    if (there.some((a) => isContrary(a, part.asked)))
      against.set(cell.person, [...(against.get(cell.person) ?? []), cell.day]);
    else if (!isSaid) {
      cells.push(cell);
      before.set(key, [...there, part.asked]);
    }
  }
  const remarks = [...against].map(([person, days]) => {
    const { name } = part.people.find((p) => p.id === person)!;
    return remark("requests.contrary", { name }, days);
  });
  const isRepeated = cells.length === 0 && remarks.length === 0;
  return {
    ...part,
    cells,
    remarks: [...part.remarks, ...remarks, ...(isRepeated ? [remark("requests.repeated")] : [])],
  };
}

const isSame = (a: Asked, b: Asked): boolean =>
  a.kind === b.kind && a.code === b.code && (a.kind !== "wish" || b.kind !== "wish" || a.want === b.want);

function isContrary(a: Asked, b: Asked): boolean {
  if (a.kind === "wish" && b.kind === "wish") return a.code === b.code ? a.want !== b.want : a.want && b.want;
  if (a.kind === "wish") return b.kind !== "wish" && isContrary(b, a);
  // What is granted or locked: another code, or a wish that it can't meet.
  return b.kind === "wish" && !b.want ? a.code === b.code : a.code !== b.code;
}
