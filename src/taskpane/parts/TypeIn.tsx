import { Input, type InputProps, makeStyles } from "@fluentui/react-components";
import { Labelled } from "./Labelled";
import type { Said } from "./shown";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface Props extends Omit<InputProps, "onChange" | "value" | "defaultValue"> {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: Said | null;
  readonly value: string;
  readonly onType: (value: string) => void;
}

/** A line to type into, with its label and what is wrong with what was typed. */
export function TypeIn({ label, hint, problem = null, required = false, onType, ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} required={required} problem={problem}>
      <Input className={useStyles().control} onChange={(_, data) => onType(data.value)} {...rest} />
    </Labelled>
  );
}
