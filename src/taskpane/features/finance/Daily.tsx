import { Body1, Button } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Actions } from "../../parts/Panel";
import { Missing } from "./Missing";
import type { SectionProps } from "./section";

const NEEDS = ["compensation", "refund", "damage"] as const;

/** 16:00: one button; what it will hold is shown before it is written. */
export function DailySection(props: SectionProps) {
  const t = useText();
  const { state, busy, on } = props;
  const hasAny = state.registers.some(({ id, table }) => table !== null && NEEDS.some((need) => need === id));
  return (
    <>
      {hasAny && (
        <>
          <Body1>{t("financeView.day.says")}</Body1>
          <Actions>
            <Button appearance="primary" disabledFocusable={busy} onClick={on.planDaily} data-next>
              {t("financeView.day.action")}
            </Button>
          </Actions>
        </>
      )}
      <Missing {...props} needs={NEEDS} />
    </>
  );
}
