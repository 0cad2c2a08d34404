import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { Page } from "../../parts/Page";
import { PlanPanel } from "../../parts/PlanPanel";
import { DailySection } from "./Daily";
import { MonthSection } from "./Month";
import { PenaltySection } from "./Penalties";
import { ReconcileSection } from "./Reconcile";
import type { SectionProps } from "./section";
import { type FinanceEvents, type FinanceState, type SectionId, SECTIONS } from "./state";

const VIEWS: Readonly<Record<SectionId, (props: SectionProps) => ReactNode>> = {
  reconcile: ReconcileSection,
  penalties: PenaltySection,
  daily: DailySection,
  month: MonthSection,
};

const useStyles = makeStyles({
  sections: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  current: { fontWeight: tokens.fontWeightSemibold },
});

/** Finance: the section that is chosen; while something is to be written, only that. */
export function View({ state, pane, on }: ViewProps<FinanceState, FinanceEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  const Chosen = VIEWS[state.section];
  return (
    <Page title={t("view.finance")} lead={t(`financeView.lead.${state.section}`)}>
      <Sections section={state.section} onChoose={on.chooseSection} />
      {state.plan ? (
        <PlanPanel plan={state.plan} busy={busy} onWrite={on.writeFinance} onBack={on.reviseFinance} />
      ) : (
        <Chosen state={state} busy={busy} on={on} />
      )}
    </Page>
  );
}

function Sections({ section, onChoose }: { section: SectionId; onChoose: FinanceEvents["chooseSection"] }) {
  const t = useText();
  const styles = useStyles();
  return (
    <nav className={styles.sections} aria-label={t("financeView.sections")}>
      {SECTIONS.map((id) => (
        <Button
          key={id}
          size="small"
          appearance={id === section ? "secondary" : "subtle"}
          className={mergeClasses(id === section && styles.current)}
          aria-current={id === section ? "true" : undefined}
          onClick={() => onChoose(id)}
        >
          {t(`financeView.section.${id}`)}
        </Button>
      ))}
    </nav>
  );
}
