import { Body1 } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Actions } from "../../parts/Panel";
import { Missing } from "./Missing";
import type { SectionProps } from "./section";
import { ActionButton } from "../../parts/ActionButton";

const NEEDS = ["compensation", "refund", "damage"] as const;

/** 16:00: one button; what it will hold is shown before it is written. */
export function DailySection(props: SectionProps) {
  const { registers } = props.state;
  const hasAny = registers.some(({ id, table }) => table !== null && NEEDS.some((need) => need === id));
  return (
    <>
      {hasAny && <Day {...props} />}
      <Missing {...props} needs={NEEDS} />
    </>
  );
}

function Day({ busy, on }: SectionProps) {
  const t = useText();
  return (
    <>
      <Body1>{t("financeView.day.says")}</Body1>
      <Actions>
        <ActionButton says="financeView.day.action" primary off={busy} onClick={on.planDaily} data-next />
      </Actions>
    </>
  );
}
