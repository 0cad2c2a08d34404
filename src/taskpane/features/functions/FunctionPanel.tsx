import { Body1, Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import type { FunctionCard, FunctionsEvents } from "./state";

const useStyles = makeStyles({
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
  },
  details: { width: "100%" },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2 },
  args: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "4px 12px", margin: "8px 0 0" },
  arg: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  formula: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface Props {
  readonly card: FunctionCard;
  readonly target: string | null;
  readonly onInsert: FunctionsEvents["insertFormula"];
}

export function FunctionPanel({ card, target, onInsert }: Props) {
  const t = useText();
  const styles = useStyles();
  return (
    <Panel>
      <h2 className={styles.name}>{card.name}</h2>
      <Body1>{card.description}</Body1>
      <Details card={card} />
      <Actions>
        <Button
          size="small"
          disabledFocusable={target === null}
          aria-label={target === null ? undefined : t("functions.insertName", { name: card.name, target })}
          onClick={() => onInsert(card.name)}
        >
          {target === null ? t("functions.selectCell") : t("functions.insert", { target })}
        </Button>
      </Actions>
    </Panel>
  );
}

function Details({ card }: { card: FunctionCard }) {
  const t = useText();
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{t("functions.arguments", { count: card.args.length })}</summary>
      <dl className={styles.args}>
        {card.args.map((arg) => (
          <Argument key={arg.name} name={arg.optional ? `[${arg.name}]` : arg.name} text={arg.description} />
        ))}
      </dl>
      <p className={styles.text}>
        <Text size={200} className={styles.formula}>
          {card.formula}
        </Text>
      </p>
      {card.spills && <p className={styles.text}>{t("functions.spills")}</p>}
      <Link href={card.helpUrl} target="_blank" rel="noreferrer">
        {t("functions.help", { name: card.name })}
      </Link>
    </details>
  );
}

function Argument({ name, text }: { name: string; text: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.arg}>{name}</dt>
      <dd className={styles.text}>{text}</dd>
    </>
  );
}
