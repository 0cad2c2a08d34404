import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { FunctionCard, FunctionsEvents } from "./state";

const useStyles = makeStyles({
  question: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  name: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  help: { alignSelf: "center" },
});

interface Props {
  readonly card: FunctionCard;
  readonly target: string | null;
  readonly on: FunctionsEvents & Pick<PaneEvents, "open">;
}

/** A question, what answers it, and the one thing to do about it. */
export function CardPanel({ card, target, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const { question, about, name, helpUrl } = card;
  return (
    <Panel>
      <h2 className={styles.question}>{question}</h2>
      <Body1>{about}</Body1>
      {name !== null && <Caption1 className={styles.name}>{name}</Caption1>}
      <Actions>
        <Action card={card} target={target} on={on} />
        {helpUrl !== null && (
          <Link
            className={styles.help}
            href={helpUrl}
            target="_blank"
            rel="noreferrer"
            aria-label={t("functions.help", { name: question })}
          >
            {t("functions.helpShort")}
          </Link>
        )}
      </Actions>
    </Panel>
  );
}

function Action({ card: { id, question, name, place }, target, on }: Props) {
  const t = useText();
  if (place !== null)
    return (
      <Button
        size="small"
        aria-label={t("functions.goName", { name: question })}
        onClick={() => on.open(place)}
      >
        {t("functions.go")}
      </Button>
    );
  return (
    <Button
      size="small"
      disabledFocusable={target === null}
      aria-label={target === null ? undefined : t("functions.insertName", { name: question, target })}
      onClick={() => (name === null ? on.insertCountdown() : on.chooseCard(id))}
    >
      {target === null ? t("functions.selectCell") : t("functions.insert", { target })}
    </Button>
  );
}
