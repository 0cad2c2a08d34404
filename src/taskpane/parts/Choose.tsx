import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";
import { Labelled } from "./Labelled";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%", "> select": { minWidth: 0 } } });

/** What may be chosen: the value, and how people call it. */
export type Option = readonly [value: string, label: string];

interface OptionsProps extends Omit<SelectProps, "children" | "onChange" | "defaultValue"> {
  readonly options: readonly Option[];
  /** What stands there while nothing is chosen; without it the first option is. */
  readonly none?: string | undefined;
  readonly onChoose: (value: string) => void;
}

/** A list to choose from, without its label. */
export function Options({ options, none, onChoose, ...rest }: OptionsProps) {
  const all = none === undefined ? options : [["", none] as const, ...options];
  return (
    <Select className={useStyles().control} onChange={(_, data) => onChoose(data.value)} {...rest}>
      {all.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
}

interface Props extends OptionsProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly size?: "small" | "medium";
}

/** One of a list, with its label. */
export function Choose({ label, hint, required = false, size = "medium", ...rest }: Props) {
  return (
    <Labelled label={label} hint={hint} required={required} size={size}>
      <Options size={size} {...rest} />
    </Labelled>
  );
}
