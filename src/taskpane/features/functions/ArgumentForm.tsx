import { Body1, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Actions, Panel } from "../../parts/Panel";
import type { ArgumentLine, FunctionCard, FunctionsEvents, OpenCard } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Options } from "../../parts/Choose";

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
export function ArgumentForm(props: Props) {
  const { chosen, on } = props;
  const isReady = chosen.formula !== null && !chosen.circular && !props.busy;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) on.insertFormula(chosen.rows > 1 ? "column" : "cell");
  };
  return (
    <Panel onBack={on.closeCard}>
      <form noValidate onSubmit={submit} className={useStyles().form}>
        <ArgumentFields args={chosen.args.filter(({ required }) => required)} on={on} />
        <Shown {...chosen} target={props.target} />
        <Useful args={chosen.args.filter(isUseful)} on={on} />
        <Insert {...props} isReady={isReady} />
      </form>
    </Panel>
  );
}

const isUseful = ({ required, text, options }: ArgumentLine): boolean =>
  !required && (text !== "" || options.length > 0);

interface FieldsProps {
  readonly args: readonly ArgumentLine[];
  readonly on: FunctionsEvents;
}

const ArgumentFields = ({ args, on }: FieldsProps) =>
  args.map((arg) => <ArgumentField key={arg.id} arg={arg} onEdit={on.editArgument} />);

/** What may be left out; open where something is proposed for it. */
function Useful({ args, on }: FieldsProps) {
  const t = useText();
  if (args.length === 0) return null;
  return (
    <details open={args.some((arg) => arg.text !== "")}>
      <summary>{t("functions.more", { count: args.length })}</summary>
      <div className={useStyles().form}>
        <ArgumentFields args={args} on={on} />
      </div>
    </details>
  );
}

/** Into the whole column where each row has its own answer; into the cell alone. */
function Insert({ card, chosen: { rows }, target, on, isReady }: Props & { readonly isReady: boolean }) {
  const t = useText();
  const fillsColumn = rows > 1;
  const only = () => on.insertFormula("cell");
  return (
    <>
      {card.spills && !fillsColumn && <Body1>{t("functions.spills")}</Body1>}
      <Actions>
        <ActionButton
          says={fillsColumn ? "functions.fill" : "functions.insert"}
          params={{ rows, target }}
          primary
          type="submit"
          off={!isReady}
        />
        {fillsColumn && (
          <ActionButton says="functions.only" params={{ target }} off={!isReady} onClick={only} />
        )}
        <ActionButton says="functions.back" appearance="subtle" onClick={on.closeCard} />
      </Actions>
    </>
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
  const { id, label, hint, required, text, options } = arg;
  const isListed = text === "" || options.some((o) => o.text === text);
  const [writes, setWrites] = useState(!isListed || options.length === 0);
  const edit = (value: string) => onEdit(id, value);
  return (
    <Labelled label={label} hint={hint} required={required}>
      {writes ? (
        <Typed text={text} onDone={edit} />
      ) : (
        <Listed arg={arg} onEdit={edit} onWrite={() => setWrites(true)} />
      )}
    </Labelled>
  );
}

interface ListedProps {
  readonly arg: ArgumentLine;
  readonly onEdit: (text: string) => void;
  readonly onWrite: () => void;
}

/** The field around it hands it its name. */
function Listed({ arg: { required, text, options }, onEdit, onWrite, ...named }: ListedProps) {
  const t = useText();
  const own = [OWN, t("functions.write")] as const;
  return (
    <Options
      {...named}
      value={text}
      none={t(required ? "functions.choose" : "functions.leaveOut")}
      options={[...options.map((option) => [option.text, option.label] as const), own]}
      onChoose={(value) => (value === OWN ? onWrite() : onEdit(value))}
    />
  );
}

/** Settled when it is left or confirmed: half a reference is none. */
function Typed({ text, onDone, ...named }: { text: string; onDone: (value: string) => void }) {
  const styles = useStyles();
  const [typed, setTyped] = useState(text);
  return (
    <Input
      {...named}
      className={styles.control}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
      onBlur={() => typed.trim() !== text && onDone(typed.trim())}
      onKeyDown={(event) => event.key === "Enter" && onDone(typed.trim())}
    />
  );
}
