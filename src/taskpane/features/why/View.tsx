import { Body1, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
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
export function View({ state: { passport, address } }: ViewProps<WhyState, object>) {
  const t = useText();
  const nothing = address ? t("why.noFunction", { address }) : t("why.noCell");
  return (
    <Page title={t("why.title")} lead={t("why.lead")}>
      {passport ? <PassportView passport={passport} /> : <Nothing says={nothing} />}
    </Page>
  );
}

function Nothing({ says }: { says: string }) {
  return (
    <Body1 className={useStyles().quiet} role="status">
      {says}
    </Body1>
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
  const { name, args, result, other, helpUrl } = passport;
  return (
    <Panel>
      <Text weight="semibold" className={useStyles().formula}>
        SHOP.{name}
      </Text>
      {result && <Result result={result} other={other} />}
      {args.length > 0 && <Arguments args={args} />}
      <Rules passport={passport} />
      <Link href={helpUrl} target="_blank" rel="noreferrer">
        {t("why.help", { name })}
      </Link>
    </Panel>
  );
}

function Result({ result, other }: Pick<FunctionPassport, "result" | "other">) {
  const t = useText();
  return (
    <Part title={t("why.result")}>
      <Text weight="semibold" className={useStyles().lines}>
        {result}
      </Text>
      {other && <OtherPack other={other} />}
    </Part>
  );
}

/** What the other pack says of the same cell. */
function OtherPack({ other }: { other: NonNullable<FunctionPassport["other"]> }) {
  const t = useText();
  const styles = useStyles();
  const { same, pack, result } = other;
  return (
    <Text size={200} className={same ? styles.quiet : styles.today}>
      {t(same ? "why.same" : "why.other", { pack, result })}
    </Text>
  );
}

function Arguments({ args }: Pick<FunctionPassport, "args">) {
  const t = useText();
  return (
    <Part title={t("why.args")}>
      <dl className={useStyles().args}>
        {args.map((arg) => (
          <Argument key={arg.name} arg={arg} />
        ))}
      </dl>
    </Part>
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
      <Lines of={rules}>{(rule) => <RuleLine rule={rule} />}</Lines>
    </Part>
  );
}

function RuleLine({ rule }: { rule: FunctionPassport["rules"][number] }) {
  const t = useText();
  const styles = useStyles();
  const { id, says, value, source, quote, today } = rule;
  return (
    <div className={styles.rule}>
      <Text weight="semibold">{says}</Text>
      <Body1>{t("why.value", { value })}</Body1>
      <Text size={200} className={styles.quiet}>
        {t("why.source", { source, id })}
        {quote && t("why.quote", { quote })}
      </Text>
      {today && (
        <Text size={200} className={styles.today}>
          {t("why.today", { today })}
        </Text>
      )}
    </div>
  );
}
