import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { DueList } from "./DueList";
import { FirstRun } from "./FirstRun";
import type { NextStep, TodayEvents, TodayState } from "./state";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground2 } });

export function View({ state, on, inside }: ViewProps<TodayState, TodayEvents>) {
  const t = useText();
  const styles = useStyles();
  if (state.status !== "read") return <NotRead failed={state.status === "failed"} on={on} />;
  if (state.fresh && !state.skipped) return <FirstRun on={on} />;
  return (
    <Page title={t("today.title")}>
      {inside}
      <Section title={t("today.due")}>
        {state.due.length > 0 ? (
          <DueList lines={state.due} onShow={on.show} />
        ) : (
          <Body1 className={styles.quiet}>{t("today.nothingDue")}</Body1>
        )}
      </Section>
      <Section title={t("today.next")}>
        {state.steps.map((step) => (
          <Step key={step.view} step={step} onOpen={on.open} />
        ))}
      </Section>
    </Page>
  );
}

/** Nothing is claimed about a workbook that has not been read. */
function NotRead({ failed, on }: { failed: boolean; on: PaneEvents }) {
  const t = useText();
  return (
    <Page title={t("today.title")}>
      {failed && (
        <Actions>
          <Button onClick={() => on.open("today")}>{t("today.retry")}</Button>
        </Actions>
      )}
    </Page>
  );
}

function Step({ step, onOpen }: { step: NextStep; onOpen: PaneEvents["open"] }) {
  const t = useText();
  const say = useMessage();
  return (
    <Panel>
      <Body1>{say(step.message)}</Body1>
      <Button onClick={() => onOpen(step.view)}>{t(step.action)}</Button>
    </Panel>
  );
}
