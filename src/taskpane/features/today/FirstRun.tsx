import { Button } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { FirstCards } from "../../parts/FirstCards";
import { useText } from "../../parts/language";
import { Page } from "../../parts/Page";
import type { TodayEvents } from "./state";

/** Useful first actions; skippable, and found again under help. */
export function FirstRun({ on }: { on: TodayEvents & PaneEvents }) {
  const t = useText();
  return (
    <Page title={t("first.title")} lead={t("first.lead")}>
      <FirstCards onOpen={on.open} />
      <Button appearance="subtle" onClick={on.skipFirstRun}>
        {t("first.skip")}
      </Button>
    </Page>
  );
}
