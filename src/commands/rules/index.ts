import type { ArgSpec, Command, Query } from "../contract";
import { map, words, wordsOrNone } from "../shapes";
import type {
  BareFormulas,
  ChangeRulesArgs,
  ChangeRulesPreview,
  ComparedRule,
  CompareRulesArgs,
  ResetRulesArgs,
  RuleState,
  WriteRulesArgs,
  WriteRulesPreview,
} from "./model";

// The rule packs are a fifth of the pane and wanted only here: each action loads its work when it is called.

const pack = (name: "platform" | "law" | "internal"): ArgSpec => ({
  name,
  kind: "choice",
  label: `rules.area.${name}`,
  required: false,
  choices: [
    { value: "current", label: "rules.pack.current" },
    { value: "handbook", label: "rules.pack.handbook" },
  ],
});

/** The rule table of the chosen packs, on a new sheet; formulas follow it from then on. */
export const writeRules: Command<WriteRulesArgs, WriteRulesPreview> = {
  title: "rules.write.title",
  args: [
    pack("platform"),
    pack("law"),
    pack("internal"),
    { name: "schemes", kind: "mapping", shape: map(words), label: "rules.schemes", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./write")).planWrite(port, args, context),
};

/** Values of the rule table, with the reason. */
export const changeRules: Command<ChangeRulesArgs, ChangeRulesPreview> = {
  title: "rules.change.title",
  args: [
    { name: "values", kind: "mapping", shape: map(wordsOrNone), label: "rules.values", required: true },
    { name: "reason", kind: "text", label: "rules.reason", required: true },
    { name: "by", kind: "text", label: "rules.by", required: false },
    { name: "until", kind: "date", label: "rules.until", required: false },
  ],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./change")).planChange(port, args, context),
};

/** Back to the values the table was written with. */
export const resetRules: Command<ResetRulesArgs, ChangeRulesPreview> = {
  title: "rules.reset.title",
  args: [{ name: "ids", kind: "text", label: "rules.ids", required: false }],
  plan: async (port, args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./change")).planReset(port, args, context),
};

/** Formulas that name no rules, and so go by the handbook whatever the workbook follows. */
export const bareFormulas: Query<Record<string, never>, BareFormulas> = {
  title: "rules.bare.title",
  args: [],
  ask: async (port) => (await import(/* webpackChunkName: "rules" */ "./follow")).askBare(port),
};

/** Lets all of them follow the workbook's rules. */
export const followRules: Command<Record<string, never>, BareFormulas> = {
  title: "rules.follow.title",
  args: [],
  plan: async (port, _args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./follow")).planFollow(port, context),
};

/** Choice, table, changes, open questions and what is wrong. */
export const checkRules: Query<Record<string, never>, RuleState> = {
  title: "rules.check.title",
  args: [],
  ask: async (port, _args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./check")).askRules(port, context),
};

export const compareRules: Query<CompareRulesArgs, readonly ComparedRule[]> = {
  title: "rules.compare.title",
  args: [
    {
      name: "with",
      kind: "choice",
      label: "rules.compare.with",
      required: true,
      choices: [
        { value: "current", label: "rules.pack.current" },
        { value: "handbook", label: "rules.pack.handbook" },
        { value: "own", label: "rules.compare.own" },
      ],
    },
  ],
  ask: async (port, args, context) =>
    (await import(/* webpackChunkName: "rules" */ "./compare")).askComparison(port, args, context),
};
