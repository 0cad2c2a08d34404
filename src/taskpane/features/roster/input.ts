import {
  type Asked,
  type Promotion,
  promotionArgs,
  readPromotions,
  readRequests,
  type Remark,
  requestArgs,
  type RequestsAbout,
  type Statement,
  type Unread,
} from "../../../domain/requests";
import { foldWidth } from "../../../domain/kernel";
import { REST, USUAL_WEIGHT } from "../../../domain/roster";
import type { Message } from "../../../text";
import { type BuildArgs, LEAVE_LABELS } from "../../../commands";
import type { Said } from "../../parts/model";
import type { CoverField, InputEvents, InputState, RequestLine, SaidOfDays } from "./input-state";
import { PROFILES, type RosterState } from "./state";
import type { Desk } from "../../feature";

/** More people than one desk has on a shift. */
const MOST_PEOPLE = 99;

/** What is typed; everything else of the input follows from it and from the workbook. */
interface Typed {
  /** By shift code; a code that is missing shows the proposal. */
  readonly cover: Readonly<Record<string, string>>;
  readonly promotions: string;
  readonly requests: string;
}

export const profileIn = ({ profile }: Pick<RosterState, "profile">) =>
  PROFILES.find((p) => p === profile) ?? PROFILES[0];

/** Cover, promotion days, leave and wishes: typed, read at once, shown before they count. */
export function inputEvents({ state, change }: Desk<RosterState>, onCover: () => void): InputEvents {
  const type = (next: (typed: Typed) => Partial<Typed>) => {
    const typed = typedIn(state());
    change(withInput(state(), { ...typed, ...next(typed) }));
  };
  const editCover = (code: string, value: string | null) =>
    type(({ cover: { [code]: _, ...cover } }) => ({
      cover: value === null ? cover : { ...cover, [code]: value },
    }));
  return {
    editCover: (code, value) => {
      editCover(code, value);
      onCover();
    },
    leaveCover: (code) => {
      const field = state().input.cover.find((f) => f.code === code);
      if (field?.value.trim() === "") editCover(code, null);
    },
    editPromotions: (promotions) => {
      type(() => ({ promotions }));
      onCover();
    },
    editRequests: (requests) => type(() => ({ requests })),
  };
}

function typedIn({ input: { cover, promotions, requests } }: RosterState): Typed {
  const edited = cover.filter((f) => f.value !== String(f.proposed));
  return {
    cover: Object.fromEntries(edited.map((f) => [f.code, f.value])),
    promotions: promotions.text,
    requests: requests.text,
  };
}

/** The input as it reads now: against this month, these people and these shifts. */
export function withInput(roster: RosterState, typed: Typed = typedIn(roster)): RosterState {
  const shifts = roster.known.shifts[profileIn(roster)];
  const about = aboutOf(roster);
  const input: InputState = {
    cover: shifts.map(({ code, name, usual }) => coverField(code, name, usual, typed.cover[code])),
    promotions: {
      text: typed.promotions,
      lines: readPromotions(typed.promotions, about).map(promotionLine),
    },
    requests: {
      text: typed.requests,
      lines: readRequests(typed.requests, about).flatMap((part) => requestLines(part, roster.givenUp)),
    },
  };
  return { ...roster, input };
}

/** "24号" of one month is not to count in the next. */
export const withoutTexts = (roster: RosterState): RosterState =>
  withInput(roster, { ...typedIn(roster), promotions: "", requests: "" });

function aboutOf(roster: RosterState): RequestsAbout {
  const [year, month] = roster.month.split("-").map(Number) as [number, number];
  return {
    month: { year, month },
    people: roster.known.people,
    shifts: roster.known.shifts[profileIn(roster)],
  };
}

function coverField(code: string, name: string, proposed: number, typed: string | undefined): CoverField {
  const value = typed ?? String(proposed);
  const isFine = value.trim() === "" || countIn(value) !== null;
  const problem: Said | null = isFine ? null : { code: "cover.number", params: { most: MOST_PEOPLE } };
  return { code, name, proposed, value, problem };
}

