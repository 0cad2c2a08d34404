import { Body1, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { FindingList } from "../../parts/FindingList";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { RosterPreview, RosterShift } from "./state";
import { RosterGrid } from "./RosterGrid";
import { Score } from "./Score";

const useStyles = makeStyles({
  legend: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  entry: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: {
    padding: "0 5px",
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: "#1b1a19",
  },
});

interface Props {
  readonly preview: RosterPreview;
  readonly busy: boolean;
  readonly onWrite: () => void;
  readonly onDiscard: () => void;
}

/** The month as it would be written; nothing is in the workbook yet. */
export function Preview({ preview, busy, onWrite, onDiscard }: Props) {
  const t = useText();
  const say = useMessage();
  return (
    <>
      <Panel tinted>
        {preview.summary.map((line, i) => (
          <Body1 key={i}>{say(line)}</Body1>
        ))}
        <Text weight="semibold">{say(preview.touches)}</Text>
        <Actions>
          <Button appearance="primary" disabledFocusable={busy} onClick={onWrite}>
            {t("action.write")}
          </Button>
          <Button onClick={onDiscard}>{t("action.back")}</Button>
        </Actions>
      </Panel>
      <RosterGrid preview={preview} />
      <Legend shifts={preview.shifts} />
      <Score score={preview.score} />
      {preview.findings.length > 0 && (
        <Section title={t("rosterView.findings")}>
          <FindingList findings={preview.findings} none="rosterView.noFindings" onShow={null} />
        </Section>
      )}
    </>
  );
}

function Legend({ shifts }: { shifts: readonly RosterShift[] }) {
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {shifts.map((shift) => (
        <Text key={shift.code} size={200} className={styles.entry}>
          <span className={styles.swatch} style={{ backgroundColor: shift.colour }}>
            {shift.code}
          </span>
          {shift.name} {shift.hours}
        </Text>
      ))}
    </div>
  );
}
