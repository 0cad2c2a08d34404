import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useMessage } from "./language";
import type { Said } from "./shown";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: tokens.spacingHorizontalL } });

/** What there is to say, a point each; nothing where there is nothing. */
export function Sentences({ lines }: { lines: readonly Said[] }) {
  const say = useMessage();
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line, i) => (
        <li key={i}>
          <Body1>{say(line)}</Body1>
        </li>
      ))}
    </ul>
  );
}
