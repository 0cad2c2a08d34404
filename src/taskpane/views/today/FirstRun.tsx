import { Body1, Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { BoxRegular } from "@fluentui/react-icons/svg/box";
import { CalendarMonthRegular } from "@fluentui/react-icons/svg/calendar-month";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { ReactNode } from "react";
import type { TextKey } from "../../../text";
import { useText } from "../language";
import { Page } from "../parts/Page";
import { Panel } from "../parts/Panel";
import type { ShellEvents } from "../shell/model";
import type { ViewId } from "../views";
import type { TodayEvents } from "./model";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  icon: { fontSize: "24px", display: "flex", color: tokens.colorBrandForeground1 },
});

interface Card {
  readonly view: ViewId & ("roster" | "damage" | "functions");
  readonly icon: ReactNode;
  readonly action: TextKey;
}

export const FIRST_CARDS: readonly Card[] = [
  { view: "roster", icon: <CalendarMonthRegular />, action: "first.roster.action" },
  { view: "damage", icon: <BoxRegular />, action: "first.damage.action" },
  { view: "functions", icon: <MathFormulaRegular />, action: "first.functions.action" },
];

/** Three useful first actions; skippable, and found again under help. */
export function FirstRun({ on }: { on: TodayEvents & ShellEvents }) {
  const t = useText();
  return (
    <Page title={t("first.title")} lead={t("first.lead")}>
      {FIRST_CARDS.map((card) => (
        <FirstCard key={card.view} card={card} onOpen={on.open} />
      ))}
      <Button appearance="subtle" onClick={on.skipFirstRun}>
        {t("first.skip")}
      </Button>
    </Page>
  );
}

export function FirstCard({ card, onOpen }: { card: Card; onOpen: ShellEvents["open"] }) {
  const t = useText();
  const styles = useStyles();
  return (
    <Panel>
      <Subtitle2 as="h2" className={styles.head}>
        <span className={styles.icon} aria-hidden>
          {card.icon}
        </span>
        {t(`first.${card.view}.title`)}
      </Subtitle2>
      <Body1>{t(`first.${card.view}.text`)}</Body1>
      <Button onClick={() => onOpen(card.view)}>{t(card.action)}</Button>
    </Panel>
  );
}
