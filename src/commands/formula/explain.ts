import { areaOf, type ReadPort, type Survey } from "../../excel";
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
    const [lookUp] = await lookUps(port, survey, [{ calls, place: placeOf(at, survey) }]);
    // The rule packs are a fifth of the pane and wanted only now.
    const { explain } = await import(/* webpackChunkName: "passport" */ "./passport");
    return done(calls.flatMap((call) => explain(call, lookUp!, locale) ?? []));
  },
};

interface Asked {
  readonly calls: readonly Call[];
  readonly place: Place | null;
}

/** One round trip for the arguments of all formulas together; what each argument is, in the order of the formulas. */
export async function lookUps(port: ReadPort, survey: Survey, asked: readonly Asked[]): Promise<LookUp[]> {
  const written = asked.map(
    ({ calls, place }) =>
      new Map(argumentsOf(calls).map((text) => [text, writtenAs(text, survey, place)] as const))
  );
  const cells = written.flatMap((one) =>
    [...one.values()].flatMap((arg) => (arg.kind === "cells" ? [arg.region] : []))
  );
  const read = cells.length > 0 ? await port.read(cells) : [];
  const contents = new Map(cells.map((region, i) => [region, read[i]!.values] as const));
  return written.map((one) => (text) => {
    const arg = one.get(text) ?? { kind: "nothing" as const };
    const raw =
      arg.kind === "value" ? arg.value : arg.kind === "cells" ? contents.get(arg.region) : undefined;
    return { written: arg, raw };
  });
}

const argumentsOf = (calls: readonly Call[]): string[] => [...new Set(calls.flatMap((call) => call.args))];

function placeOf(at: string | undefined, { sheets }: Survey): Place | null {
  const cut = at?.lastIndexOf("!") ?? -1;
  const name = at?.slice(0, Math.max(0, cut)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const sheet = sheets.find((s) => s.name === name);
  return sheet && at ? { sheet: sheet.id, at: areaOf(at) } : null;
}
