import { Badge, Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useLocale, useMessage, useText } from "./language";
import { List, ListButton } from "./List";
import type { DueLine } from "./due";
import type { Place } from "./shown";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
  title: { overflowWrap: "anywhere" },
  detail: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

const COLOR = { over: "danger", today: "warning", later: "informative" } as const;

interface Props {
  readonly lines: readonly DueLine[];
  readonly most: number;
  readonly onShow: (place: Place) => void;
  readonly onMore: () => void;
}

/** Arrows go from line to line. */
function move(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("li button")];
  const next = all[all.findIndex((one) => one === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What falls due, most urgent first; Enter or a click shows the row. */
export function DueList({ lines, most, onShow, onMore }: Props) {
  const t = useText();
  const styles = useStyles();
  const rest = lines.length - most;
  return (
    <div className={styles.lines} onKeyDown={move}>
      <List>
        {lines.slice(0, most).map((line, i) => (
          <ListButton key={i} onClick={() => onShow(line.place)}>
            <DueText line={line} />
          </ListButton>
        ))}
      </List>
      {rest > 0 && <Button onClick={onMore}>{t("today.more", { count: rest })}</Button>}
    </div>
  );
}

function DueText({ line }: { line: DueLine }) {
  const t = useText();
  const register = line.label[useLocale()];
  return (
    <>
      <DueHead line={line} />
      {line.next && <Detail>{line.next}</Detail>}
      {line.differs && <Detail>{t("today.differs", { time: line.differs })}</Detail>}
      <Detail>{t("today.line", { register, row: line.row })}</Detail>
    </>
  );
}

/** How much time is left, of what, whose it is. */
function DueHead({ line: { band, left, title, who } }: { line: DueLine }) {
  const say = useMessage();
  const styles = useStyles();
  return (
    <span className={styles.head}>
      <Badge appearance="tint" color={COLOR[band]}>
        {say(left)}
      </Badge>
      <Text weight="semibold" className={styles.title}>
        {title}
      </Text>
      {who && <Text>{who}</Text>}
    </span>
  );
}

function Detail({ children }: { children: string }) {
  return (
    <Text size={200} className={useStyles().detail}>
      {children}
    </Text>
  );
}
