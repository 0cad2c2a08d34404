import type { Promotion, RequestsAbout, Unread } from "../../../domain/requests";
import { foldWidth } from "../../../domain/kernel";
import type { Message } from "../../../text";
import type { BuildArgs } from "../../../commands";
import type { Said } from "../../parts/shown";
import type { CoverField, InputEvents, InputState, PolicyInput, RequestLine } from "./input-state";
import { requestLines, unreadLine } from "./request-lines";
import { policyArg, policyInput, policyTyped } from "./policy-input";
import { READER, type Reader } from "./reader";
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
  readonly policy: PolicyInput;
}

export const profileIn = ({ profile }: Pick<RosterState, "profile">) =>
  PROFILES.find((p) => p === profile) ?? PROFILES[0];

/** Cover, promotion days, leave and wishes: typed, read at once, shown before they count. */
export function inputEvents(desk: Desk<RosterState>, onCover: () => void): InputEvents {
  const { state, change } = desk;
  const type = (next: (typed: Typed) => Partial<Typed>) => {
    const typed = typedIn(state());
    change(withInput(state(), { ...typed, ...next(typed) }));
    void whenRead(desk, () => undefined);
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
    editPolicy: (edit) => {
      type(({ policy }) => ({ policy: policyInput({ ...policyTyped(policy), ...edit }) }));
      onCover();
    },
    editRequests: (requests) => type(() => ({ requests })),
    answerRequest: (from, to, picked) =>
      void withReader(desk, ({ replaced, saidAs }) =>
        type(({ requests }) => ({
          requests: replaced(requests, from, to, picked && saidAs(picked, state().known)),
        }))
      ),
  };
}

/** Does something with what reads texts, at once where it is here; that it could not be had is said. */
async function withReader<T>({ session }: Desk<RosterState>, work: (reader: Reader) => T): Promise<T | void> {
  if (READER.here) return work(READER.here);
  let reader: Reader;
  try {
    reader = await READER.load();
  } catch {
    return session.notify("error", { code: "requests.noReader", params: {} });
  }
  return work(reader);
}

/** Does something once every text that is there was read: no roster is asked without it. */
export async function whenRead<T>(desk: Desk<RosterState>, work: () => T): Promise<T | void> {
  const { promotions, requests } = desk.state().input;
  if (READER.here || `${promotions.text}${requests.text}`.trim() === "") return work();
  return withReader(desk, () => {
    desk.change(withInput(desk.state()));
    return work();
  });
}

function typedIn({ input: { cover, policy, promotions, requests } }: RosterState): Typed {
  const edited = cover.filter((f) => f.value !== String(f.proposed));
  return {
    cover: Object.fromEntries(edited.map((f) => [f.code, f.value])),
    promotions: promotions.text,
    requests: requests.text,
    policy,
  };
}

/** The input as it reads now: against this month, these people and these shifts. */
export function withInput(roster: RosterState, typed: Typed = typedIn(roster)): RosterState {
  const shifts = roster.known.shifts[profileIn(roster)];
  const about = aboutOf(roster);
  const reader = READER.here;
  const input: InputState = {
    policy: typed.policy,
    cover: shifts.map(({ code, name, usual }) => coverField(code, name, usual, typed.cover[code])),
    promotions: {
      text: typed.promotions,
      lines: reader?.readPromotions(typed.promotions, about).map(promotionLine) ?? [],
    },
    requests: {
      text: typed.requests,
      lines:
        reader?.readRequests(typed.requests, about).flatMap((part) => requestLines(part, roster.givenUp)) ??
        [],
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
    today: roster.today,
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
): Pick<BuildArgs, "demand" | "policy" | "promotions" | "leave" | "wishes" | "locked"> {
  const { cover, promotions, requests } = roster.input;
  const about = aboutOf(roster);
  const needed = ({ value, proposed }: CoverField) => countIn(value) ?? proposed;
  const isProposed = cover.every((f) => needed(f) === f.proposed);
  const reader = READER.here;
  return {
    ...(isProposed ? {} : { demand: Object.fromEntries(cover.map((f) => [f.code, needed(f)])) }),
    ...policyArg(roster.input.policy),
    ...(reader && {
      promotions: reader.promotionArgs(reader.readPromotions(promotions.text, about)),
      ...reader.requestArgs(reader.readRequests(requests.text, about), about),
    }),
  };
}

/** What was written and doesn't count, for the preview that was made without it. */
export function uncounted({ input }: RosterState): Message[] {
  const lines = [...input.promotions.lines, ...input.requests.lines].filter((line) => line.is === "not");
  const said = lines.map((line) => `「${line.text}」`).join("");
  return lines.length === 0 ? [] : [{ code: "requests.uncounted", params: { count: lines.length, said } }];
}

function promotionLine(part: Promotion | Unread): RequestLine {
  if (part.is === "unread") return unreadLine(part);
  const { days, shift, more, text } = part;
  const what: Said =
    shift === null
      ? { code: "promotions.every", params: { more } }
      : { code: "promotions.one", params: { more, shift } };
  return { is: "counts", who: [], days, half: null, what, weight: null, text, at: null, remarks: [] };
}
