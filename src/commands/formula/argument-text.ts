import { dayOfMoment, type Day, type Fen, minutesOfDay, type Moment, yuanOf, ymd } from "../../domain/kernel";
import type { RuleSet } from "../../domain/rulebook";
import type { FunctionSpec, Param } from "../../functions/catalog";
import {
  BLANK,
  FIRST_DATE,
  isProblem,
  readerOf,
  readWhole,
  Refusal,
  sentenceOf,
  type Table,
  type Value,
  WHOLE,
} from "../../functions/explain";
import { type Locale, text } from "../../text";

const two = (n: number): string => String(n).padStart(2, "0");

function dayText(day: Day): string {
  const { year, month, day: d } = ymd(day);
  return `${year}-${two(month)}-${two(d)}`;
}

function momentText(moment: Moment): string {
  const seconds = Math.round(minutesOfDay(moment) * 60);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return `${dayText(dayOfMoment(moment))} ${clock}${seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`}`;
}

const choiceText = ({ choices }: Param, value: unknown): string =>
  choices!.list.find((c) => c.value === value)?.words[0] ?? String(value);

/** How an argument was read, in words: "2026-02-28 23:30", "88.50 元"; what it was refused for. */
export function understood(raw: unknown, param: Param, position: number, locale: Locale): string {
  try {
    return WHOLE.has(param.type) ? wholeText(raw, param, position, locale) : cellText(raw, param, locale);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return "kind" in thrown.reason ? sentenceOf(thrown.reason) : thrown.reason.code;
  }
}

function wholeText(raw: unknown, param: Param, position: number, locale: Locale): string {
  const value = readWhole(raw, param, position);
  if (param.type === "rules") return (value as RuleSet).label;
  const rows = Array.isArray(raw) ? (raw as unknown[][]) : null;
  if (!rows) return raw === undefined ? text("why.default", {}, locale) : String(raw);
  return text("why.table", { rows: rows.length, cols: rows[0]?.length ?? 0 }, locale);
}

function cellText(raw: unknown, param: Param, locale: Locale): string {
  const value = readerOf(param)(Array.isArray(raw) ? (raw as unknown[][])[0]?.[0] : raw);
  if (value === BLANK) return text("why.blank", {}, locale);
  if (value === undefined) return text("why.default", {}, locale);
  switch (param.type) {
    case "moment":
      return momentText(value as Moment);
    case "day":
      return dayText(value as Day);
    case "money":
      return text("why.yuan", { amount: yuanOf(value as Fen).toFixed(2) }, locale);
    case "flag":
      return text(value === true ? "why.yes" : "why.no", {}, locale);
    case "choice":
      return choiceText(param, value);
    case "list":
      return (value as string[]).map((one) => choiceText(param, one)).join("、");
    default:
      return String(value);
  }
}

/** Lines of a table that are shown; the sheet has the rest. */
const MOST_LINES = 12;

/** An answer as the cell would show it in the format that suits it. */
export function answered(found: Value | Table | boolean, spec: FunctionSpec, locale: Locale): string {
  if (typeof found === "object")
    return found.lines
      .slice(0, MOST_LINES)
      .map((line) =>
        line
          .filter((v) => v !== "")
          .map((v) => (isProblem(v) ? sentenceOf(v) : valueText(v, spec, locale)))
          .join(" · ")
      )
      .join("\n");
  return valueText(found, spec, locale);
}

function valueText(value: Value, { format }: FunctionSpec, locale: Locale): string {
  if (typeof value === "boolean") return text(value ? "why.yes" : "why.no", {}, locale);
  if (typeof value === "string") return value === "" ? text("why.blank", {}, locale) : value;
  const isDate = (format === "dateTime" || format === "date") && value > FIRST_DATE;
  if (isDate) {
    const moment = Math.round(value * 86_400) as Moment;
    return Number.isInteger(value) && format === "date" ? dayText(dayOfMoment(moment)) : momentText(moment);
  }
  if (format === "yuan") return text("why.yuan", { amount: value.toFixed(2) }, locale);
  return format === "hours" ? text("why.hours", { hours: value }, locale) : String(+value.toFixed(6));
}
