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

function Overview(props: RulesProps) {
  const { state, on } = props;
  const hasTable = state.table !== null;
  return (
    <>
      {state.table && <TableInUse table={state.table} findings={state.findings} on={on} />}
      <BareRules {...props} />
      {state.questions.length > 0 && <Questions {...props} />}
      {hasTable && <ChangedRules {...props} />}
      <ChooseRules {...props} />
      {hasTable && <ComparedRules {...props} />}
      <Notice {...props} />
      <SelfTest hasTable={hasTable} on={on} />
    </>
  );
}

interface TableInUseProps extends Pick<RulesState, "findings">, Pick<RulesProps, "on"> {
  readonly table: NonNullable<RulesState["table"]>;
}

/** The workbook's rule table, and what is wrong in it. */
function TableInUse({ table, findings, on }: TableInUseProps) {
  const t = useText();
  return (
    <Section title={t("rulesView.table")}>
      <Body1>{t("rulesView.inUse", { sheet: table.title, count: table.rules })}</Body1>
      <FindingList findings={findings} none="rulesView.noFindings" onShow={on.show} />
      <Actions>
        <Button onClick={() => on.show(table.place)}>{t("rulesView.open")}</Button>
      </Actions>
    </Section>
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
