import { Body1, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { FunctionCard, FunctionsEvents } from "./state";
import { ActionButton } from "../../parts/ActionButton";

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
  const styles = useStyles();
  const { question, about, name } = card;
  return (
    <Panel>
      <h2 className={styles.question}>{question}</h2>
      <Body1>{about}</Body1>
      {name !== null && <Caption1 className={styles.name}>{name}</Caption1>}
      <Actions>
        <Action card={card} target={target} on={on} />
        <HelpLink card={card} />
      </Actions>
    </Panel>
  );
}

function HelpLink({ card: { question, helpUrl } }: Pick<Props, "card">) {
  const t = useText();
  if (helpUrl === null) return null;
  const about = t("functions.help", { name: question });
  return (
    <Link className={useStyles().help} href={helpUrl} target="_blank" rel="noreferrer" aria-label={about}>
      {t("functions.helpShort")}
    </Link>
  );
}

function Action({ card, target, on }: Props) {
  const t = useText();
  const { place, question: name } = card;
  if (place === null) return <Insert card={card} target={target} on={on} />;
  const about = t("functions.goName", { name });
  return <ActionButton says="functions.go" size="small" aria-label={about} onClick={() => on.open(place)} />;
}

function Insert({ card: { id, question, name }, target, on }: Props) {
  const t = useText();
  const insert = () => (name === null ? on.insertCountdown() : on.chooseCard(id));
  if (target === null) return <ActionButton says="functions.selectCell" size="small" off />;
  const about = t("functions.insertName", { name: question, target });
  return (
    <ActionButton
      says="functions.insert"
      params={{ target }}
      size="small"
      aria-label={about}
      onClick={insert}
    />
  );
}
