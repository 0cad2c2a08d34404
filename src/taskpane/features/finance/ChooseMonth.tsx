import { Select } from "@fluentui/react-components";
import { Labelled } from "../../parts/Labelled";
import { useText } from "../../parts/language";
import type { SectionProps } from "./section";

/** The month that is looked at. */
export function ChooseMonth({ state, on }: Pick<SectionProps, "state" | "on">) {
  const t = useText();
  return (
    <Labelled label={t("finance.month")}>
      <Select value={state.month} onChange={(_, data) => on.closeMonthOf(data.value)}>
        {state.months.map((month) => (
          <option key={month} value={month}>
            {month}
          </option>
        ))}
      </Select>
    </Labelled>
  );
}
