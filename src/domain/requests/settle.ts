import type { Day } from "../kernel";
import { type Asked, type Part, type Remark, remark, type Statement } from "./parts";

/**
 * Only one thing can be on a day: what was said first counts, and the later statement says so. What is taken back no
 * longer counts, wherever it was said before.
 */
export function settled(parts: readonly Part[]): Part[] {
  const before = new Map<string, Asked[]>();
  const once = parts.map((part) => (part.is === "statement" ? settledAgainst(part, before) : part));
  return once.map((part, i) => (part.is === "statement" ? withoutCancelled(part, once.slice(i + 1)) : part));
}

function settledAgainst(part: Statement, before: Map<string, Asked[]>): Statement {
  if (part.asked.kind === "cancel") return cancelling(part, before);
  const cells: { person: string; day: Day }[] = [];
  const against = new Map<string, Day[]>();
  for (const cell of part.cells) {
    const there = before.get(keyOf(cell)) ?? [];
    if (there.some((a) => isContrary(a, part.asked)))
      against.set(cell.person, [...(against.get(cell.person) ?? []), cell.day]);
    else if (!there.some((a) => isSame(a, part.asked))) {
      cells.push(cell);
      before.set(keyOf(cell), [...there, part.asked]);
    }
  }
  const remarks = [...against].map(([person, days]) =>
    remark("requests.contrary", { name: nameIn(part, person) }, days)
  );
  const isRepeated = cells.length === 0 && remarks.length === 0;
  const more: Remark[] = isRepeated ? [remark("requests.repeated")] : remarks;
  return { ...part, cells, remarks: [...part.remarks, ...more] };
}

const keyOf = ({ person, day }: { readonly person: string; readonly day: Day }) => `${person} ${day}`;
const nameIn = ({ people }: Statement, id: string) => people.find((p) => p.id === id)?.name ?? id;

/** What is taken back makes room; where nothing was said the workbook may still know of it. */
function cancelling(part: Statement, before: Map<string, Asked[]>): Statement {
  const known = part.cells.filter((cell) =>
    (before.get(keyOf(cell)) ?? []).some((a) => isMeant(part.asked, a))
  );
  for (const cell of known)
    before.set(
      keyOf(cell),
      (before.get(keyOf(cell)) ?? []).filter((a) => !isMeant(part.asked, a))
    );
  return known.length > 0
    ? part
    : { ...part, remarks: [...part.remarks, remark("requests.nothingToCancel")] };
}

function withoutCancelled(part: Statement, later: readonly Part[]): Statement {
  const cancels = later.filter((p) => p.is === "statement" && isMeant(p.asked, part.asked));
  const gone = new Set(cancels.flatMap((p) => (p.is === "statement" ? p.cells.map(keyOf) : [])));
  const cells = part.cells.filter((cell) => !gone.has(keyOf(cell)));
  if (cells.length === part.cells.length) return part;
  const days = [...new Set(part.cells.filter((cell) => gone.has(keyOf(cell))).map((c) => c.day))];
  return { ...part, cells, remarks: [...part.remarks, remark("requests.withdrawn", {}, days)] };
}

/** Whether a cancellation is about something: about leave when it names no code. */
function isMeant(cancel: Asked, asked: Asked): boolean {
  if (cancel.kind !== "cancel" || asked.kind === "cancel") return false;
  if (asked.kind === "extra") return false;
  return cancel.code === null ? asked.kind === "leave" : asked.code === cancel.code;
}

function isSame(a: Asked, b: Asked): boolean {
  if (a.kind === "wish" && b.kind === "wish") return a.code === b.code && a.want === b.want;
  if (a.kind === "extra" && b.kind === "extra") return a.want === b.want;
  if (a.kind === "cancel" || b.kind === "cancel" || a.kind === "extra" || b.kind === "extra") return false;
  return a.kind === b.kind && a.code === b.code;
}

function isContrary(a: Asked, b: Asked): boolean {
  if (a.kind === "cancel" || b.kind === "cancel") return false;
  if (a.kind === "extra" || b.kind === "extra") return isOfferContrary(a, b);
  if (a.kind === "wish" && b.kind === "wish") return a.code === b.code ? a.want !== b.want : a.want && b.want;
  if (a.kind === "wish") return b.kind !== "wish" && isContrary(b, a);
  // What is granted or locked: another code, or a wish that it can't meet.
  return b.kind === "wish" && !b.want ? a.code === b.code : a.code !== b.code;
}

/** Nobody works more on a day of leave, nor offers and refuses it. */
function isOfferContrary(a: Asked, b: Asked): boolean {
  if (a.kind === "extra" && b.kind === "extra") return a.want !== b.want;
  const [offer, other] = a.kind === "extra" ? [a, b] : [b, a];
  return offer.kind === "extra" && offer.want && other.kind === "leave";
}
