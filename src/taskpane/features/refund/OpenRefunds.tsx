import { Body1 } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { DueList } from "../../parts/DueList";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import type { RefundEvents, RefundState } from "./state";

/** More than anybody reads at once. */
const MOST_UNJUDGED = 20;

interface Props {
  readonly state: RefundState;
  readonly on: RefundEvents & PaneEvents;
}

/** The refunds that still want something, most urgent first, and those nobody can judge. */
export function OpenRefunds({ state: { due, unjudged, most }, on }: Props) {
  const t = useText();
  if (due === null) return null;
  return (
    <>
      <Section title={t("refundView.open", { count: due.length })}>
        {due.length === 0 && <Body1>{t("refundView.noneOpen")}</Body1>}
        {due.length > 0 && <DueList lines={due} most={most} onShow={on.show} onMore={on.moreRefunds} />}
      </Section>
      {unjudged.length > 0 && (
        <Section title={t("today.unjudged", { count: unjudged.length })}>
          <FindingList
            findings={unjudged.slice(0, MOST_UNJUDGED)}
            none="refundView.noneOpen"
            onShow={on.show}
          />
        </Section>
      )}
    </>
  );
}
