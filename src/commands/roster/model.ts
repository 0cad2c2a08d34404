import type { Day, Finding, Weekday } from "../../domain/kernel";
import type { RequestArgs } from "../../domain/requests";
import type {
  Balance,
  Change,
  Ease,
  Effect,
  Policy,
  PromotionArg,
  ProposedRests,
  RhythmNumbers,
  Score,
  Shift,
  Spread,
} from "../../domain/roster";
import type { Region } from "../../excel";
import type { Message } from "../../text";
import type { Refusal } from "../contract";

export interface BuildArgs extends RequestArgs {
  /** "2026-12" */
  readonly month: string;
  readonly profile: "S0" | "S3";
  /** People needed per shift code on each day; omitted = the usual for the size of the team. */
  readonly demand?: Readonly<Record<string, number>>;
  readonly promotions?: readonly PromotionArg[];
  /** What the shop wants beside its rules; rests that aren't named are proposed by cover. */
  readonly policy?: Policy;
  /** Ways out of a conflict that were taken. */
  readonly ease?: readonly Ease[];
  /** Wall seconds for the engine; omitted = 10. */
  readonly seconds?: number;
}

export interface RequestsArgs {
  /** "2026-12" */
  readonly month: string;
  /** As it was pasted. */
  readonly text: string;
  /** Whose shifts are meant; omitted = those of the month's roster, of the latest one, or S0. */
  readonly profile?: BuildArgs["profile"];
}

/** A piece of the text, [from, to) in UTF-16 units, and what it says of one person. */
export interface RequestedPart {
  readonly from: number;
  readonly to: number;
  readonly kind: "leave" | "wish" | "lock" | "extra" | "cancel" | "unread";
  readonly person: string | null;
  /** ISO days of the month. */
  readonly days: readonly string[];
  readonly half: "am" | "pm" | null;
  /** A shift, 休 or a kind of leave; null where none is named. */
  readonly code: string | null;
  /** Of a wish or an offer of extra work; null for everything else. */
  readonly want: boolean | null;
  /** Of a wish, 1 to 10. */
  readonly weight: number | null;
  readonly remarks: readonly { readonly code: string; readonly message: string }[];
}

export interface RequestsAnswer {
  readonly parts: readonly RequestedPart[];
}

export interface PublishArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** Why it goes out with what the check says. */
  readonly reason?: string;
  readonly by?: string;
}

export interface PublishPreview {
  readonly month: string;
  readonly version: number;
  /** "2026-11-27 09:05" */
  readonly at: string;
  readonly reason: string;
  /** Since the version before; `day` is ISO. */
  readonly changes: readonly {
    readonly person: string;
    readonly name: string;
    readonly day: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** How many findings it goes out with. */
  readonly red: number;
  readonly yellow: number;
}

/** A step of a request for leave; without a line only `ask` is possible. */
export interface LeaveArgs {
  readonly step: "ask" | "approve" | "refuse" | "withdraw";
  /** Row of the register, as the sheet counts them. */
  readonly line?: number;
  /** Number or name. */
  readonly person?: string;
  /** First and last day, serials; `to` omitted = that one day. */
  readonly from?: number;
  readonly to?: number;
  readonly code?: string;
  readonly half?: "am" | "pm";
  readonly reason?: string;
  /** Who grants it. */
  readonly by?: string;
}

/** A step of a swap; the colleague answers before anybody approves. */
export interface SwapArgs {
  readonly step: LeaveArgs["step"] | "agree" | "decline";
  readonly line?: number;
  readonly person?: string;
  readonly other?: string;
  readonly day?: number;
  /** When it is given back. */
  readonly back?: number;
  readonly reason?: string;
  readonly by?: string;
}

export interface AskPreview {
  readonly month: string;
  /** Row of the register. */
  readonly line: number;
  readonly state: "asked" | "agreed" | "declined" | "approved" | "refused" | "withdrawn";
  /** Cells of the roster it is about, or that change; `day` is ISO. */
  readonly changes: readonly {
    readonly person: string;
    readonly day: string;
    readonly from: string;
    readonly to: string;
  }[];
}

/** A line of one of the two registers. */
export interface AskLine {
  readonly kind: "leave" | "swap";
  readonly line: number;
  readonly person: string;
  readonly other: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly code: string | null;
  readonly state: string;
  readonly approver: string | null;
}

export interface AsksAnswer {
  readonly lines: readonly AskLine[];
}

export interface NewsArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
}

