import { wordingOf } from "../../functions/rules";
import { dayOfMoment, isoDay } from "../../domain/kernel";
import { type Area, overdueReviews, reviewBy } from "../../domain/rulebook";
import type { Message } from "../../text";
import type { Book } from "../../book/open";
import type { CommandContext } from "../contract";
import { choiceIn } from "./choice";
import { isChanged, type RuleColumn } from "./columns";
import type { RuleFinding, TableLine } from "./model";
import { cellIn, isPointedAt, type OpenTable } from "./table";
import { ruleOf } from "./by-id";
import { fits, forbiddenBy, inWords } from "./values";

/** What is wrong with the workbook's rules, worst first. */
export function findingsOf(book: Book, open: OpenTable | null, context: CommandContext): RuleFinding[] {
  const found = [...(open ? tableFindings(book, open, context) : []), ...reviewFindings(book, context)];
  const order = ["red", "yellow", "info"];
  return found.sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
}

function tableFindings(book: Book, open: OpenTable, context: CommandContext): RuleFinding[] {
  const seen = new Set<string>();
  const lines = open.lines.flatMap((line) => {
    const twice = seen.has(line.id);
    seen.add(line.id);
    return twice
      ? [finding(open, line, "id", "yellow", "rules.find.twice")]
      : lineFindings(open, line, context);
  });
  if (isPointedAt(book, open.table)) return lines;
  const message: Message = { code: "rules.find.notPointed", params: { table: open.table.name } };
  return [{ severity: "red", rule: "", message, show: null }, ...lines];
}

type Code = Extract<Message["code"], `rules.find.${string}`>;

const finding = (
  open: OpenTable,
  line: TableLine,
  column: RuleColumn,
  severity: RuleFinding["severity"],
  code: Code,
  params: Message["params"] = {}
): RuleFinding => ({
  severity,
  rule: line.id,
  message: { code, params: { id: line.id, ...params } },
  show: cellIn(open, line, column),
});

function lineFindings(open: OpenTable, line: TableLine, { now, locale }: CommandContext): RuleFinding[] {
  const rule = ruleOf(line.id);
  if (!rule) return [finding(open, line, "id", "yellow", "rules.find.unknown")];
  const says = wordingOf(rule, locale);
  if (!fits(rule, line.value))
    return [
      finding(open, line, "value", "red", "rules.find.badValue", { says, value: String(line.raw.value) }),
    ];
  const law = forbiddenBy(rule, line.value, locale);
  if (law !== null)
    return [
      finding(open, line, "value", "red", "rules.find.forbidden", {
        says,
        law,
        own: inWords(rule, rule.value, locale),
      }),
    ];
  const found: RuleFinding[] = [];
  const { until, reason } = line.raw;
  if (isChanged(line) && String(reason).trim() === "")
    found.push(finding(open, line, "reason", "yellow", "rules.find.noReason", { says }));
  if (typeof until === "number" && until < dayOfMoment(now))
    found.push(finding(open, line, "until", "yellow", "rules.find.expired", { says }));
  if (String(rule.value) !== String(line.original))
    found.push(
      finding(open, line, "value", "info", "rules.find.newer", {
        says,
        value: inWords(rule, rule.value, locale),
      })
    );
  return found;
}

/** Packs are read again by a day of their own; afterwards every answer is older than it should be. */
function reviewFindings(book: Book, { now }: CommandContext): RuleFinding[] {
  const today = dayOfMoment(now);
  const { packs } = choiceIn(book);
  const due = overdueReviews("current", today).filter((area) => packs[area] === "current");
  return due.map((area: Area) => ({
    severity: "yellow",
    rule: "",
    message: {
      code: `rules.find.review.${area === "law" ? "law" : "platform"}`,
      params: { day: reviewBy("current", area) ?? "", today: isoDay(today) },
    },
    show: null,
  }));
}
