import { Body1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useText } from "../language";
import type { FunctionPassport, Passport, WhyState } from "../model";
import { List, ListText } from "../parts/List";
import { Page, Section } from "../parts/Page";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  rule: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  today: { color: tokens.colorPaletteDarkOrangeForeground1 },
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
      {passport.functions.map((one) => (
        <FunctionRules key={one.name} passport={one} />
      ))}
    </Section>
  );
}

function FunctionRules({ passport: { name, ruleSet, rules } }: { passport: FunctionPassport }) {
  const t = useText();
  const styles = useStyles();
  if (rules.length === 0) return <Body1 className={styles.quiet}>{t("why.noRules", { name })}</Body1>;
  return (
    <>
      <Body1>{t("why.ruleSet", { name, ruleSet })}</Body1>
      <List>
        {rules.map((rule) => (
          <ListText key={rule.id}>
            <RuleLine rule={rule} />
          </ListText>
        ))}
      </List>
    </>
  );
}

function RuleLine({ rule }: { rule: FunctionPassport["rules"][number] }) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.rule}>
      <Text weight="semibold">{rule.says}</Text>
      <Body1>{t("why.value", { value: rule.value })}</Body1>
      <Text size={200} className={styles.quiet}>
        {t("why.source", { source: rule.source, id: rule.id })}
        {rule.quote && t("why.quote", { quote: rule.quote })}
      </Text>
      {rule.today && (
        <Text size={200} className={styles.today}>
          {t("why.today", { today: rule.today })}
        </Text>
      )}
    </div>
  );
}
