import { Body1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useText } from "../language";
import type { Passport, WhyState } from "../model";
import { Page, Section } from "../parts/Page";
import { Panel } from "../parts/Panel";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which rules the result in the selected cell rests on. */
export function WhyView({ state }: { state: WhyState }) {
  const t = useText();
  const styles = useStyles();
  const { passport } = state;
  return (
    <Page title={t("why.title")} lead={t("why.lead")}>
      {passport ? (
        <PassportView passport={passport} />
      ) : (
        <Body1 className={styles.quiet} role="status">
          {state.address ? t("why.noFunction", { address: state.address }) : t("why.noCell")}
        </Body1>
      )}
    </Page>
  );
}

function PassportView({ passport }: { passport: Passport }) {
  const t = useText();
  const styles = useStyles();
  return (
    <Section title={t("why.cell", { address: passport.address })}>
      <Text size={200} className={styles.formula}>
        {passport.formula}
      </Text>
      {passport.rules.length === 0 && (
        <Body1 className={styles.quiet}>{t("why.noRules", { name: passport.functionName })}</Body1>
      )}
      {passport.rules.map((rule) => (
        <Panel key={rule.id}>
          <Text weight="semibold">{rule.says}</Text>
          <Body1>{t("why.value", { value: rule.value })}</Body1>
          <Text size={200} className={styles.quiet}>
            {t("why.source", { source: rule.source, id: rule.id })}
            {rule.quote && t("why.quote", { quote: rule.quote })}
          </Text>
        </Panel>
      ))}
    </Section>
  );
}
