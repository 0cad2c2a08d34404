import { Body1, Button } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { FindingList } from "../../parts/FindingList";
import { Page, Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import { ChangedRules, ComparedRules } from "./ChangedRules";
import { ChooseRules } from "./ChooseRules";
import type { RulesEvents, RulesProps, RulesState } from "./state";
import { BareRules } from "./BareRules";
import { Notice } from "./Notice";
import { Questions } from "./Questions";

/** Which rules formulas work by, what the shop changed in them, and whether the functions work. */
export function View({ state, pane, on }: ViewProps<RulesState, RulesEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  const { plan } = state;
  return (
    <Page title={t("view.rules")} lead={t("rulesView.lead")}>
      {plan ? (
        <PlanPanel plan={plan} busy={busy} onWrite={on.writeRulePlan} onBack={on.discardRulePlan} />
      ) : (
        state.known && <Overview state={state} busy={busy} on={on} />
      )}
    </Page>
  );
}

function Overview({ state, busy, on }: RulesProps) {
  const t = useText();
  const { table } = state;
  return (
    <>
      {table && (
        <Section title={t("rulesView.table")}>
          <Body1>{t("rulesView.inUse", { sheet: table.title, count: table.rules })}</Body1>
          <FindingList findings={state.findings} none="rulesView.noFindings" onShow={on.show} />
          <Actions>
            <Button onClick={() => on.show(table.place)}>{t("rulesView.open")}</Button>
          </Actions>
        </Section>
      )}
      <BareRules state={state} busy={busy} on={on} />
      {state.questions.length > 0 && <Questions state={state} busy={busy} on={on} />}
      {table && <ChangedRules state={state} busy={busy} on={on} />}
      <ChooseRules state={state} busy={busy} on={on} />
      {table && <ComparedRules state={state} busy={busy} on={on} />}
      <Notice state={state} busy={busy} on={on} />
      <SelfTest hasTable={table !== null} on={on} />
    </>
  );
}

/** The worked cases as live formulas on a new sheet. */
function SelfTest({ hasTable, on }: { hasTable: boolean; on: RulesEvents }) {
  const t = useText();
  return (
    <Section title={t("selftest.sheet")}>
      <Body1>{t("rulesView.selfTest")}</Body1>
      <Actions>
        <Button onClick={() => on.writeSelfTest("packs")}>{t("selftest.title")}</Button>
        {hasTable && (
          <Button onClick={() => on.writeSelfTest("workbook")}>{t("rulesView.selfTestWorkbook")}</Button>
        )}
      </Actions>
    </Section>
  );
}
