import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { List, ListButton } from "../../parts/List";
import type { PaneEvents } from "../../pane";
import type { DueLine } from "./state";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2 },
});

const COLOR = { over: "danger", today: "warning", soon: "informative" } as const;

/** What falls due, most urgent first; a click shows the row. */
export function DueList({ lines, onShow }: { lines: readonly DueLine[]; onShow: PaneEvents["show"] }) {
  return (
    <List>
      {lines.map((line, i) => (
        <ListButton key={i} onClick={() => onShow(line.place)}>
          <DueText line={line} />
        </ListButton>
      ))}
    </List>
  );
}

function DueText({ line }: { line: DueLine }) {
  const t = useText();
  const say = useMessage();
  const styles = useStyles();
  return (
    <>
      <span className={styles.head}>
        <Badge appearance="tint" color={COLOR[line.band]}>
          {t(`due.${line.band}`)}
        </Badge>
        <Text weight="semibold" className={styles.title}>
          {line.title}
        </Text>
      </span>
      <Text size={200} className={styles.detail}>
        {say(line.detail)}
      </Text>
    </>
  );
}
