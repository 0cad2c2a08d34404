import { PACKS, type Rule } from "../../domain/rulebook";

const BY_ID: ReadonlyMap<string, Rule> = new Map(
  [...PACKS.handbook, ...PACKS.current].map((rule) => [rule.id, rule])
);

/** A rule of either pack by its id. */
export const ruleOf = (id: string): Rule | undefined => BY_ID.get(id);
