import type { Remark, Statement, Unread } from "../../../domain/requests";
import { REST, USUAL_WEIGHT } from "../../../domain/roster";
import { LEAVE_LABELS } from "../../../commands";
import type { Said } from "../../parts/shown";
import type { RequestLine, SaidOfDays } from "./input-state";
import type { RosterState } from "./state";

const saidOf = ({ code, params, days }: Remark): SaidOfDays => ({ code, params, days });

export const unreadLine = ({ text, why, from, to }: Unread): RequestLine => ({
  is: "not",
  who: [],
  days: [],
  half: null,
  what: null,
  weight: null,
  text,
  at: { from, to },
  remarks: [saidOf(why)],
});

/** Usually one line; two where only some of the people named were given up. */
export function requestLines(part: Statement | Unread, givenUp: RosterState["givenUp"]): RequestLine[] {
  if (part.is === "unread") return [unreadLine(part)];
  const { people, days, half, asked, cells, text, remarks } = part;
  const lost = asked.kind === "leave" ? givenUp.leave : asked.kind === "lock" ? givenUp.locked : [];
  const line = (is: RequestLine["is"], who: Statement["people"]): RequestLine => ({
    is: cells.length === 0 || asked.kind === "cancel" ? "not" : is,
    who: who.map((p) => p.name),
    days,
    half,
    what: whatOf(asked),
    weight: weightOf(asked),
    text,
    at: null,
    remarks: remarks.map(saidOf),
  });
  const kept = people.filter((p) => !lost.includes(p.id));
  const gone = people.filter((p) => lost.includes(p.id));
  return [
    ...(kept.length > 0 ? [line("counts", kept)] : []),
    ...(gone.length > 0 ? [line("givenUp", gone)] : []),
  ];
}

function whatOf(asked: Statement["asked"]): Said {
  switch (asked.kind) {
    case "leave":
      return { code: LEAVE_LABELS[asked.code as keyof typeof LEAVE_LABELS], params: {} };
    case "extra":
      return { code: `requests.extra.${asked.want ? "want" : "avoid"}`, params: {} };
    case "cancel":
      return asked.code === null
        ? { code: "requests.cancel.leave", params: {} }
        : { code: "requests.cancel", params: { code: asked.code } };
    case "lock":
      return { code: `requests.locked.${placeOf(asked.code)}`, params: { code: asked.code } };
    case "wish":
      return {
        code: `roster.wish.${asked.want ? "want" : "avoid"}.${placeOf(asked.code)}`,
        params: { code: asked.code },
      };
  }
}

const placeOf = (code: string) => (code === REST ? "rest" : "shift");

function weightOf(asked: Statement["asked"]): RequestLine["weight"] {
  if (asked.kind !== "wish" || asked.weight === USUAL_WEIGHT) return null;
  return asked.weight > USUAL_WEIGHT ? "strong" : "weak";
}
