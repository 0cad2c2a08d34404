import { type Day, folded, weekday } from "../kernel";
import { type Fixed, REST, type Shift } from "./model";

/** What holds for one person every month, as staff lists say it in a remark. */
export const CONSTRAINTS = ["onlyNights", "onlyDays", "noNights", "onlyWeekends", "gone"] as const;
export type Constraint = (typeof CONSTRAINTS)[number];

/** Whole phrases and nothing else: a remark that says more than one of them is not understood. */
const PHRASES: Readonly<Record<Constraint, readonly string[]>> = {
  onlyNights:
    "固定晚班 固定上晚班 只晚班 只上晚班 只排晚班 只能上晚班 仅晚班 专职晚班 长期晚班 固定夜班 只上夜班 nightsonly onlynights".split(
      " "
    ),
  onlyDays:
    "固定白班 固定上白班 只白班 只上白班 只排白班 只能上白班 仅白班 长期白班 固定早班 只上早班 daysonly onlydays".split(
      " "
    ),
  noNights:
    "不上晚班 不排晚班 不能上晚班 不能排晚班 不能晚班 不晚班 不值晚班 晚班不上 晚班不排 不上夜班 不排夜班 不能上夜班 孕期 怀孕 怀孕中 孕妇 哺乳期 哺乳期中 孕期不上晚班 孕期不上夜班 哺乳期不上晚班 哺乳期不上夜班 nonights pregnant nursing".split(
      " "
    ),
  onlyWeekends:
    "只周末 只上周末 只排周末 只能上周末 仅周末 周末兼职 兼职周末 兼职只周末 兼职只上周末 只上周末兼职 weekendsonly onlyweekends".split(
      " "
    ),
  gone: "已离职 离职 已辞职 已走 left".split(" "),
};
/** Remarks that say nothing of shifts. */
const NOTHING = new Set(["", "无", "没有", "-", "—", "/", "none"]);
const MEANING = new Map(CONSTRAINTS.flatMap((is) => PHRASES[is].map((phrase) => [phrase, is] as const)));
const BETWEEN = /[,，;；、。|/\n\r]+|\s{2,}/;

/** A remark as it was read. */
export interface ReadRemark {
  readonly constraints: readonly Constraint[];
  /** What of it wasn't understood and counts for nothing; "" = nothing. */
  readonly unread: string;
}

/**
 * Reads a remark of the staff list by whole phrases. Examples: "孕期，工位靠窗" → noNights, unread "工位靠窗";
 * "晚班也行" → unread.
 */
export function readRemark(remark: string): ReadRemark {
  const parts = remark.split(BETWEEN).map((part) => part.trim());
  const meant = parts.map((part) => MEANING.get(folded(part).replace(/\s+/g, "")));
  const unread = parts.filter((part, i) => meant[i] === undefined && !NOTHING.has(folded(part)));
  return {
    constraints: CONSTRAINTS.filter((is) => meant.includes(is)),
    unread: unread.join("，"),
  };
}

/** Codes of the shifts that somebody may work; null = all. Example: noNights → 白, 半. */
export function shiftsFor(constraints: readonly Constraint[], shifts: readonly Shift[]): string[] | null {
  const isNight = ({ kind }: Shift) => kind === "night";
  const may = shifts.filter(
    (s) =>
      !(constraints.includes("onlyNights") && !isNight(s)) &&
      !((constraints.includes("noNights") || constraints.includes("onlyDays")) && isNight(s))
  );
  return may.length === shifts.length ? null : may.map((s) => s.code);
}

/** Part of full-time work: weekends are two days of seven. */
export const shareFor = (constraints: readonly Constraint[]): number =>
  constraints.includes("onlyWeekends") ? 2 / 7 : 1;

const FRIDAY = 5;

/** Days that are no weekend days are days off for whoever works weekends only. */
export function daysOffFor(
  people: readonly { readonly id: string; readonly constraints?: readonly Constraint[] }[],
  days: readonly Day[],
  fixed: readonly Fixed[]
): Fixed[] {
  return people
    .filter(({ constraints = [] }) => constraints.includes("onlyWeekends"))
    .flatMap(({ id }) =>
      days
        .filter((day) => weekday(day) <= FRIDAY && !fixed.some((f) => f.person === id && f.day === day))
        .map((day) => ({ person: id, day, code: REST }))
    );
}
