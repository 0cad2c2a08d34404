import { useText } from "../../parts/language";
import type { SectionProps } from "./section";
import { Choose } from "../../parts/Choose";

/** The month that is looked at. */
export function ChooseMonth({ state, on }: Pick<SectionProps, "state" | "on">) {
  const t = useText();
  const months = state.months.map((month) => [month, month] as const);
  return (
    <Choose label={t("finance.month")} value={state.month} options={months} onChoose={on.closeMonthOf} />
  );
}
