import { Badge, Body1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import type { FindingLine } from "../../parts/shown";
import { FindingList } from "../../parts/FindingList";
import { Lines } from "../../parts/List";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { AwayAnswer, AwayEvents, GapView, OptionView } from "./away-state";
import { Reasons } from "./Reasons";
import { ActionButton } from "../../parts/ActionButton";
import { Sentences } from "../../parts/Sentences";

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly answer: AwayAnswer;
  readonly busy: boolean;
  readonly on: AwayEvents;
}

/** Stand-ins, best first; each says in words what it costs, and one click writes it. */
export function AwayAnswerView({ answer, busy, on }: Props) {
  const t = useText();
  return (
    <Page title={t("away.title")} onBack={on.closeAway}>
      <Actions>
        <Button onClick={on.closeAway}>{t("action.back")}</Button>
      </Actions>
      {answer.none && <Reasons title="away.none" conflict={answer.none} onTake={null} />}
      {answer.whole && <Whole whole={answer.whole} busy={busy} onTake={on.takeWhole} />}
      {answer.gaps.map((gap, i) => (
        <Gap key={i} gap={gap} index={i} busy={busy} on={on} />
      ))}
    </Page>
  );
}

interface WholeProps {
  readonly whole: NonNullable<AwayAnswer["whole"]>;
  readonly busy: boolean;
  readonly onTake: () => void;
}

function Whole({ whole: { changes, proven, findings }, busy, onTake }: WholeProps) {
  const t = useText();
  const cells = changes.length;
  return (
    <Panel tinted>
      <Text weight="semibold">{t(proven ? "away.wholeProven" : "away.whole", { cells })}</Text>
      <Sentences lines={changes} />
      <Findings findings={findings} />
      <Actions>
        <ActionButton says="away.writeWhole" params={{ cells }} primary off={busy} onClick={onTake} />
      </Actions>
    </Panel>
  );
}

/** Said only where there is something to say. */
const Findings = ({ findings }: { findings: readonly FindingLine[] }) =>
  findings.length === 0 ? null : (
    <FindingList findings={findings} none="rosterView.noFindings" onShow={null} />
  );

interface GapProps {
  readonly gap: GapView;
  readonly index: number;
  readonly busy: boolean;
  readonly on: AwayEvents;
}

function Gap({ gap: { title: said, isNeeded, options }, index, busy, on }: GapProps) {
  const t = useText();
  const title = useMessage()(said);
  const take = (option: number) => on.takeOption(index, option);
  return (
    <Section title={title}>
      {!isNeeded && <Enough gap={title} busy={busy} onLeave={() => on.takeLeave(index)} />}
      {options.length === 0 ? (
        <Body1>{t("away.nobody")}</Body1>
      ) : (
        <Lines of={options}>
          {(option, i) => <Option option={option} gap={title} busy={busy} onTake={() => take(i)} />}
        </Lines>
      )}
    </Section>
  );
}

/** Nobody needs to stand in: the leave alone will do. */
function Enough({ gap, busy, onLeave }: { gap: string; busy: boolean; onLeave: () => void }) {
  const t = useText();
  const about = t("away.onlyLeaveFor", { gap });
  return (
    <Panel tinted>
      <Body1>{t("away.enough")}</Body1>
      <ActionButton says="away.onlyLeave" size="small" off={busy} aria-label={about} onClick={onLeave} />
    </Panel>
  );
}

const COLOURS = { clear: "success", warned: "warning", chain: "informative", broken: "danger" } as const;

interface OptionProps {
  readonly option: OptionView;
  readonly gap: string;
  readonly busy: boolean;
  readonly onTake: () => void;
}

/** What breaks a rule is explained, not offered. */
function Option({ option, gap, busy, onTake }: OptionProps) {
  const t = useText();
  const { name, verdict } = option;
  return (
    <div className={useStyles().option}>
      <Verdict option={option} />
      <Cost option={option} />
      {verdict !== "broken" && (
        <Actions>
          <ActionButton
            says="away.take"
            params={{ name }}
            size="small"
            off={busy}
            aria-label={t("away.takeFor", { name, gap })}
            onClick={onTake}
          />
        </Actions>
      )}
    </div>
  );
}

function Verdict({ option: { name, verdict } }: Pick<OptionProps, "option">) {
  const t = useText();
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <span className={styles.name}>{name}</span>
      <Badge appearance="outline" color={COLOURS[verdict]}>
        {t(`away.verdict.${verdict}`)}
      </Badge>
    </div>
  );
}

/** What it does to the month, and what else has to move. */
function Cost({ option: { effect, further, findings } }: Pick<OptionProps, "option">) {
  const t = useText();
  const say = useMessage();
  return (
    <>
      <Text>{say(effect)}</Text>
      {further.length > 0 && <Text>{t("away.further")}</Text>}
      <Sentences lines={further} />
      <Findings findings={findings} />
    </>
  );
}
