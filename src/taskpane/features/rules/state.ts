import type { BookState, NoticePreview } from "../../../commands";
import type { TextKey } from "../../../text";
import type { Choice, Place, Said } from "../../parts/shown";
import type { FindingLine, PlanLine } from "../../parts/shown";
import type { PaneEvents } from "../../pane";

export const RULE_AREAS = ["platform", "law", "internal"] as const;
export type RuleArea = (typeof RULE_AREAS)[number];
export const RULE_PACKS = ["current", "handbook"] as const;
export type RulePack = (typeof RULE_PACKS)[number];

/** Which rules the workbook follows, and what the shop made of them. */
export interface RulesState {
  /** Whether the workbook has been asked; until then there is nothing to show. */
  readonly known: boolean;
  readonly packs: Readonly<Record<RuleArea, RulePack>>;
  /** Matter → document, where the handbook contradicts itself. */
  readonly schemes: Readonly<Record<string, string>>;
  readonly matters: readonly RuleMatter[];
  /** By when today's pack should be read again, "2027-02-20". */
  readonly reviews: Readonly<Partial<Record<RuleArea, string>>>;
  /** The rule table in use; null = there is none. */
  readonly table: { readonly title: string; readonly rules: number; readonly place: Place } | null;
  /** Values nobody could verify; asked of the shop once. */
  readonly questions: readonly { readonly id: string; readonly says: string; readonly handbook: string }[];
  readonly answers: Readonly<Record<string, string>>;
  readonly by: string;
  readonly changed: readonly { readonly id: string; readonly said: Said; readonly place: Place }[];
  readonly findings: readonly FindingLine[];
  readonly compared: { readonly with: RulePack; readonly lines: readonly Said[] } | null;
  /** Formulas that go by other rules than the workbook; null = there are none. */
  readonly bare: BareLines | null;
  /** The State Council's notice as it was pasted, and what it was understood as. */
  readonly notice: { readonly text: string; readonly read: NoticePreview | null };
  /** What will be written, once it is settled. */
  readonly plan: PlanLine | null;
}

/** Where formulas of ours name no rules although the workbook follows others. */
export interface BareLines {
  readonly total: number;
  /** What the workbook follows. */
  readonly inForce: BookState["rules"];
  readonly sheets: readonly { readonly said: Said; readonly place: Place }[];
}

export interface RuleMatter {
  readonly id: string;
  /** Only asked where this area follows the handbook. */
  readonly area: RuleArea;
  readonly label: TextKey;
  /** The first one is what counts when nothing is chosen. */
  readonly options: readonly Choice[];
}

export interface RulesEvents {
  choosePack(area: RuleArea, pack: RulePack): void;
  chooseScheme(matter: string, scheme: string): void;
  planRules(): void;
  editAnswers(answers: Readonly<Record<string, string>>, by: string): void;
  planAnswers(): void;
  planRuleReset(): void;
  compareRules(pack: RulePack): void;
  writeSelfTest(rules: "packs" | "workbook"): void;
  planFollow(): void;
  editNotice(text: string): void;
  readNotice(): void;
  planNotice(): void;
  writeRulePlan(): void;
  discardRulePlan(): void;
}

/** What every part of the screen is handed. */
export interface RulesProps {
  readonly state: RulesState;
  readonly busy: boolean;
  readonly on: RulesEvents & Pick<PaneEvents, "show">;
}
