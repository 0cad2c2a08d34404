import { areaOf } from "../../excel";
import { text } from "../../text";
import { type ChangeRulesPreview, commands, type Planned, queries, type RuleState } from "../../commands";
import type { Said } from "../views/model";
import type { RulesEvents, RulesState } from "../views/rules/model";
import type { Session } from "./session";

/** The rules of the workbook: chosen, written, answered, reset, compared; every write is shown before. */
export function rulesOfBook(session: Session): { events: RulesEvents; look(): Promise<void> } {
  const { store, host } = session;
  const state = () => store.get().rules;
  const change = (part: Partial<RulesState>) => store.change({ rules: { ...state(), ...part } });
  let planned: Planned<unknown> | null = null;

  const look = async () => {
    const found = await session.ask({ label: "pane.reading" }, (context) =>
      queries["rules.check"].ask(host.port, {}, context)
    );
    if (found) change(stateOf(found));
  };
  const propose = <P>(next: Planned<P> | null, facts: (preview: P) => Said[]) => {
    planned = next;
    if (next) change({ plan: { touches: next.writes.touches, facts: facts(next.preview) } });
  };
  const planning = { label: "pane.planning" } as const;

  return {
    look,
    events: {
      choosePack: (area, pack) => change({ packs: { ...state().packs, [area]: pack } }),
      chooseScheme: (matter, scheme) => change({ schemes: { ...state().schemes, [matter]: scheme } }),
      planRules: async () => {
        const { packs, schemes } = state();
        const next = await session.ask(planning, (context) =>
          commands["rules.write"].plan(host.port, { ...packs, schemes }, context)
        );
        propose(next, ({ carried }) =>
          carried > 0 ? [{ code: "rulesView.carried", params: { count: carried } }] : []
        );
      },
      editAnswers: (answers, by) => change({ answers, by }),
      planAnswers: async () => {
        const { answers, by } = state();
        const values = Object.fromEntries(Object.entries(answers).filter(([, v]) => v.trim() !== ""));
        const next = await session.ask(planning, (context) =>
          commands["rules.change"].plan(
            host.port,
            { values, by, reason: text("rulesView.answerReason", {}, context.locale) },
            context
          )
        );
        propose(next, changesOf);
      },
      planRuleReset: async () => {
        const next = await session.ask(planning, (context) =>
          commands["rules.reset"].plan(host.port, {}, context)
        );
        propose(next, changesOf);
      },
      compareRules: async (pack) => {
        const lines = await session.ask(planning, (context) =>
          queries["rules.compare"].ask(host.port, { with: pack }, context)
        );
        if (lines)
          change({
            compared: {
              with: pack,
              lines: lines.map((line) => ({ code: "rulesView.compared", params: { ...line } })),
            },
          });
      },
      writeSelfTest: async (rules) => {
        const next = await session.ask(planning, (context) =>
          commands["selftest.write"].plan(host.port, { rules }, context)
        );
        propose(next, () => []);
      },
      writeRulePlan: async () => {
        const plan = planned;
        planned = null;
        change({ plan: null });
        if (plan && (await session.carryOut(plan))) change({ answers: {} });
      },
      discardRulePlan: () => change({ plan: null }),
    },
  };
}

const changesOf = ({ changes, warnings }: ChangeRulesPreview): Said[] => [
  ...changes.map((one) => ({ code: "rulesView.change", params: { ...one } })),
  ...warnings,
];

function stateOf(found: RuleState): Partial<RulesState> {
  const { choice, table, matters, reviews, changed, questions, findings } = found;
  return {
    known: true,
    // Before anything was written, what is recommended or half chosen stays.
    ...choice,
    reviews,
    matters: matters.map(({ id, area, options }) => ({
      id,
      area,
      label: `rulesView.matter.${id}`,
      options: options.map(({ scheme, says }) => ({ value: scheme, label: `${scheme} ${says}` })),
    })),
    table: table && {
      title: table.sheet,
      rules: table.rules,
      place: { sheet: table.sheet, at: areaOf("A1") },
    },
    questions,
    changed: changed.map(({ show, reason, ...one }) => ({
      id: one.id,
      said:
        reason === ""
          ? { code: "rulesView.change", params: one }
          : { code: "rulesView.changeBecause", params: { ...one, reason } },
      place: show,
    })),
    findings: findings.map(({ severity, rule, message, show }) => ({
      severity,
      who: "",
      message,
      source: rule,
      place: show,
    })),
    compared: null,
  };
}
