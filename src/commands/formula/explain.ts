import { areaOf, type Region, type Survey } from "../../excel";
import { done, type Query } from "../contract";
import type { Explained } from "./explained";
import { type Call, callsIn } from "./parse";
import type { LookUp } from "./passport";
import { type Place, writtenAs } from "./written";

export interface ExplainArgs {
  readonly formula: string;
  /** Where it stands, "退款!D2": what references without a sheet mean. */
  readonly at?: string;
}

/** Where the results of our functions in a formula come from; empty for a formula without any. */
export const explainFormula: Query<ExplainArgs, readonly Explained[]> = {
  title: "formula.explain.title",
  args: [
    { name: "formula", kind: "text", label: "formula.explain.formula", required: true },
    { name: "at", kind: "text", label: "formula.explain.at", required: false },
  ],
  async ask(port, { formula, at }, { locale }) {
    const calls = callsIn(formula);
    if (calls.length === 0) return done([]);
    const survey = await port.survey();
    const asked = argumentsOf(calls).map(
      (text) => [text, writtenAs(text, survey, placeOf(at, survey))] as const
    );
    const cells = asked.flatMap(([, written]): Region[] =>
      written.kind === "cells" ? [written.region] : []
    );
    const read = cells.length > 0 ? await port.read(cells) : [];
    const known = new Map(
      asked.map(([text, written]) => {
        const contents = written.kind === "cells" ? read[cells.indexOf(written.region)] : undefined;
        return [text, { written, raw: written.kind === "value" ? written.value : contents?.values }];
      })
    );
    const lookUp: LookUp = (text) => known.get(text) ?? { written: { kind: "nothing" }, raw: undefined };
    // The rule packs are a fifth of the pane and wanted only now.
    const { explain } = await import(/* webpackChunkName: "passport" */ "./passport");
    return done(calls.flatMap((call) => explain(call, lookUp, locale) ?? []));
  },
};

const argumentsOf = (calls: readonly Call[]): string[] => [...new Set(calls.flatMap((call) => call.args))];

function placeOf(at: string | undefined, { sheets }: Survey): Place | null {
  const cut = at?.lastIndexOf("!") ?? -1;
  const name = at?.slice(0, Math.max(0, cut)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = sheets.find((s) => s.name === name);
  return sheet && at ? { sheet: sheet.id, at: areaOf(at) } : null;
}
