import { Field, type FieldProps, makeStyles } from "@fluentui/react-components";

// A grid column is as wide as its longest word unless told otherwise; 270 px leave no room for that.
const useStyles = makeStyles({ field: { width: "100%", gridTemplateColumns: "minmax(0, 1fr)" } });

/** A field with its label, as narrow as the pane. */
export function Labelled(props: FieldProps) {
  return <Field {...props} className={useStyles().field} />;
}
