import { Text } from "@fluentui/react-components";
import { useState } from "react";
import type { AskLine } from "../../../commands";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { AsksEvents, AskStep, AsksState } from "./asks-state";
import { ActionButton } from "../../parts/ActionButton";
import { TypeIn } from "../../parts/TypeIn";

interface Props {
  readonly asks: AsksState;
  readonly busy: boolean;
  readonly on: AsksEvents;
}

/** 请假与换班: what waits for an answer, and who gives it. */
export function Asks({ asks: { lines }, busy, on }: Props) {
  const t = useText();
  if (lines === null) return null;
  return (
    <Section title={t("asks.open")}>
      <Text role="status">{lines.length === 0 && t("asks.nothing")}</Text>
      {lines.length > 0 && <Open lines={lines} busy={busy} on={on} />}
    </Section>
  );
}

function Open({ lines, busy, on }: { lines: readonly AskLine[] } & Pick<Props, "busy" | "on">) {
  const t = useText();
  const [by, setBy] = useState("");
  return (
    <>
      <TypeIn label={t("asks.arg.by")} value={by} onType={setBy} />
      <Lines of={lines}>{(line) => <AskRow line={line} by={by} busy={busy} on={on} />}</Lines>
    </>
  );
}

/** What may be done with a line as it stands. */
function stepsOf({ kind, state }: AskLine): readonly AskStep[] {
  if (state === "approved") return ["withdraw"];
  if (state === "agreed" || (state === "asked" && kind === "leave")) return ["approve", "refuse"];
  return state === "asked" ? ["agree", "decline"] : [];
}

const STATE_WORDS: Readonly<Record<string, "asks.step.ask" | `asks.step.${Exclude<AskStep, "ask">}`>> = {
  asked: "asks.step.ask",
  agreed: "asks.step.agree",
  declined: "asks.step.decline",
  approved: "asks.step.approve",
  refused: "asks.step.refuse",
  withdrawn: "asks.step.withdraw",
};

function AskRow({ line, by, busy, on }: { line: AskLine; by: string } & Pick<Props, "busy" | "on">) {
  const t = useText();
  const said = useAskText(line);
  return (
    <>
      <Text>{said}</Text>
      <Actions>
        {stepsOf(line).map((step) => (
          <ActionButton
            key={step}
            says={`asks.step.${step}`}
            size="small"
            off={busy}
            aria-label={`${t(`asks.step.${step}`)} ${said}`}
            onClick={() => on.answerAsk(line, step, by)}
          />
        ))}
      </Actions>
    </>
  );
}

/** What is asked and how it stands, in one sentence. */
function useAskText({ kind, person, other, from, to, code, state: is }: AskLine): string {
  const t = useText();
  const state = t(STATE_WORDS[is] ?? "asks.step.ask");
  return kind === "leave"
    ? t("asks.leave.line", { person, from: from ?? "", to: to ?? from ?? "", code: code ?? "", state })
    : t("asks.swap.line", { person, other: other ?? "", day: from ?? "", state });
}
