import type { Locale, Params, TextKey } from "../../text";
import type { ConflictView, ScoreView } from "./roster/explain";
import type { AwayEvents, AwayState } from "./roster/away";
import type { RulesEvents, RulesState } from "./rules/model";
import type { Scheme, ThemeChoice } from "./theme";
import type { ViewId } from "./views";

/** A sentence as data; the language is chosen where it is shown. */
export interface Said {
  readonly code: string;
  readonly params: Params;
}

/** Cells to show when the user clicks: id or name of the sheet, 0-based row and column. */
export interface Place {
  readonly sheet: string;
  readonly at: { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number };
}

export interface Notice {
  readonly tone: "success" | "warning" | "error" | "info";
  readonly message: Said;
  /** 撤销 is offered. */
  readonly undo: boolean;
}

/** Long work: what is being done, how far (null = unknown), whether it can be stopped. */
export interface Busy {
  readonly message: Said;
  readonly part: number | null;
  readonly cancellable: boolean;
}

/** A violation or warning with where it is; `source` is the rule it rests on. */
export interface FindingLine {
  readonly severity: "red" | "yellow" | "info";
  /** Person and day, or "". */
  readonly who: string;
  readonly message: Said;
  readonly source: string;
  readonly place: Place | null;
}

export interface Field {
  readonly name: string;
  readonly kind: "text" | "number" | "date" | "choice";
  readonly label: TextKey;
  readonly required: boolean;
  readonly choices: readonly { readonly value: string; readonly label: TextKey }[];
}

/** Which column of the user's own table plays which role; "" = none. */
export interface Mapping {
  readonly roles: readonly {
    readonly role: string;
    readonly label: TextKey;
    readonly required: boolean;
    readonly column: string;
  }[];
  readonly columns: readonly string[];
}

/** A table of the workbook that could be adopted, e.g. the staff list. */
export interface Candidate {
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly mapping: Mapping;
}

export interface NextStep {
  readonly message: Said;
  readonly action: TextKey;
  readonly view: ViewId;
}

export interface DueLine {
  readonly band: "over" | "today" | "soon";
  readonly title: string;
  readonly detail: Said;
  readonly place: Place;
}

export interface TodayState {
  /** Whether the workbook has been looked at; failed = it did not answer, which was said. */
  readonly status: "reading" | "failed" | "read";
  /** Nothing of ours is in the workbook: the three cards are shown unless they were skipped. */
  readonly fresh: boolean;
  readonly skipped: boolean;
  readonly due: readonly DueLine[];
  readonly steps: readonly NextStep[];
}

export interface DamageState {
  /** Name of the register in the workbook; null = there is none. */
  readonly register: string | null;
  /** Tables that look like a damage register of the shop's own. */
  readonly candidates: readonly Candidate[];
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
  /** Field name → what is wrong with it. */
  readonly problems: Readonly<Record<string, Said>>;
  /** What will be written, once it is settled; null while the form is filled in. */
  readonly plan: PlanLine | null;
}

/** Shown before anything is written. */
export interface PlanLine {
  readonly touches: Said;
  readonly facts: readonly Said[];
}

export interface RosterDay {
  readonly label: string;
  /** Monday 1 … Sunday 7 */
  readonly weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7;
  readonly kind: "work" | "weekend" | "holiday" | "adjusted";
  /** Name of the holiday, or "". */
  readonly holiday: string;
}

export interface RosterRow {
  readonly name: string;
  readonly cells: readonly string[];
  readonly hours: number;
  readonly nights: number;
  readonly weekends: number;
  readonly rests: number;
}

export interface RosterShift {
  readonly code: string;
  readonly name: string;
  readonly hours: string;
  /** "#RRGGBB" */
  readonly colour: string;
}

export interface RosterCover {
  readonly code: string;
  readonly need: readonly number[];
  readonly have: readonly number[];
}

export interface RosterPreview {
  readonly days: readonly RosterDay[];
  readonly rows: readonly RosterRow[];
  readonly shifts: readonly RosterShift[];
  readonly cover: readonly RosterCover[];
  readonly summary: readonly Said[];
  readonly score: ScoreView;
  readonly findings: readonly FindingLine[];
  readonly touches: Said;
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface RosterState {
  /** The staff list in use; null = it must be chosen. */
  readonly staff: { readonly title: string; readonly people: number } | null;
  readonly candidates: readonly Candidate[];
  /** "2026-12" */
  readonly months: readonly string[];
  readonly month: string;
  readonly profile: string;
  readonly preview: RosterPreview | null;
  /** Why it can't be done and the ways out; null = not impossible. */
  readonly impossible: ConflictView | null;
  /** Ways out that were taken for the next preview. */
  readonly eased: readonly Said[];
  /** The months whose rosters stand in the workbook. */
  readonly written: readonly Choice[];
  /** Result of the last check; null = not checked. */
  readonly checked: { readonly title: string; readonly findings: readonly FindingLine[] } | null;
  readonly away: AwayState;
}

/** Shift profiles of the handbook (X01, X02): the user is asked, S0 is proposed. */
export const PROFILES = ["S0", "S3"] as const;

export interface FunctionCard {
  readonly name: string;
  readonly description: string;
  readonly args: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
  }[];
  readonly spills: boolean;
  readonly helpUrl: string;
  /** What is put into the cell. */
  readonly formula: string;
}

