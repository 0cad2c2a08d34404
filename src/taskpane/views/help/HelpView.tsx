import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useText } from "../language";
import type { PaneState } from "../pane";
import { Page, Section } from "../parts/Page";
import type { ShellEvents } from "../shell/model";
import { FIRST_CARDS, FirstCard } from "../today/FirstRun";
import { FormulaCare } from "./FormulaCare";
import type { CareEvents } from "./model";

const useStyles = makeStyles({
  links: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The first cards again, and a page for each function. */
export function HelpView({ pane, on }: { pane: PaneState; on: CareEvents & ShellEvents }) {
  const t = useText();
  const styles = useStyles();
  return (
    <Page title={t("view.help")} lead={t("help.lead")}>
      {FIRST_CARDS.map((card) => (
        <FirstCard key={card.view} card={card} onOpen={on.open} />
      ))}
      <FormulaCare care={pane.care} busy={pane.busy !== null} on={on} />
      <Section title={t("help.functions")}>
        <ul className={styles.links}>
          {pane.functions.cards.map((card) => (
            <li key={card.name}>
              <Link href={card.helpUrl} target="_blank" rel="noreferrer">
                {card.name}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("help.privacy")}>
        <Body1>{t("help.privacyText")}</Body1>
      </Section>
      <Section title={t("help.about")}>
        <Body1>{t("help.build", { build: pane.build })}</Body1>
        <Caption1>{t("help.buildHint")}</Caption1>
      </Section>
    </Page>
  );
}