export interface TextArgs extends NewsArgs {
  /** yes = the whole month again; else only what changed. */
  readonly whole?: "yes" | "no";
}

export interface IcsArgs extends NewsArgs {
  /** Number or name; omitted = everybody. */
  readonly person?: string;
}

export interface TextAnswer {
  readonly version: number;
  readonly text: string;
}

/** What goes out beside the workbook: a text, or a picture that is still to be drawn. */
export interface FilesAnswer {
  readonly version: number;
  readonly files: readonly { readonly name: string; readonly text?: string; readonly svg?: string }[];
}

/** One sheet that looks like an old roster, and what was read of it. */
export interface PastSheetAnswer {
  readonly sheet: string;
  /** "2026-03"; null = nobody can tell. */
  readonly month: string | null;
  /** How many people and days were read. */
  readonly people: number;
  readonly days: number;
  /** Codes as they stand there, "" for blank cells and "#RRGGBB" for colours; `shift` null = unknown. */
  readonly codes: readonly { readonly code: string; readonly shift: string | null }[];
  /** Names that the staff list hasn't. */
  readonly strangers: readonly string[];
  readonly understood: boolean;
  /** "" where it was understood. */
  readonly why: string;
  readonly whyCode: string | null;
  /** The month of a tab whose year nobody can tell. */
  readonly whyMonth: number | null;
}

export interface PastAnswer {
  readonly sheets: readonly PastSheetAnswer[];
}

export interface LegendArgs {
  /** Code or colour → shift, 休, a leave, or "" for nothing. */
  readonly codes?: Readonly<Record<string, string>>;
  /** Name of a sheet → "2026-03". */
  readonly months?: Readonly<Record<string, string>>;
}

export interface YearArgs {
  /** Number or name; omitted = everybody. */
  readonly person?: string;
  /** The last month that counts; omitted = this one. */
  readonly month?: string;
}

/** What people had in the twelve months up to one. */
export interface YearAnswer {
  /** The months that could be read. */
  readonly months: readonly string[];
  readonly asked: string | null;
  readonly people: readonly {
    readonly person: string;
    readonly name: string;
    readonly months: number;
    readonly minutes: number;
    readonly nights: number;
    readonly weekends: number;
    readonly holidays: number;
  }[];
}

/** A shift that can be asked for. */
export interface ShiftChoice extends Pick<Shift, "code" | "name" | "kind"> {
  /** People on an ordinary day, as proposed for the size of the team. */
  readonly usual: number;
}

/** What the form of a new month shows for one of the documents. */
export interface MonthForm {
  readonly shifts: readonly ShiftChoice[];
  /** What the month will keep, as the shop's rules say. */
  readonly rules: readonly Message[];
  /** Values of the rule table that no roster can be made by, each with its cell. */
  readonly problems: readonly { readonly message: Message; readonly show: Region | null }[];
}

/** The form for each of the handbook's documents. */
export type MonthForms = Readonly<Record<BuildArgs["profile"], MonthForm>>;

export interface PreviewDay {
  readonly day: Day;
  /** 1 to 31 */
  readonly label: string;
  readonly weekday: Weekday;
  readonly kind: "work" | "weekend" | "holiday" | "adjusted";
  /** Name of the statutory holiday, or "". */
  readonly holiday: string;
}

