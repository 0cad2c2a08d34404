import { columnOf, type TableSpec } from "../../domain/tables";
import { KINDS } from "../../domain/fields";
import type { FormField } from "./model";

/** The form of one line, in the order in which people fill it in. */
export const formFields = (spec: TableSpec): FormField[] =>
  spec.form.flatMap((id): FormField[] => {
    const column = columnOf(spec, id);
    if (column === null) return [];
    const { kind, header, need, choices = [] } = column;
    return [
      {
        name: id,
        control: KINDS[kind].control,
        label: header,
        required: need === "fill",
        choices: choices.map((choice) => ({
          value: choice.value,
          label: { zh: choice.words[0] ?? choice.value, en: choice.en ?? choice.value },
        })),
      },
    ];
  });
