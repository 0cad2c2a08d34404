import { Body1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { List, ListText } from "../../parts/List";
import { Page, Section } from "../../parts/Page";
import { Panel } from "../../parts/Panel";
import type { FunctionPassport, Passport, WhyState } from "./state";

const useStyles = makeStyles({
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
  part: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    alignSelf: "stretch",
    minWidth: 0,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: 600,
    color: tokens.colorNeutralForeground2,
  },
  args: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0 },
  term: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  lines: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  rule: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  today: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Which rules the result in the selected cell rests on. */
export function View({ state }: ViewProps<WhyState, object>) {
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
      {passport.functions.map((one, i) => (
        <FunctionView key={i} passport={one} />
      ))}
    </Section>
  );
}

/** From what was read, by which rules, to the answer. */
function FunctionView({ passport }: { passport: FunctionPassport }) {
  const t = useText();
  const styles = useStyles();
  const { name, args, result, other, helpUrl } = passport;
  return (
    <Panel>
      <Text weight="semibold" className={styles.formula}>
        SHOP.{name}
      </Text>
      {result && (
        <Part title={t("why.result")}>
          <Text weight="semibold" className={styles.lines}>
            {result}
          </Text>
          {other && (
            <Text size={200} className={other.same ? styles.quiet : styles.today}>
              {t(other.same ? "why.same" : "why.other", { pack: other.pack, result: other.result })}
            </Text>
          )}
        </Part>
      )}
      {args.length > 0 && (
        <Part title={t("why.args")}>
          <dl className={styles.args}>
            {args.map((arg) => (
              <Argument key={arg.name} arg={arg} />
            ))}
          </dl>
        </Part>
      )}
      <Rules passport={passport} />
      <Link href={helpUrl} target="_blank" rel="noreferrer">
        {t("why.help", { name })}
      </Link>
    </Panel>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </div>
  );
}

function Argument({ arg }: { arg: FunctionPassport["args"][number] }) {
  const t = useText();
  const styles = useStyles();
  const { name, written, understood } = arg;
  return (
    <div>
      <dt className={styles.term}>{written ? t("why.arg", { name, written }) : name}</dt>
      <dd className={styles.lines}>{understood ?? t("why.onlyExcel")}</dd>
    </div>
  );
}

function Rules({ passport: { name, rules, ruleSet, used } }: { passport: FunctionPassport }) {
  const t = useText();
  const styles = useStyles();
  if (rules.length === 0) return <Body1 className={styles.quiet}>{t("why.noRules", { name })}</Body1>;
  return (
    <Part title={t(used ? "why.used" : "why.may", { ruleSet })}>
      <List>
        {rules.map((rule) => (
          <ListText key={rule.id}>
            <RuleLine rule={rule} />
          </ListText>
        ))}
      </List>
    </Part>
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
