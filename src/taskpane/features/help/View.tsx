import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { CATALOG } from "../../../functions/catalog";
import type { ViewProps } from "../../feature";
import { FirstCards } from "../../parts/FirstCards";
import { helpUrlOf } from "../../parts/help-url";
import { useLocale, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";

/** Pages beside those of the functions. */
const ABOUT = ["privacy", "support", "terms"] as const;
/** What somebody wants to get done, a page each. */
const GUIDES = ["deadline", "penalty", "roster", "damage", "reconcile"] as const;

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
  return (
    <Page title={t("view.help")} lead={t("help.lead")}>
      <FirstCards onOpen={on.open} />
      {inside}
      <Section title={t("help.guides")}>
        <Links
          of={GUIDES.map((name) => [helpUrlOf(`guide-${name}`, pane.locale), t(`help.guide.${name}`)])}
        />
      </Section>
      <Section title={t("help.functions")}>
        <Links of={CATALOG.map(({ name }) => [helpUrlOf(name, pane.locale), `SHOP.${name}`])} />
      </Section>
      <Section title={t("help.privacy")}>
        <Body1>{t("help.privacyText")}</Body1>
      </Section>
      <About build={pane.build} />
    </Page>
  );
}

function About({ build }: { build: string }) {
  const t = useText();
  const locale = useLocale();
  const pages = ABOUT.map((name): NamedLink => [helpUrlOf(name, locale), t(`help.page.${name}`)]);
  return (
    <Section title={t("help.about")}>
      <Body1>{t("help.build", { build })}</Body1>
      <Caption1>{t("help.buildHint")}</Caption1>
      <Links of={[...pages, ["THIRD-PARTY-LICENSES.txt", t("help.licences")]]} />
    </Section>
  );
}

type NamedLink = readonly [href: string, name: string];

function Links({ of }: { of: readonly NamedLink[] }) {
  return (
    <ul className={useStyles().links}>
      {of.map(([href, name]) => (
        <li key={href}>
          <Link href={href} target="_blank" rel="noreferrer">
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
