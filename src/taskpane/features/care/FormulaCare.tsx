import { Body1 } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useMessage, useText } from "../../parts/language";
import { List, ListButton, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import type { CareEvents, CareState } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** Formulas that were not calculated, and copies for readers without the add-in. */
export function FormulaCare(props: ViewProps<CareState, CareEvents>) {
  const t = useText();
  return (
    <>
      <Broken {...props} />
      <Section title={t("care.copy")}>
        <Body1>{t("care.copyLead")}</Body1>
        <Copies {...props} />
      </Section>
    </>
  );
}

function Broken({ state: { broken }, on }: ViewProps<CareState, CareEvents>) {
  const t = useText();
  return (
    <Section title={t("care.broken")}>
      <Body1>{t("care.lead")}</Body1>
      {broken && <BrokenFormulas broken={broken} on={on} />}
      <Actions>
        <ActionButton says="care.check" onClick={on.checkFormulas} />
      </Actions>
    </Section>
  );
}

/** One sheet or all of them, with values where formulas of ours stand. */
function Copies({ state: { plan, sheet }, pane, on }: ViewProps<CareState, CareEvents>) {
  if (plan)
    return <PlanPanel plan={plan} busy={pane.busy !== null} onWrite={on.writeCopy} onBack={on.reviseCopy} />;
  return (
    <Actions>
      {sheet !== null && (
        <ActionButton says="care.copySheet" params={{ sheet }} onClick={() => on.planCopy("sheet")} />
      )}
      <ActionButton says="care.copyAll" onClick={() => on.planCopy("all")} />
    </Actions>
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

type BrokenFound = NonNullable<CareState["broken"]>;

interface BrokenProps {
  readonly broken: BrokenFound;
  readonly on: CareEvents & PaneEvents;
}

/** What was found, sheet by sheet, and the button that enters it again. */
function BrokenFormulas({ broken: { total, lines }, on }: BrokenProps) {
  const t = useText();
  return (
    <>
      {total === 0 && <Body1 role="status">{t("care.none")}</Body1>}
      {lines.length > 0 && <BrokenLines lines={lines} on={on} />}
      {total > 0 && (
        <Actions>
          <ActionButton says="care.repair" params={{ count: total }} onClick={on.repairFormulas} />
        </Actions>
      )}
    </>
  );
}

function BrokenLines({ lines, on }: Pick<BrokenFound, "lines"> & Pick<BrokenProps, "on">) {
  const say = useMessage();
  return (
    <List>
      {lines.map(({ detail, place }, i) =>
        place ? (
          <ListButton key={i} onClick={() => on.show(place)}>
            {say(detail)}
          </ListButton>
        ) : (
          <ListText key={i}>{say(detail)}</ListText>
        )
      )}
    </List>
  );
}
