import type { CheckedFinding, Refusal } from "../commands";
import type { FindingLine, Said } from "../views/model";

/** A finding that the command has put into words. */
export const checkedLine = ({ finding, sentence, show }: CheckedFinding): FindingLine => ({
  severity: finding.severity,
  who: "",
  message: { code: sentence, params: {} },
  source: finding.rule,
  place: show,
});

/** A refusal as reasons and ways out; without a proven conflict its sentence is the one reason. */
export function conflictOf({ message, findings }: Refusal): {
  readonly reasons: readonly Said[];
  readonly ways: readonly Said[];
} {
  if (message.code !== "roster.build.impossible") return { reasons: [message], ways: [] };
  const said = (red: boolean): Said[] =>
    findings.filter((f) => (f.severity === "red") === red).map(({ code, params }) => ({ code, params }));
  return { reasons: said(true), ways: said(false) };
}
