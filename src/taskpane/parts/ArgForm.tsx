import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useCalled, useText } from "./language";
import type { Said } from "./shown";
import { Labelled } from "./Labelled";
import type { Field } from "./shown";
import { Options } from "./Choose";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: "100%" },
});

interface FormProps {
  readonly fields: readonly Field[];
  readonly values: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<string, Said>>;
  readonly onChange: (values: Readonly<Record<string, string>>) => void;
}

/** A form from the argument list of a command; values are what the user typed, read by the command itself. */
export function ArgForm({ fields, values, problems, onChange }: FormProps) {
  const styles = useStyles();
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <ArgField
          key={field.name}
          field={field}
          value={values[field.name] ?? ""}
          problem={problems[field.name] ?? null}
          onChange={(value) => onChange({ ...values, [field.name]: value })}
        />
      ))}
    </div>
  );
}

interface FieldProps {
  readonly field: Field;
  readonly value: string;
  readonly problem: Said | null;
  readonly onChange: (value: string) => void;
}

function ArgField({ field, value, problem, onChange }: FieldProps) {
  const called = useCalled();
  return (
    <Labelled label={called(field.label)} required={field.required} problem={problem}>
      <Control field={field} value={value} onChange={onChange} />
    </Labelled>
  );
}

const INPUT = {
  text: "text",
  number: "text",
  list: "text",
  flag: "text",
  date: "date",
  dateTime: "datetime-local",
  time: "time",
  month: "month",
} as const;

/** The field around it hands it its name. */
function Control({ field, value, onChange, ...named }: Omit<FieldProps, "problem">) {
  const t = useText();
  const called = useCalled();
  const { control, choices } = field;
  if (control !== "choice")
    return <TypedControl {...named} control={control} value={value} onChange={onChange} />;
  const options = choices.map((choice) => [choice.value, called(choice.label)] as const);
  return <Options {...named} value={value} options={options} none={t("form.choose")} onChoose={onChange} />;
}

interface TypedProps extends Pick<FieldProps, "value" | "onChange"> {
  readonly control: keyof typeof INPUT;
}

/** Numbers are text fields with a number keyboard: an order number must not become 1.23E+17. */
function TypedControl({ control, value, onChange, ...named }: TypedProps) {
  return (
    <Input
      {...named}
      className={useStyles().control}
      type={INPUT[control]}
      inputMode={control === "number" ? "decimal" : undefined}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}
