import { Text } from "@fluentui/react-components";
import type { TextKey } from "../../../text";
import { ActionButton } from "../../parts/ActionButton";
import { FindingList } from "../../parts/FindingList";
import { useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { Sentences } from "../../parts/Sentences";
import type { FindingLine } from "../../parts/shown";
import type { AskAnswer, AsksEvents } from "./asks-state";

interface Props {
  readonly answer: AskAnswer;
  readonly busy: boolean;
  readonly on: AsksEvents;
}

/** What a granted request does to the month, before it is written: what is shown is what is written. */
export function AskAnswerView({ answer, busy, on }: Props) {
  const t = useText();
  const say = useMessage();
  return (
    <Page title={t("asks.answer")} onBack={on.closeAsk}>
      <Panel tinted>
        <Text weight="semibold">{say(answer.touches)}</Text>
        <Sentences lines={[...answer.changes, ...answer.effects]} />
        <Actions>
          <ActionButton says="action.write" primary off={busy} onClick={on.writeAsk} />
          <ActionButton says="action.back" onClick={on.closeAsk} />
        </Actions>
      </Panel>
      <Findings title="asks.caused" findings={answer.caused} />
      {answer.mended.length > 0 && <Findings title="asks.mended" findings={answer.mended} />}
    </Page>
  );
}

function Findings({ title, findings }: { title: TextKey; findings: readonly FindingLine[] }) {
  const t = useText();
  return (
    <Section title={t(title)}>
      <FindingList findings={findings} none="asks.nothingCaused" onShow={null} />
    </Section>
  );
}
