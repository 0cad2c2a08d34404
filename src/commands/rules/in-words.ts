import { listed, type Locale, text, type TextKey } from "../../text";
import type { RulesInForce } from "../book/book-state";

/** The areas of a choice as `rules.write` writes them. */
const AREAS: ReadonlyMap<string, TextKey> = new Map([
  ["平台=现行", "inForce.platform"],
  ["法律=现行", "inForce.law"],
  ["内部=现行", "inForce.internal"],
]);
const HANDBOOK = "手册";

/** The rules in force as people say them. Example: "平台=现行,法律=现行" → 平台时限、法律按现行，其余按手册. */
export function rulesInWords({ chosen, table }: RulesInForce, locale: Locale): string {
  if (table !== null) return text("inForce.table", { sheet: table }, locale);
  if (chosen === "") return text("inForce.none", {}, locale);
  if (chosen === HANDBOOK) return text("inForce.handbook", {}, locale);
  const parts = chosen.split(",");
  const areas = parts.flatMap((part) => AREAS.get(part) ?? []);
  // Typed by hand: shown as it stands.
  if (areas.length < parts.length) return chosen;
  if (areas.length === AREAS.size) return text("inForce.current", {}, locale);
  const said = areas.map((area) => text(area, {}, locale));
  return text("inForce.some", { areas: listed(said, locale) }, locale);
}
