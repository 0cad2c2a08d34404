import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../language";
import type { Said } from "../model";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** Which requests collide, in words, and the cheapest ways out. */
export function Impossible({ reasons, ways }: { reasons: readonly Said[]; ways: readonly Said[] }) {
  const t = useText();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t("rosterView.impossible")}</MessageBarTitle>
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
