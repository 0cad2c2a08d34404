import { a1, ABSENT } from "../../excel";
import { CATALOG } from "../../functions/catalog";
import { text } from "../../text";
import { freeSheetName, openBook } from "../../book/open";
import { RULES_NAME } from "../../book/record";
import { type Command, done, refuse } from "../contract";
import { selfTestSteps } from "./sheet";

export interface SelfTestArgs {
  /** By the built-in rules (default), or by those this workbook has chosen. */
  readonly rules?: "packs" | "workbook";
}

/** A new sheet that runs every worked case in the user's own Excel and compares the answers natively. */
export const writeSelfTest: Command<SelfTestArgs, { readonly sheet: string; readonly cases: number }> = {
  title: "selftest.title",
  args: [
    {
      name: "rules",
      kind: "choice",
      label: "selftest.rules",
      required: false,
      choices: [
        { value: "packs", label: "selftest.rules.packs" },
        { value: "workbook", label: "selftest.rules.workbook" },
      ],
    },
  ],
  async plan(port, { rules: mode = "packs" }, { locale }) {
    const book = await openBook(port);
    if (!book.ok) return book;
    if (mode === "workbook" && !book.value.survey.names.some((n) => n.name === RULES_NAME))
      return refuse("selftest.noRules");
    // Some hundred sentences that nobody else in the pane needs.
    const cases = await import(/* webpackChunkName: "selftest" */ "../../selftest");
    const name = freeSheetName(text("selftest.sheet", {}, locale), book.value);
    const formulaOf: Parameters<typeof selfTestSteps>[0]["formulaOf"] = (e) =>
      cases.formulaText(mode === "packs" ? e : cases.byRules(e, RULES_NAME, rulesAt));
    const { steps, area } = selfTestSteps({ name, locale, mode, formulaOf }, cases);
    const count = cases.WORKED_CASES.length;
    return done({
      preview: { sheet: name, cases: count },
      writes: {
        expects: [{ probe: { of: "sheetName", name }, state: ABSENT }],
        steps,
        record: [],
        undo: [{ do: "deleteSheet", sheet: name }],
        undoProbes: [{ of: "contents", sheet: name }],
        touches: { code: "selftest.touches", params: { sheet: name, area: a1(area) } },
      },
      success: { code: "selftest.done", params: { sheet: name, count } },
      show: { sheet: name, at: { ...area, rows: 1, cols: 1 } },
    });
  },
};

const rulesAt = (call: string): number =>
  CATALOG.find((f) => f.name === call)!.params.findIndex((p) => p.id === "rules");
