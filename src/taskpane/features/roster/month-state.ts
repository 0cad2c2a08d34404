import { type Day, monthOfDay, monthText } from "../../../domain/kernel";
import type { Choice, FindingLine } from "../../parts/shown";

/** 准备: what the next roster is asked; 这个月: the life of one that is written. */
export const TABS = ["month", "prepare"] as const;
export type Tab = (typeof TABS)[number];

/** A roster that stands in the workbook: its month, the name of its sheet, and the sheet's id. */
export interface WrittenRoster extends Choice {
  readonly sheet: string;
}

export interface MonthState {
  /** What was chosen; null = 这个月 as soon as there is a roster. */
  readonly tab: Tab | null;
  /** The month that was chosen among those written; null = the current one, else the latest. */
  readonly shown: string | null;
  /** What the last check found; null = not checked. */
  readonly checked: {
    readonly month: string;
    readonly title: string;
    readonly findings: readonly FindingLine[];
  } | null;
}

export const NOTHING_SHOWN: MonthState = { tab: null, shown: null, checked: null };

export interface MonthEvents {
  chooseTab(tab: Tab): void;
  showMonth(month: string): void;
  checkRoster(month: string): void;
}

interface Whole {
  readonly today: Day;
  readonly written: readonly WrittenRoster[];
  readonly life: MonthState;
}

export const tabOf = ({ written, life }: Whole): Tab =>
  life.tab ?? (written.length > 0 ? "month" : "prepare");

/** The roster whose life is shown; null = none is written. */
export function shownOf({ written, life, today }: Whole): WrittenRoster | null {
  const current = monthText(monthOfDay(today));
  const named = (month: string | null) => written.find((roster) => roster.value === month);
  return named(life.shown) ?? named(current) ?? written[0] ?? null;
}
