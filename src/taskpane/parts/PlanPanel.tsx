import { Body1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useMessage, useText } from "./language";
import type { PlanLine } from "./model";
import { Actions, Panel } from "./Panel";

const useStyles = makeStyles({ facts: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

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
  const styles = useStyles();
  const write = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    write.current?.focus();
  }, []);
  return (
    <Panel tinted onBack={onBack}>
      <Text weight="semibold">{say(plan.touches)}</Text>
      {plan.facts.length > 0 && (
        <ul className={styles.facts}>
          {plan.facts.map((fact, i) => (
            <li key={i}>
              <Body1>{say(fact)}</Body1>
            </li>
          ))}
        </ul>
      )}
      <Actions>
        <Button ref={write} appearance="primary" disabledFocusable={busy} onClick={onWrite}>
          {t("action.write")}
        </Button>
        <Button onClick={onBack}>{t("action.back")}</Button>
      </Actions>
    </Panel>
  );
}
