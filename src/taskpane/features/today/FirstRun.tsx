import type { PaneEvents } from "../../pane";
import { FirstCards } from "../../parts/FirstCards";
import { useText } from "../../parts/language";
import { Page } from "../../parts/Page";
import type { TodayEvents } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** Useful first actions; skippable, and found again under help. */
export function FirstRun({ on }: { on: TodayEvents & PaneEvents }) {
  const t = useText();
  return (
    <Page title={t("first.title")} lead={t("first.lead")}>
      <FirstCards onOpen={on.open} />
      <ActionButton says="first.skip" appearance="subtle" onClick={on.skipFirstRun} />
    </Page>
  );
}
