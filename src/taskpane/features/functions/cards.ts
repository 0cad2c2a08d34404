import {
  aboutFunction,
  aboutParam,
  CATALOG,
  type FunctionSpec,
  nameOfParam,
} from "../../../functions/catalog";
import type { Locale } from "../../../text";
import { helpUrlOf } from "../../parts/help-url";
import type { FunctionCard } from "./state";

export const NAMESPACE = "SHOP.";

/** A card for each function of the catalogue, in the language of the pane. */
export const cardsIn = (locale: Locale): FunctionCard[] => CATALOG.map((spec) => cardOf(spec, locale));

function cardOf(spec: FunctionSpec, locale: Locale): FunctionCard {
  const args = spec.params.map((param) => ({
    name: nameOfParam(param, locale),
    description: aboutParam(spec, param, locale),
    optional: param.optional,
  }));
  const shown = args.map((a) => (a.optional ? `[${a.name}]` : a.name)).join(", ");
  return {
    name: NAMESPACE + spec.name,
    description: aboutFunction(spec, locale),
    args,
    spills: spec.shape === "spill",
    helpUrl: helpUrlOf(spec.name, locale),
    formula: `=${NAMESPACE}${spec.name}(${shown})`,
  };
}
