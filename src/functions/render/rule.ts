import { word } from "./words";
import { PACKS, type Resolved, type Rule, type RuleValue, type Unit } from "../../domain/rulebook";

const UNITS: Record<Unit, string> = {
  hour: "小时",
  day: "天",
  workday: "个工作日",
  yuan: "元",
  times: "倍",
  rate: "",
  count: "",
  kg: "公斤",
  time: "",
  text: "",
  list: "",
};
const MINUTES_PER_DAY = 1440;

function clock(minutes: number): string {
  const m = minutes % MINUTES_PER_DAY;
  const text = `${Math.floor(m / 60)}:${String(m % 60).padStart(2, "0")}`;
  return minutes >= MINUTES_PER_DAY ? `次日${text}` : text;
}

function numberText(n: number, unit: Unit): string {
  if (unit === "time") return clock(n);
  return unit === "rate" ? `${+(n * 100).toFixed(4)}%` : String(n);
}

/** A value as people read it: "2 天", "5–10 个工作日", "17:30–次日1:00", "未设定". */
export function valueText(value: RuleValue, unit: Unit): string {
  if (value === null) return word("rule.notSet");
  if (typeof value === "string") return unit === "list" ? value.split("|").join("、") : value;
  const text =
    typeof value === "number" ? numberText(value, unit) : value.map((n) => numberText(n, unit)).join("–");
  return UNITS[unit] === "" ? text : `${text} ${UNITS[unit]}`;
}

/** What a rule says, with its value where the wording does not hold it. */
export function sayingOf({ rule, value }: Resolved): string {
  return value === rule.zh ? rule.zh : `${rule.zh}:${valueText(value, rule.unit)}`;
}

/** "手册 S4", "淘宝平台争议处理规则 第53条 2025-08-15". */
export function sourceText({ source }: Rule): string {
  if ("quote" in source) return `手册 ${source.doc}`;
  return [source.title, source.article, source.date].filter((s) => s !== undefined).join(" ");
}

export const quoteText = ({ source }: Rule): string => ("quote" in source ? source.quote : "");

export const packText = ({ pack }: Resolved): string => (pack === "handbook" ? "手册" : "现行");

const TODAY = new Map(PACKS.current.map((r) => [r.key, r]));

/** What law or platform say today where a handbook rule is used: "" when they say nothing about it. */
export function todayText({ rule, pack, value }: Resolved): string {
  const today = TODAY.get(rule.key);
  if (pack === "current" || today === undefined) return "";
  if (today.value === null) return word("rule.unverified");
  const [here, there] = [valueText(value, rule.unit), valueText(today.value, today.unit)];
  return here === there ? word("rule.same") : `${there}(${today.id})`;
}

/** "卖家"; "" when a rule names nobody. */
export const actorText = (actor: Rule["actor"]): string =>
  actor === undefined ? "" : word(`actor.${actor}`);
