import type { TodayAnswer } from "../../commands";
import type { Label } from "../../domain/kernel";
import type { FindingLine, Place, Said } from "./shown";

/** A line that wants something done, as lists show it. */
export interface DueLine {
  readonly band: "over" | "today" | "later";
  /** How long it is over, or how long there is. */
  readonly left: Said;
  readonly title: string;
  /** Id and name of its register. */
  readonly register: string;
  readonly label: Label;
  readonly row: number;
  readonly who: string;
  readonly next: string;
  /** What the rules say where the platform says something else; null = they agree. */
  readonly differs: string | null;
  readonly place: Place;
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** Up to here minutes are said, then hours, then days. */
const [MOST_MINUTES, MOST_HOURS] = [90, 48 * HOUR];

/** How long something is over, or how long there is. Example: -120 → 过期 2 小时. */
export function leftOf(minutes: number): Said {
  const long = Math.abs(minutes);
  const side = minutes < 0 ? "over" : "left";
  if (long <= MOST_MINUTES) return { code: `due.${side}.minutes`, params: { n: long } };
  if (long < MOST_HOURS) return { code: `due.${side}.hours`, params: { n: Math.floor(long / HOUR) } };
  return { code: `due.${side}.days`, params: { n: Math.floor(long / DAY) } };
}

const bandOf = (minutes: number): DueLine["band"] =>
  minutes < 0 ? "over" : minutes < DAY ? "today" : "later";

/** "2026-12-24T15:00:00" as people read it. */
const spoken = (iso: string): string => iso.slice(0, 16).replace("T", " ");

const rowAt = (row: number) => ({ row: row - 1, col: 0, rows: 1, cols: 1 });

/** The answer as lines of a list, most urgent first; `labelOf` names a register. */
export const dueLines = (
  { items }: Pick<TodayAnswer, "items">,
  labelOf: (register: string) => Label | undefined
): DueLine[] =>
  items.map((item) => ({
    band: bandOf(item.minutes),
    left: leftOf(item.minutes),
    title: item.key,
    register: item.register,
    label: labelOf(item.register) ?? { zh: item.sheet, en: item.sheet },
    row: item.row,
    who: item.who,
    next: item.next,
    differs: item.by === "platform" && item.differs !== null ? spoken(item.differs) : null,
    place: { sheet: item.sheet, at: rowAt(item.row) },
  }));

/** What nobody can judge, each with its place. */
export const unjudgedLines = (unjudged: TodayAnswer["unjudged"]): FindingLine[] =>
  unjudged.map(({ sheet, row, column, message }) => ({
    severity: "yellow",
    who: column === "" ? "" : `${sheet} ${row} ${column}`,
    message: { code: message, params: {} },
    source: "",
    place: { sheet, at: rowAt(row) },
  }));
