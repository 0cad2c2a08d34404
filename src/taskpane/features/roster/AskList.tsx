import { Button, Input, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { AskLine } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { List, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { AsksEvents, AsksState } from "./asks-state";

interface Props {
  readonly asks: AsksState;
  readonly busy: boolean;
  readonly on: AsksEvents;
}

/** 请假与换班: what waits for an answer, and who gives it. */
export function Asks({ asks: { lines }, busy, on }: Props) {
  const t = useText();
  const [by, setBy] = useState("");
  return (
    <Section title={t("asks.title")}>
      <Text role="status">{lines?.length === 0 && t("asks.nothing")}</Text>
      {lines !== null && lines.length > 0 && (
        <>
          <Labelled label={t("asks.arg.by")}>
            <Input value={by} onChange={(_, data) => setBy(data.value)} />
          </Labelled>
          <List>
            {lines.map((line) => (
              <ListText key={`${line.kind} ${line.line}`}>
                <AskRow line={line} by={by} busy={busy} on={on} />
              </ListText>
            ))}
          </List>
        </>
      )}
      <Actions>
        <Button disabledFocusable={busy} onClick={on.lookAtAsks}>
          {t("asks.open")}
        </Button>
      </Actions>
    </Section>
  );
}

type Step = Parameters<AsksEvents["answerAsk"]>[1];

/** What may be done with a line as it stands. */
function stepsOf({ kind, state }: AskLine): readonly Step[] {
  if (state === "approved") return ["withdraw"];
  if (state === "agreed" || (state === "asked" && kind === "leave")) return ["approve", "refuse"];
  return state === "asked" ? ["agree", "decline"] : [];
}

const STATE_WORDS: Readonly<Record<string, "asks.step.ask" | `asks.step.${Exclude<Step, "ask">}`>> = {
  asked: "asks.step.ask",
  agreed: "asks.step.agree",
  declined: "asks.step.decline",
  approved: "asks.step.approve",
  refused: "asks.step.refuse",
  withdrawn: "asks.step.withdraw",
};

function AskRow({ line, by, busy, on }: { line: AskLine; by: string } & Pick<Props, "busy" | "on">) {
  const t = useText();
  const { kind, person, other, from, to, code } = line;
  const state = t(STATE_WORDS[line.state] ?? "asks.step.ask");
  const said =
    kind === "leave"
      ? t("asks.leave.line", { person, from: from ?? "", to: to ?? from ?? "", code: code ?? "", state })
      : t("asks.swap.line", { person, other: other ?? "", day: from ?? "", state });
  return (
    <>
      <Text>{said}</Text>
      <Actions>
        {stepsOf(line).map((step) => (
          <Button
            key={step}
            size="small"
            disabledFocusable={busy}
            aria-label={`${t(`asks.step.${step}`)} ${said}`}
            onClick={() => on.answerAsk(line, step, by)}
          >
            {t(`asks.step.${step}`)}
          </Button>
        ))}
      </Actions>
    </>
  );
}
