import { Field, type FieldProps, makeStyles } from "@fluentui/react-components";
import { useMessage } from "./language";
import type { Said } from "./shown";

// A grid column is as wide as its longest word unless told otherwise; 270 px leave no room for that.
const useStyles = makeStyles({ field: { width: "100%", gridTemplateColumns: "minmax(0, 1fr)" } });

type Props = FieldProps & {
  /** What is wrong with what stands in it. */
  readonly problem?: Said | null;
};

/** A field with its label, as narrow as the pane. */
export function Labelled({ problem = null, ...rest }: Props) {
  const say = useMessage();
  const wrong = problem && ({ validationMessage: say(problem), validationState: "error" } as const);
  return <Field validationState="none" {...rest} {...wrong} className={useStyles().field} />;
}
