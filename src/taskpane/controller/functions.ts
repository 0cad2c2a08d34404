import { a1, type ActiveCell } from "../../excel";
import { aboutFunction, aboutParam, CATALOG, type FunctionSpec, nameOfParam } from "../../functions/catalog";
import type { Locale } from "../../text";
import { commands, queries } from "../../commands";
import type { FunctionCard, FunctionsEvents } from "../views/functions/model";
import type { WhyState } from "../views/why/model";
import type { Session } from "./session";

const NAMESPACE = "SHOP.";

const helpUrlOf = (name: string, locale: Locale): string => `help/${locale}/${name}.html`;

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

/** What depends on the selected cell: where a formula would go, and what the result there rests on. */
export function selectionEvents(session: Session): FunctionsEvents & {
  selected(): Promise<void>;
} {
  const { host, store } = session;
  let cell: ActiveCell | null = null;
  let asked = 0;
  return {
    // Only the answer to the last question counts: the user may be on another cell by then.
    selected: async () => {
      const question = ++asked;
      const found = await session.quietly(() => host.selection.activeCell());
      const explained = found && (await explain(session, found));
      if (question !== asked) return;
      cell = found;
      store.change({
        functions: { ...store.get().functions, target: found && a1(found.at) },
        care: { ...store.get().care, sheet: found && found.sheet.name },
        why: explained ?? { address: null, passport: null },
      });
    },
    insertFormula: async (name) => {
      const target = cell;
      if (!target) return;
      const plan = await session.ask({ label: "pane.planning" }, (context) =>
        commands["formula.insert"].plan(
          host.port,
          { name: name.slice(NAMESPACE.length), cell: target },
          context
        )
      );
      if (plan) await session.carryOut(plan);
    },
  };
}

async function explain(session: Session, { sheet, at, formula }: ActiveCell): Promise<WhyState> {
  const address = `${sheet.name}!${a1(at)}`;
  const answer = await session.quietly((context) =>
    queries["formula.explain"].ask(session.host.port, { formula, at: address }, context)
  );
  const { locale } = session.store.get();
  const functions = (answer?.ok ? answer.value : []).map((one) => ({
    ...one,
    helpUrl: helpUrlOf(one.name, locale),
  }));
  return { address, passport: functions.length > 0 ? { address, formula, functions } : null };
}
