import type { Area, Pack, RuleValue, Scheme } from "../../domain/rulebook";
import type { Message } from "../../text";
import type { Region } from "../../excel";
import type { MatterId } from "./contradictions";
import type { RulesInForce } from "../book/book-state";

/** Which pack the workbook follows for each area, and which document where the handbook contradicts itself. */
export interface Choice {
  readonly packs: Readonly<Record<Area, Pack>>;
  readonly schemes: Readonly<Partial<Record<MatterId, Scheme>>>;
}

/** What is recommended: today's law and clocks, the handbook for what is the shop's own. */
export const RECOMMENDED: Choice = {
  packs: { platform: "current", law: "current", internal: "handbook" },
  schemes: {},
};

export interface WriteRulesArgs {
  readonly platform?: Pack;
  readonly law?: Pack;
  readonly internal?: Pack;
  readonly schemes?: Choice["schemes"];
}

export interface ChangeRulesArgs {
  /** By rule id: what is typed into 数值; "" = not set. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Why, and who says so. */
  readonly reason: string;
  readonly by?: string;
  /** Serial day until which it holds. */
  readonly until?: number;
}

export interface ResetRulesArgs {
  /** Ids joined by commas; without it every changed rule. */
  readonly ids?: string;
}

export interface CompareRulesArgs {
  readonly with: Pack | "own";
}

export interface WriteRulesPreview {
  readonly sheet: string;
  readonly rules: number;
  /** Changes of the shop's that were taken over from the table before. */
  readonly carried: number;
}

/** Formulas of ours that name no rules: they go by the handbook, whatever the workbook follows. */
export interface BareFormulas {
  /** What the workbook follows. */
  readonly inForce: RulesInForce;
  /** True when the workbook follows something else than they do. */
  readonly differ: boolean;
  readonly total: number;
  /** Names of the functions, in order. */
  readonly functions: readonly string[];
  readonly sheets: readonly { readonly sheet: string; readonly count: number; readonly first: Region }[];
  /** Protected sheets, which were not looked at. */
  readonly protected: readonly string[];
}

export interface ChangeRulesPreview {
  readonly changes: readonly ChangedRule[];
  readonly warnings: readonly Message[];
}

export interface ChangedRule {
  readonly id: string;
  readonly says: string;
  readonly before: string;
  readonly now: string;
}

/** A value nobody could verify, asked of the shop once. */
export interface OpenQuestion {
  readonly id: string;
  readonly says: string;
  /** In days. What the handbook said, or "". */
  readonly handbook: string;
}

export interface RuleFinding {
  readonly severity: "red" | "yellow" | "info";
  readonly rule: string;
  readonly message: Message;
  readonly show: Region | null;
}

export interface RuleState {
  /** What the rule table was written by; null = nothing was chosen yet. */
  readonly choice: Choice | null;
  /** The rule table in use; null = the workbook has none. */
  readonly table: { readonly name: string; readonly sheet: string; readonly rules: number } | null;
  readonly matters: readonly MatterState[];
  /** By when today's pack should be read again, ISO days; internal rules have none. */
  readonly reviews: Readonly<Partial<Record<Area, string>>>;
  readonly changed: readonly (ChangedRule & { readonly reason: string; readonly show: Region })[];
  readonly questions: readonly OpenQuestion[];
  readonly findings: readonly RuleFinding[];
}

/** A matter on which the handbook contradicts itself, with what each document says. */
export interface MatterState {
  readonly id: MatterId;
  /** Only asked where this area follows the handbook. */
  readonly area: Area;
  readonly options: readonly { readonly scheme: Scheme; readonly says: string }[];
}

export interface ComparedRule {
  readonly id: string;
  readonly says: string;
  readonly here: string;
  readonly there: string;
  readonly thereId: string;
}

/** A row of the rule table as it stands in the workbook. */
export interface TableLine {
  readonly id: string;
  /** Position in the table's body. */
  readonly index: number;
  readonly value: RuleValue;
  readonly original: RuleValue;
  readonly pack: string;
  readonly raw: Readonly<Record<"value" | "original" | "reason" | "until", string | number | boolean>>;
}
