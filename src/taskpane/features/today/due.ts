import type { TodayAnswer } from "../../../commands";
import { registerSpec } from "../../../domain/registers";
import type { FindingLine, Said } from "../../parts/shown";
import type { DueFilter, DueLine } from "./state";

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

/** The answer as lines of the list. */
export const dueLines = ({ items }: TodayAnswer): DueLine[] =>
  items.map((item) => ({
    band: bandOf(item.minutes),
    left: leftOf(item.minutes),
    title: item.key,
    register: item.register,
    label: registerSpec(item.register)?.sheet ?? { zh: item.sheet, en: item.sheet },
    row: item.row,
    who: item.who,
    next: item.next,
    differs: item.by === "platform" && item.differs !== null ? spoken(item.differs) : null,
    place: { sheet: item.sheet, at: rowAt(item.row) },
  }));

/** What nobody can judge, each with its place. */
export const unjudgedLines = ({ unjudged }: TodayAnswer): FindingLine[] =>
  unjudged.map(({ sheet, row, column, message }) => ({
    severity: "yellow",
    who: column === "" ? "" : `${sheet} ${row} ${column}`,
    message: { code: message, params: {} },
    source: "",
    place: { sheet, at: rowAt(row) },
  }));

/** Nobody is a person too: lines on which no handler stands. */
export const NOBODY = "-";

/** The lines that are asked for. */
export const filtered = (due: readonly DueLine[], { register, who, kind }: DueFilter): DueLine[] =>
  due.filter(
    (line) =>
      (register === "" || line.register === register) &&
      (who === "" || (line.who || NOBODY) === who) &&
      (kind === "all" || line.band === "over" || (kind === "day" && line.band === "today"))
  );
