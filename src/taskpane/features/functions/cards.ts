import { aboutParam, CATALOG, nameOfParam } from "../../../functions/catalog";
import { type Card, CARDS } from "../../../functions/cards";
import type { Proposal } from "../../../commands";
import { type Locale, text } from "../../../text";
import { helpUrlOf } from "../../parts/help-url";
import type { FunctionCard, OpenCard } from "./state";

export const NAMESPACE = "SHOP.";

/** What the cards say, in the language of the pane; tasks first. */
export const cardsIn = (locale: Locale): FunctionCard[] => CARDS.map((card) => cardOf(card, locale));

function cardOf({ id, question, about, does }: Card, locale: Locale): FunctionCard {
  const name = does.by === "function" ? does.name : null;
  const spec = CATALOG.find((f) => f.name === name);
  return {
    id,
    question: question[locale],
    about: about[locale],
    name: name === null ? null : NAMESPACE + name,
    place: does.by === "place" ? does.place : null,
    spills: spec?.shape === "spill",
    helpUrl: name === null ? null : helpUrlOf(name, locale),
  };
}

/** The name of the function a card inserts; null when it leads elsewhere. */
export const functionOf = (id: string): string | null => {
  const does = CARDS.find((card) => card.id === id)?.does;
  return does?.by === "function" ? does.name : null;
};

/** Excel's own words are no words for people. */
const FLAGS: Readonly<Record<string, (locale: Locale) => string>> = {
  TRUE: (locale) => text("why.yes", {}, locale),
  FALSE: (locale) => text("why.no", {}, locale),
};

/** The arguments of a card as the pane asks for them. */
export function openCard(id: string, proposal: Proposal, locale: Locale): OpenCard {
  const spec = CATALOG.find((f) => f.name === functionOf(id));
  const args = proposal.args.flatMap(({ id: arg, ...rest }) => {
    const param = spec?.params.find((p) => p.id === arg);
    if (!spec || !param) return [];
    const hint = aboutParam(spec, param, locale);
    const options = rest.options.map((o) => ({ ...o, label: FLAGS[o.text]?.(locale) ?? o.label }));
    return [{ id: arg, label: nameOfParam(param, locale), hint, ...rest, options }];
  });
  return { id, args, formula: proposal.formula, rows: proposal.rows, circular: proposal.circular };
}
