import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CATALOG } from "../../../functions/catalog";
import type { ViewProps } from "../../feature";
import { FirstCards } from "../../parts/FirstCards";
import { helpUrlOf } from "../../parts/help-url";
import { useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";

/** Pages beside those of the functions. */
const ABOUT = ["privacy", "support", "terms"] as const;

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
export function View({ pane, on, inside }: ViewProps<object, object>) {
  const t = useText();
  const styles = useStyles();
  return (
    <Page title={t("view.help")} lead={t("help.lead")}>
      <FirstCards onOpen={on.open} />
      {inside}
      <Section title={t("help.functions")}>
        <ul className={styles.links}>
          {CATALOG.map(({ name }) => (
            <li key={name}>
              <Link href={helpUrlOf(name, pane.locale)} target="_blank" rel="noreferrer">
                SHOP.{name}
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
        <ul className={styles.links}>
          {ABOUT.map((name) => (
            <li key={name}>
              <Link href={helpUrlOf(name, pane.locale)} target="_blank" rel="noreferrer">
                {t(`help.page.${name}`)}
              </Link>
            </li>
          ))}
          <li>
            <Link href="THIRD-PARTY-LICENSES.txt" target="_blank" rel="noreferrer">
              {t("help.licences")}
            </Link>
          </li>
        </ul>
      </Section>
    </Page>
  );
}
