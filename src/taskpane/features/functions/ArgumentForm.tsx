import { Body1, Button, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Actions, Panel } from "../../parts/Panel";
import type { ArgumentLine, FunctionCard, FunctionsEvents, OpenCard } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, width: "100%" },
  control: { minWidth: 0, width: "100%" },
  formula: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface Props {
  readonly card: FunctionCard;
  readonly chosen: OpenCard;
  readonly target: string;
  readonly busy: boolean;
  readonly on: FunctionsEvents;
}

/** The arguments as they were proposed, each changeable; what is needed and not known is asked first. */
export function ArgumentForm({ card, chosen, target, busy, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const { args, formula, rows, circular } = chosen;
  const needed = args.filter((arg) => arg.required);
  const useful = args.filter((arg) => !arg.required && (arg.text !== "" || arg.options.length > 0));
  const fillsColumn = rows > 1;
  const isReady = formula !== null && !circular && !busy;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) on.insertFormula(fillsColumn ? "column" : "cell");
  };
  return (
    <Panel onBack={on.closeCard}>
      <form noValidate onSubmit={submit} className={styles.form}>
        {needed.map((arg) => (
          <ArgumentField key={arg.id} arg={arg} onEdit={on.editArgument} />
        ))}
        <Shown formula={formula} circular={circular} target={target} />
        {useful.length > 0 && (
          <details open={useful.some((arg) => arg.text !== "")}>
            <summary>{t("functions.more", { count: useful.length })}</summary>
            <div className={styles.form}>
              {useful.map((arg) => (
                <ArgumentField key={arg.id} arg={arg} onEdit={on.editArgument} />
              ))}
            </div>
          </details>
        )}
        {card.spills && !fillsColumn && <Body1>{t("functions.spills")}</Body1>}
        <Actions>
          <Button appearance="primary" type="submit" disabledFocusable={!isReady}>
            {fillsColumn ? t("functions.fill", { rows }) : t("functions.insert", { target })}
          </Button>
          {fillsColumn && (
            <Button disabledFocusable={!isReady} onClick={() => on.insertFormula("cell")}>
              {t("functions.only", { target })}
            </Button>
          )}
          <Button appearance="subtle" onClick={on.closeCard}>
            {t("functions.back")}
          </Button>
        </Actions>
      </form>
    </Panel>
  );
}

/** What will be written, or what is in the way. */
function Shown({ formula, circular, target }: Pick<OpenCard, "formula" | "circular"> & { target: string }) {
  const t = useText();
  const styles = useStyles();
  if (circular) return <Body1 role="status">{t("formula.insert.circular", { where: target })}</Body1>;
  if (formula === null) return <Body1 role="status">{t("functions.open")}</Body1>;
  return (
    <p className={styles.formula} role="status">
      <Text size={200} className={styles.formula}>
        {formula}
      </Text>
    </p>
  );
}

interface FieldProps {
  readonly arg: ArgumentLine;
  readonly onEdit: FunctionsEvents["editArgument"];
}

/** Stands in the list for what is typed. */
const OWN = "\u0000own";

/** A column, a word or a table to choose from; or whatever the user writes. */
function ArgumentField({ arg, onEdit }: FieldProps) {
  const t = useText();
  const styles = useStyles();
  const { id, label, hint, required, text, options } = arg;
  const isListed = text === "" || options.some((o) => o.text === text);
  const [writes, setWrites] = useState(!isListed || options.length === 0);
  const choose = (value: string) => {
    if (value === OWN) setWrites(true);
    else onEdit(id, value);
  };
  if (writes)
    return (
      <Labelled label={label} hint={hint} required={required}>
        <Typed text={text} onDone={(value) => onEdit(id, value)} />
      </Labelled>
    );
  return (
    <Labelled label={label} hint={hint} required={required}>
      <Select className={styles.control} value={text} onChange={(_, data) => choose(data.value)}>
        <option value="">{t(required ? "functions.choose" : "functions.leaveOut")}</option>
        {options.map((option) => (
          <option key={option.text} value={option.text}>
            {option.label}
          </option>
        ))}
        <option value={OWN}>{t("functions.write")}</option>
      </Select>
    </Labelled>
  );
}

/** Settled when it is left or confirmed: half a reference is none. */
function Typed({ text, onDone }: { text: string; onDone: (value: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  return (
    <Input
      className={styles.control}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={() => typed.trim() !== text && onDone(typed.trim())}
      onKeyDown={(event) => event.key === "Enter" && onDone(typed.trim())}
    />
  );
}
