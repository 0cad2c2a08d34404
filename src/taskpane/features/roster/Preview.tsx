import { Body1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { FindingList } from "../../parts/FindingList";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import type { RosterPreview, RosterShift } from "./state";
import { RosterGrid } from "./RosterGrid";
import { Score } from "./Score";
import { ActionButton } from "../../parts/ActionButton";

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
export function Preview({ preview, ...rest }: Props) {
  const t = useText();
  return (
    <>
      <Planned preview={preview} {...rest} />
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

/** What will be written, and the one button that writes it. */
function Planned({ preview: { summary, touches }, busy, onWrite, onDiscard }: Props) {
  const say = useMessage();
  return (
    <Panel tinted>
      {summary.map((line, i) => (
        <Body1 key={i}>{say(line)}</Body1>
      ))}
      <Text weight="semibold">{say(touches)}</Text>
      <Actions>
        <ActionButton says="action.write" primary off={busy} onClick={onWrite} />
        <ActionButton says="action.back" onClick={onDiscard} />
      </Actions>
    </Panel>
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
