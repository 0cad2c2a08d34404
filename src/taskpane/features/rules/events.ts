import { areaOf } from "../../../excel";
import { text } from "../../../text";
import {
  type AdoptNoticePreview,
  type BareFormulas,
  type ChangeRulesPreview,
  commands,
  queries,
  type RuleState,
} from "../../../commands";
import type { Desk, Started } from "../../feature";
import { lineOf, planFlow } from "../../flow";
import type { PlanLine, Said } from "../../parts/shown";
import type { RulePack, RulesEvents, RulesState } from "./state";

export const initial = (): RulesState => ({
  known: false,
  packs: { platform: "current", law: "current", internal: "handbook" },
  schemes: {},
  matters: [],
  reviews: {},
  table: null,
  questions: [],
  answers: {},
  by: "",
  changed: [],
  findings: [],
  compared: null,
  bare: null,
  notice: { text: "", read: null },
  plan: null,
});

/** The rules of the workbook: chosen, written, answered, reset, compared; every write is shown before. */
export function start({ session, state, change }: Desk<RulesState>): Started<RulesEvents> {
  const { port } = session.host;
  const flow = planFlow<PlanLine>(session, (plan) => change({ plan }));
  const look = async () => {
    const found = await session.ask({ label: "pane.reading" }, (context) =>
      queries["rules.check"].ask(port, {}, context)
    );
    if (found) change(stateOf(found));
    const bare = await session.ask({ label: "pane.reading" }, (context) =>
      queries["rules.bare"].ask(port, {}, context)
    );
    if (bare) change({ bare: bareOf(bare) });
  };
  const readNotice = async () => {
    const { text: pasted } = state().notice;
    const read = await session.ask({ label: "pane.reading" }, (context) =>
      queries["calendar.read"].ask(port, { text: pasted }, context)
    );
    change({ notice: { text: pasted, read: read ?? null } });
  };
  const compare = async (pack: RulePack) => {
    const lines = await session.ask({ label: "pane.planning" }, (context) =>
      queries["rules.compare"].ask(port, { with: pack }, context)
    );
    if (!lines) return;
    const said = lines.map((line): Said => ({ code: "rulesView.compared", params: { ...line } }));
    change({ compared: { with: pack, lines: said } });
  };
  return {
    events: {
      choosePack: (area, pack) => change({ packs: { ...state().packs, [area]: pack } }),
      chooseScheme: (matter, scheme) => change({ schemes: { ...state().schemes, [matter]: scheme } }),
      planRules: () => {
        const { packs, schemes } = state();
        return flow.propose(commands["rules.write"], { ...packs, schemes }, lineOf(carriedOf));
      },
      editAnswers: (answers, by) => change({ answers, by }),
      planAnswers: () => {
        const { answers, by } = state();
        const values = Object.fromEntries(Object.entries(answers).filter(([, v]) => v.trim() !== ""));
        const reason = text("rulesView.answerReason", {}, session.store.get().locale);
        return flow.propose(commands["rules.change"], { values, by, reason }, lineOf(changesOf));
      },
      planRuleReset: () => flow.propose(commands["rules.reset"], {}, lineOf(changesOf)),
      compareRules: compare,
      writeSelfTest: (rules) => flow.propose(commands["selftest.write"], { rules }, lineOf()),
      planFollow: () => flow.propose(commands["rules.follow"], {}, lineOf()),
      editNotice: (pasted) => change({ notice: { text: pasted, read: null } }),
      readNotice,
      planNotice: () =>
        flow.propose(commands["calendar.adopt"], { text: state().notice.text }, lineOf(replacedOf)),
      writeRulePlan: async () => {
        if (await flow.write()) change({ answers: {}, notice: { text: "", read: null } });
      },
      discardRulePlan: flow.discard,
    },
    opened: look,
    // Options and findings come in words: they are read again, in the language that is spoken now.
    speaks: async () => {
      if (!state().known) return;
      const { compared } = state();
      await look();
      if (compared) await compare(compared.with);
    },
  };
}

const carriedOf = ({ carried }: { readonly carried: number }): Said[] =>
  carried > 0 ? [{ code: "rulesView.carried", params: { count: carried } }] : [];

const replacedOf = ({ carried, replaced }: AdoptNoticePreview): Said[] => [
  ...(replaced > 0 ? [{ code: "rulesView.noticeReplaced", params: { count: replaced } }] : []),
  ...(carried > 0 ? [{ code: "rulesView.noticeCarried", params: { count: carried } }] : []),
];

/** Only what differs is worth a word: a workbook that follows the handbook has nothing to convert. */
const bareOf = ({ differ, total, inForce, sheets }: BareFormulas): RulesState["bare"] =>
  differ && total > 0
    ? {
        total,
        inForce,
        sheets: sheets.map(({ sheet, count, first }) => ({
          said: { code: "rulesView.bareOn", params: { sheet, count } },
          place: { sheet, at: first.at },
        })),
      }
    : null;

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
