import { Badge, Body1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import type { Said } from "../../parts/model";
import { FindingList } from "../../parts/FindingList";
import { List, ListText } from "../../parts/List";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { AwayAnswer, AwayEvents, GapView, OptionView } from "./away-state";
import { Reasons } from "./Reasons";

const useStyles = makeStyles({
  option: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
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

function Whole({
  whole,
  busy,
  onTake,
}: {
  whole: NonNullable<AwayAnswer["whole"]>;
  busy: boolean;
  onTake(): void;
}) {
  const t = useText();
  const cells = whole.changes.length;
  return (
    <Panel tinted>
      <Text weight="semibold">{t(whole.proven ? "away.wholeProven" : "away.whole", { cells })}</Text>
      <Changes changes={whole.changes} />
      {whole.findings.length > 0 && (
        <FindingList findings={whole.findings} none="rosterView.noFindings" onShow={null} />
      )}
      <Actions>
        <Button appearance="primary" disabledFocusable={busy} onClick={onTake}>
          {t("away.writeWhole", { cells })}
        </Button>
      </Actions>
    </Panel>
  );
}

function Changes({ changes }: { changes: readonly Said[] }) {
  const say = useMessage();
  return (
    <ul className={useStyles().list}>
      {changes.map((change, i) => (
        <li key={i}>{say(change)}</li>
      ))}
    </ul>
  );
}

interface GapProps {
  readonly gap: GapView;
  readonly index: number;
  readonly busy: boolean;
  readonly on: AwayEvents;
}

function Gap({ gap, index, busy, on }: GapProps) {
  const t = useText();
  const title = useMessage()(gap.title);
  return (
    <Section title={title}>
      {!gap.isNeeded && (
        <Panel tinted>
          <Body1>{t("away.enough")}</Body1>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={t("away.onlyLeaveFor", { gap: title })}
            onClick={() => on.takeLeave(index)}
          >
            {t("away.onlyLeave")}
          </Button>
        </Panel>
      )}
      {gap.options.length === 0 ? (
        <Body1>{t("away.nobody")}</Body1>
      ) : (
        <List>
          {gap.options.map((option, i) => (
            <ListText key={i}>
              <Option option={option} gap={title} busy={busy} onTake={() => on.takeOption(index, i)} />
            </ListText>
          ))}
        </List>
      )}
    </Section>
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
  const say = useMessage();
  const styles = useStyles();
  const { name, verdict } = option;
  return (
    <div className={styles.option}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Badge appearance="outline" color={COLOURS[verdict]}>
          {t(`away.verdict.${verdict}`)}
        </Badge>
      </div>
      <Text>{say(option.effect)}</Text>
      {option.further.length > 0 && (
        <>
          <Text>{t("away.further")}</Text>
          <Changes changes={option.further} />
        </>
      )}
      {option.findings.length > 0 && (
        <FindingList findings={option.findings} none="rosterView.noFindings" onShow={null} />
      )}
      {verdict !== "broken" && (
        <Actions>
          <Button
            size="small"
            disabledFocusable={busy}
            aria-label={t("away.takeFor", { name, gap })}
            onClick={onTake}
          >
            {t("away.take", { name })}
          </Button>
        </Actions>
      )}
    </div>
  );
}
