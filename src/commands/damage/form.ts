import { type DamageInput, PARCEL_STATES, SOLUTIONS } from "../../domain/damage";
import type { ArgKind, ArgSpec } from "../contract";

const field = (name: keyof DamageInput, kind: ArgKind, required = false): ArgSpec => ({
  name,
  kind,
  label: `damage.column.${name}`,
  required,
});

/** The form of one line, in the order in which people fill it in. */
export const LINE_ARGS: readonly ArgSpec[] = [
  field("tracking", "text", true),
  {
    ...field("parcel", "choice", true),
    choices: PARCEL_STATES.map((value) => ({ value, label: `damage.parcel.${value}` as const })),
  },
  field("handler", "text", true),
  field("courier", "text"),
  field("order", "text"),
  field("model", "text"),
  field("price", "money"),
  field("quantity", "number"),
  field("inspector", "text"),
  field("reportedOn", "date"),
  field("shippedOn", "date"),
  field("region", "text"),
  {
    ...field("solution", "choice"),
    choices: SOLUTIONS.map((value) => ({ value, label: `damage.solution.${value}` as const })),
  },
  field("claim", "money"),
  field("deadline", "date"),
  field("note", "text"),
];
