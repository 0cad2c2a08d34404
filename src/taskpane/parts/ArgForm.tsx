import { Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useCalled, useMessage, useText } from "./language";
import type { Said } from "./model";
import { Labelled } from "./Labelled";
import type { Field } from "./model";

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
  const say = useMessage();
  return (
    <Labelled
      label={called(field.label)}
      required={field.required}
      validationMessage={problem ? say(problem) : undefined}
      validationState={problem ? "error" : "none"}
    >
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

/** Numbers are text fields with a number keyboard: an order number must not become 1.23E+17. */
function Control({ field, value, onChange, ...frame }: Omit<FieldProps, "problem">) {
  const t = useText();
  const called = useCalled();
  const styles = useStyles();
  if (field.control !== "choice") {
    return (
      <Input
        {...frame}
        className={styles.control}
        type={INPUT[field.control]}
        inputMode={field.control === "number" ? "decimal" : undefined}
        value={value}
        onChange={(_, data) => onChange(data.value)}
      />
    );
  }
  return (
    <Select {...frame} className={styles.control} value={value} onChange={(_, data) => onChange(data.value)}>
      <option value="">{t("form.choose")}</option>
      {field.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {called(choice.label)}
        </option>
      ))}
    </Select>
  );
}
