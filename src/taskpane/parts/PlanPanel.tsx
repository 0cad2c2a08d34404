import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessage, useText } from "./language";
import type { PlanLine } from "./shown";
import { Actions, Panel } from "./Panel";
import { ActionButton } from "./ActionButton";
import { Sentences } from "./Sentences";

interface Props {
  readonly plan: PlanLine;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onBack: () => void;
}

/** What will be written and where, before it is written. The keyboard is led to the one button that matters. */
export function PlanPanel({ plan, busy, onWrite, onBack }: Props) {
  const t = useText();
  const say = useMessage();
  const write = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    write.current?.focus();
  }, []);
  return (
    <Panel tinted onBack={onBack}>
      <Text weight="semibold">{say(plan.touches)}</Text>
      <Sentences lines={plan.facts} />
      <Actions>
        <Button ref={write} appearance="primary" disabledFocusable={busy} onClick={onWrite}>
          {t("action.write")}
        </Button>
        <ActionButton says="action.back" onClick={onBack} />
      </Actions>
    </Panel>
  );
}