export interface FunctionsState {
  readonly cards: readonly FunctionCard[];
  /** Cell the formula goes into; null = nothing is selected. */
  readonly target: string | null;
}

/** Where a result comes from. */
export interface Passport {
  readonly address: string;
  readonly formula: string;
  readonly functions: readonly FunctionPassport[];
}

export interface FunctionPassport {
  readonly name: string;
  readonly args: readonly {
    readonly name: string;
    readonly written: string;
    /** How it was read; null where only Excel can work it out. */
    readonly understood: string | null;
  }[];
  /** Which rules it uses: pack, schemes or the workbook's rule table. */
  readonly ruleSet: string;
  /** True: the rules this answer was worked out with; false: all that the function may use. */
  readonly used: boolean;
  readonly rules: readonly {
    readonly id: string;
    readonly says: string;
    readonly value: string;
    readonly source: string;
    readonly quote: string;
    /** What today's law or platform says instead, or "". */
    readonly today: string;
  }[];
  /** "" where it can't be worked out here. */
  readonly result: string;
  /** The answer by the other pack of rules. */
  readonly other: { readonly pack: string; readonly result: string; readonly same: boolean } | null;
  readonly helpUrl: string;
}

export interface WhyState {
  readonly address: string | null;
  readonly passport: Passport | null;
}

/** The formulas of ours in this workbook. */
export interface CareState {
  /** Those that show no value; null = not looked at. */
  readonly broken: {
    readonly total: number;
    /** Of these, the ones Excel may still be working at. */
    readonly waiting: number;
    readonly lines: readonly { readonly detail: Said; readonly place: Place | null }[];
  } | null;
  /** Where the user is; the sheet that is copied. */
  readonly sheet: string | null;
  /** The copy with values, once it is settled. */
  readonly plan: PlanLine | null;
}

export interface SettingsState {
  /** What we keep in this workbook: one line each. */
  readonly kept: readonly Said[];
  readonly confirmRemoval: boolean;
}

export interface PaneState {
  readonly locale: Locale;
  readonly themeChoice: ThemeChoice;
  readonly scheme: Scheme;
  readonly view: ViewId;
  readonly notice: Notice | null;
  readonly busy: Busy | null;
  readonly today: TodayState;
  readonly damage: DamageState;
  readonly roster: RosterState;
  readonly functions: FunctionsState;
  readonly why: WhyState;
  readonly care: CareState;
  readonly rules: RulesState;
  readonly settings: SettingsState;
}

/** Everything the user can do; views call these and hold no logic of their own. */
export interface PaneEvents extends AwayEvents, RulesEvents {
  open(view: ViewId): void;
  undo(): void;
  dismiss(): void;
  cancel(): void;
  show(place: Place): void;
  skipFirstRun(): void;
  createRegister(): void;
  writeRegister(): void;
  adoptRegister(table: string, columns: Readonly<Record<string, string>>): void;
  editLine(values: Readonly<Record<string, string>>): void;
  planLine(): void;
  reviseLine(): void;
  writeLine(): void;
  adoptStaff(table: string, columns: Readonly<Record<string, string>>): void;
  changeStaff(): void;
  chooseMonth(month: string): void;
  chooseProfile(profile: string): void;
  generate(): void;
  /** A preview of the month from the weekly rotation. */
  rotate(): void;
  /** Takes a way out of the conflict that is shown, by its position. */
  takeWay(way: number): void;
  /** Takes it back, by its position among those taken. */
  dropWay(way: number): void;
  discardRoster(): void;
  writeRoster(): void;
  checkRoster(id: string): void;
  insertFormula(name: string): void;
  checkFormulas(): void;
  repairFormulas(): void;
  planCopy(scope: "sheet" | "all"): void;
  reviseCopy(): void;
  writeCopy(): void;
  chooseLocale(locale: Locale): void;
  chooseTheme(theme: ThemeChoice): void;
  askRemoval(asking: boolean): void;
  removeEverything(): void;
}
