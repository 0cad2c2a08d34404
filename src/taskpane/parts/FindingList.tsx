import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { TextKey } from "../../text";
import { useMessage, useText } from "./language";
import { List, ListButton, ListText } from "./List";
import type { FindingLine, Place } from "./shown";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  icon: { display: "flex", flexShrink: 0, fontSize: "16px", paddingTop: "2px" },
  red: { color: tokens.colorPaletteRedForeground1 },
  yellow: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  source: { color: tokens.colorNeutralForeground3, paddingLeft: "24px" },
});

const ICON = { red: <ErrorCircleFilled />, yellow: <WarningFilled />, info: <InfoFilled /> };

interface Props {
  readonly findings: readonly FindingLine[];
  /** Said when there is nothing to say. */
  readonly none: TextKey;
  readonly onShow: ((place: Place) => void) | null;
}

/** One sentence for each finding, worst first; a click selects the cell. */
export function FindingList({ findings, none, onShow }: Props) {
  const t = useText();
  if (findings.length === 0) return <Text>{t(none)}</Text>;
  return (
    <List>
      {findings.map((finding, i) => (
        <Finding key={i} finding={finding} onShow={onShow} />
      ))}
    </List>
  );
}

function Finding({ finding, onShow }: { finding: FindingLine } & Pick<Props, "onShow">) {
  const { place } = finding;
  const text = <FindingText finding={finding} />;
  return place && onShow ? (
    <ListButton onClick={() => onShow(place)}>{text}</ListButton>
  ) : (
    <ListText>{text}</ListText>
  );
}

function FindingText({ finding: { severity, who, message, source } }: { finding: FindingLine }) {
  const say = useMessage();
  const styles = useStyles();
  return (
    <>
      <span className={styles.line}>
        <SeverityIcon severity={severity} />
        <Text>
          {who && <strong>{who} </strong>}
          {say(message)}
        </Text>
      </span>
      {source && (
        <Text size={200} className={styles.source}>
          {source}
        </Text>
      )}
    </>
  );
}

function SeverityIcon({ severity }: Pick<FindingLine, "severity">) {
  const t = useText();
  const styles = useStyles();
  return (
    <span className={`${styles.icon} ${styles[severity]}`} role="img" aria-label={t(`severity.${severity}`)}>
      {ICON[severity]}
    </span>
  );
}
