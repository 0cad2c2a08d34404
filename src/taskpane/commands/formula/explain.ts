import { areaOf, type ExcelPort, type Grid } from "../../../excel";
import { RULES_NAME } from "../book/record";
import { done, type Query } from "../contract";
import { callsIn } from "./parse";
import type { Explained } from "./passport";

/** Which rules the functions of a formula work by; empty for a formula without ours. */
export const explainFormula: Query<{ readonly formula: string }, readonly Explained[]> = {
  title: "formula.explain.title",
  args: [{ name: "formula", kind: "text", label: "formula.explain.formula", required: true }],
  async ask(port, { formula }, { locale }) {
    const calls = callsIn(formula);
    if (calls.length === 0) return done([]);
    const chosen = formula.includes(RULES_NAME) ? await chosenRules(port) : [];
    // The rule packs are a fifth of the pane and wanted only now.
    const { explain } = await import(/* webpackChunkName: "passport" */ "./passport");
    return done(calls.flatMap((call) => explain(call, chosen, locale) ?? []));
  },
};

/** The named cell with the workbook's choice of rules, or its rule table; two questions to the workbook more. */
async function chosenRules(port: ExcelPort): Promise<Grid> {
  const { names, sheets } = await port.survey();
  const name = names.find((n) => n.name === RULES_NAME);
  const [, sheetName] = /^='?(.+?)'?!/.exec(name?.formula ?? "") ?? [];
  const sheet = sheets.find((s) => s.name === sheetName?.replace(/''/g, "'"));
  if (!name || !sheet) return [];
  const [contents] = await port.read([{ sheet: sheet.id, at: areaOf(name.formula) }]);
  return contents!.values;
}
