import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { TextKey } from "../../../text";
import { useMessage, useText } from "../../parts/language";
import type { Said } from "../../parts/shown";
import type { ConflictView } from "./explain";
import { Sentences } from "../../parts/Sentences";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  way: { maxWidth: "100%", textAlign: "left" },
});

/** Days that are named; the shortage says how many there are in all. */
const MOST_MISSING = 6;

interface Props {
  readonly title: TextKey;
  readonly conflict: ConflictView;
  /** Takes a way out into the form; null where they are only told. */
  readonly onTake: ((way: number) => void) | null;
}

/** What collides, in words, where people are missing, and the cheapest ways out. */
export function Reasons({ title, conflict, onTake }: Props) {
  const t = useText();
  const { reasons, shortage, missing, ways } = conflict;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle>
        <Sentences lines={reasons} />
        {shortage > 0 && t("rosterView.shortage", { shifts: shortage })}
        <Sentences lines={missing.slice(0, MOST_MISSING)} />
        {ways.length > 0 && t("rosterView.waysOut")}
        {onTake ? <Ways ways={ways} onTake={onTake} /> : <Sentences lines={ways} />}
      </MessageBarBody>
    </MessageBar>
  );
}

function Ways({ ways, onTake }: { ways: readonly Said[]; onTake: (way: number) => void }) {
  const say = useMessage();
  const styles = useStyles();
  return (
    <div className={styles.ways}>
      {ways.map((way, i) => (
        <Button key={i} size="small" className={styles.way} onClick={() => onTake(i)}>
          {say(way)}
        </Button>
      ))}
    </div>
  );
}