/** Digits of any width; null for what is no number of people. */
function countIn(typed: string): number | null {
  const digits = foldWidth(typed).trim();
  return /^\d{1,3}$/.test(digits) && Number(digits) <= MOST_PEOPLE ? Number(digits) : null;
}

/** The arguments of the commands; cover only where it isn't what would be proposed anyway. */
export function askedIn(
  roster: RosterState
): Pick<BuildArgs, "demand" | "promotions" | "leave" | "wishes" | "locked"> {
  const { cover, promotions, requests } = roster.input;
  const about = aboutOf(roster);
  const needed = ({ value, proposed }: CoverField) => countIn(value) ?? proposed;
  const isProposed = cover.every((f) => needed(f) === f.proposed);
  return {
    ...(isProposed ? {} : { demand: Object.fromEntries(cover.map((f) => [f.code, needed(f)])) }),
    promotions: promotionArgs(readPromotions(promotions.text, about)),
    ...requestArgs(readRequests(requests.text, about)),
  };
}

/** What was written and doesn't count, for the preview that was made without it. */
export function uncounted({ input }: RosterState): Message[] {
  const lines = [...input.promotions.lines, ...input.requests.lines].filter((line) => line.is === "not");
  const said = lines.map((line) => `「${line.text}」`).join("");
  return lines.length === 0 ? [] : [{ code: "requests.uncounted", params: { count: lines.length, said } }];
}

const saidOf = ({ code, params, days }: Remark): SaidOfDays => ({ code, params, days });

const unreadLine = ({ text, why }: Unread): RequestLine => ({
  is: "not",
  who: [],
  days: [],
  what: null,
  weight: null,
  text,
  remarks: [saidOf(why)],
});

function promotionLine(part: Promotion | Unread): RequestLine {
  if (part.is === "unread") return unreadLine(part);
  const { days, shift, more, text } = part;
  const what: Said =
    shift === null
      ? { code: "promotions.every", params: { more } }
      : { code: "promotions.one", params: { more, shift } };
  return { is: "counts", who: [], days, what, weight: null, text, remarks: [] };
}

/** Usually one line; two where only some of the people named were given up. */
function requestLines(part: Statement | Unread, givenUp: RosterState["givenUp"]): RequestLine[] {
  if (part.is === "unread") return [unreadLine(part)];
  const { people, days, asked, cells, text, remarks } = part;
  const lost = asked.kind === "wish" ? [] : asked.kind === "leave" ? givenUp.leave : givenUp.locked;
  const line = (is: RequestLine["is"], who: Statement["people"]): RequestLine[] =>
    who.length === 0
      ? []
      : [
          {
            is: cells.length === 0 ? "not" : is,
            who: who.map((p) => p.name),
            days,
            what: whatOf(asked),
            weight: weightOf(asked),
            text,
            remarks: remarks.map(saidOf),
          },
        ];
  return [
    ...line(
      "counts",
      people.filter((p) => !lost.includes(p.id))
    ),
    ...line(
      "givenUp",
      people.filter((p) => lost.includes(p.id))
    ),
  ];
}

function whatOf(asked: Asked): Said {
  const { code } = asked;
  const of = code === REST ? "rest" : "shift";
  switch (asked.kind) {
    case "leave":
      return { code: LEAVE_LABELS[code as keyof typeof LEAVE_LABELS], params: {} };
    case "lock":
      return { code: `requests.locked.${of}`, params: { code } };
    case "wish":
      return { code: `roster.wish.${asked.want ? "want" : "avoid"}.${of}`, params: { code } };
  }
}

function weightOf(asked: Asked): RequestLine["weight"] {
  if (asked.kind !== "wish" || asked.weight === USUAL_WEIGHT) return null;
  return asked.weight > USUAL_WEIGHT ? "strong" : "weak";
}
