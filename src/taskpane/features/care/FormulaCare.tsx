import { Body1, Button } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useMessage, useText } from "../../parts/language";
import { List, ListButton, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import type { CareEvents, CareState } from "./state";

/** Formulas that were not calculated, and copies for readers without the add-in. */
export function FormulaCare({ state: care, pane, on }: ViewProps<CareState, CareEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  return (
    <>
      <Section title={t("care.broken")}>
        <Body1>{t("care.lead")}</Body1>
        {care.broken && <BrokenFormulas broken={care.broken} on={on} />}
        <Actions>
          <Button onClick={on.checkFormulas}>{t("care.check")}</Button>
        </Actions>
      </Section>
      <Section title={t("care.copy")}>
        <Body1>{t("care.copyLead")}</Body1>
        {care.plan ? (
          <PlanPanel plan={care.plan} busy={busy} onWrite={on.writeCopy} onBack={on.reviseCopy} />
        ) : (
          <Actions>
            {care.sheet !== null && (
              <Button onClick={() => on.planCopy("sheet")}>
                {t("care.copySheet", { sheet: care.sheet })}
              </Button>
            )}
            <Button onClick={() => on.planCopy("all")}>{t("care.copyAll")}</Button>
          </Actions>
        )}
      </Section>
    </>
  );
}

/** In 今日, when formulas have stood without a value for long enough. */
export function BrokenNotice({ state: { broken }, on }: ViewProps<CareState, CareEvents>) {
  const t = useText();
  if (!broken || broken.total <= broken.waiting) return null;
  return (
    <Section title={t("care.broken")}>
      <BrokenFormulas broken={broken} on={on} />
    </Section>
  );
}

/** What was found, sheet by sheet, and the button that enters it again. */
function BrokenFormulas({
  broken,
  on,
}: {
  broken: NonNullable<CareState["broken"]>;
  on: CareEvents & PaneEvents;
}) {
  const t = useText();
  const say = useMessage();
  return (
    <>
      {broken.total === 0 && <Body1 role="status">{t("care.none")}</Body1>}
      {broken.lines.length > 0 && (
        <List>
          {broken.lines.map(({ detail, place }, i) =>
            place ? (
              <ListButton key={i} onClick={() => on.show(place)}>
                {say(detail)}
              </ListButton>
            ) : (
              <ListText key={i}>{say(detail)}</ListText>
            )
          )}
        </List>
      )}
      {broken.total > 0 && (
        <Actions>
          <Button onClick={on.repairFormulas}>{t("care.repair", { count: broken.total })}</Button>
        </Actions>
      )}
    </>
  );
}
