import { type Rule, sourceOf } from "../../domain/rulebook";
import type { Locale } from "../../text/core";
import { PACK_WORDS } from "../../text/functions/packs";

/** "手册 S4", "淘宝平台争议处理规则 第53条 2025-08-15". */
export function sourceText({ id, doc }: Rule, locale: Locale = "zh"): string {
  const source = sourceOf(id);
  if (source === undefined) return `${PACK_WORDS["rule.handbook"][locale]} ${doc}`;
  return [source.title, source.article, source.date].filter((s) => s !== undefined).join(" ");
}
