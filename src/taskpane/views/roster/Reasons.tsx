import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { TextKey } from "../../../text";
import { useMessage, useText } from "../language";
import type { Said } from "../model";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

interface ReasonsProps {
  readonly title: TextKey;
  readonly reasons: readonly Said[];
  readonly ways: readonly Said[];
}

/** What collides, in words, and the cheapest ways out. */
export function Reasons({ title, reasons, ways }: ReasonsProps) {
  const t = useText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t(title)}</MessageBarTitle>
        <Sentences lines={reasons} />
        {ways.length > 0 && t("rosterView.waysOut")}
        <Sentences lines={ways} />
      </MessageBarBody>
    </MessageBar>
  );
}

function Sentences({ lines }: { lines: readonly Said[] }) {
  const say = useMessage();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line, i) => (
        <li key={i}>{say(line)}</li>
      ))}
    </ul>
  );
}