export interface PreviewShift {
  readonly code: string;
  readonly name: string;
  /** Clock minutes. */
  readonly start: number;
  readonly end: number;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface PreviewRow {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** One code a day. */
  readonly cells: readonly string[];
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  readonly holidays: number;
  readonly rests: number;
  /** What last months and leave bring along; loads are compared with it. */
  readonly brought: Balance["brought"];
}

/** What a roster's points are made of, and how few there could be. */
export interface ScoreView {
  readonly score: Score;
  readonly spreads: readonly Spread[];
  /** No roster scores less. */
  readonly bound: number;
  readonly proven: boolean;
}

export interface RosterPreview {
  readonly sheet: string;
  readonly days: readonly PreviewDay[];
  readonly shifts: readonly PreviewShift[];
  readonly rows: readonly PreviewRow[];
  readonly cover: readonly {
    readonly code: string;
    readonly need: readonly number[];
    readonly have: readonly number[];
  }[];
  readonly rhythm: RhythmNumbers;
  /** Where the number of rests comes from; null = it was given, or rests are counted by the week. */
  readonly proposed: ProposedRests | null;
  /** False: 调休 of the year is not known and the sheet carries a banner. */
  readonly calendarKnown: boolean;
  readonly score: ScoreView;
  readonly findings: readonly Finding[];
  /** The weekly rotation the month was cut from; null = the engine made it. */
  readonly rotation: RotationView | null;
}

export interface RotationView {
  /** One row of seven codes a week, Monday first. */
  readonly rows: readonly (readonly string[])[];
  /** True: the rotation of an earlier month goes on; false: it is new. */
  readonly isContinued: boolean;
  /** Shifts of the rotation that nobody works yet, in words. */
  readonly open: readonly string[];
}

export type RotateArgs = Pick<BuildArgs, "month" | "profile" | "demand" | "leave" | "wishes" | "locked">;

export interface CheckArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
}

export interface CheckedFinding {
  readonly finding: Finding;
  /** Who, when and what, in the language of the pane. */
  readonly sentence: string;
  /** The cell to look at; null for what concerns the whole month. */
  readonly show: Region | null;
}

export interface CheckAnswer {
  readonly month: string;
  readonly sheet: string;
  readonly findings: readonly CheckedFinding[];
}

/** Somebody and what a change means for them. */
export interface NamedEffect extends Effect {
  readonly name: string;
}

export interface ChangePreview {
  readonly changes: readonly (Change & { readonly name: string })[];
  readonly effects: readonly NamedEffect[];
  /** What is new with the change, as sentences with who and when. */
  readonly findings: readonly CheckedFinding[];
}

/** One way to fill a gap: who, what it costs, what would be written. */
export interface StandIn extends ChangePreview {
  readonly person: string;
  readonly name: string;
  /** chain: works without breaking a rule when further cells change too. */
  readonly verdict: "clear" | "warned" | "chain" | "broken";
  /** Cells that change besides the absence and the stand-in. */
  readonly further: number;
}

export interface GapAnswer {
  /** Who is away. */
  readonly person: string;
  readonly name: string;
  readonly day: Day;
  readonly shift: string;
  /** False: enough people are left without anybody standing in. */
  readonly isNeeded: boolean;
  /** Best first. */
  readonly options: readonly StandIn[];
}

export interface ReplacementAnswer {
  readonly month: string;
  readonly sheet: string;
  readonly code: string;
  readonly gaps: readonly GapAnswer[];
  /** Only the absences, for gaps that need nobody. */
  readonly absent: ChangePreview;
  /** All gaps at once with the fewest cells; null = not asked because single people can stand in. */
  readonly whole:
    | { readonly kind: "changes"; readonly preview: ChangePreview; readonly proven: boolean }
    | { readonly kind: "none"; readonly why: Refusal }
    | null;
}

export interface ChangeArgs {
  /** "2026-12"; omitted = the latest roster. */
  readonly month?: string;
  /** `from` is what the cell must hold now, so that nothing newer is lost. */
  readonly changes: readonly {
    readonly person: string;
    readonly day: number;
    readonly from: string;
    readonly to: string;
  }[];
}
