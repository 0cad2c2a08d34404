import { Caption1 } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import { ActionButton } from "../../parts/ActionButton";
import { useText } from "../../parts/language";
import { Actions, Panel } from "../../parts/Panel";
import { TypeIn } from "../../parts/TypeIn";
import type { SectionProps } from "./section";
import type { FoundLine } from "./state";

type Props = Pick<SectionProps, "busy" | "on"> & Pick<FoundLine, "limits">;

/** What the shop tolerates, in one line; the form behind a button. */
export function LimitPairs({ limits, busy, on }: Props) {
  const t = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Caption1>{t("finance.limits", { ...limits })}</Caption1>
      <Actions>
        <ActionButton
          says="finance.limitsChange"
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        />
      </Actions>
      {isOpen && <LimitForm limits={limits} busy={busy} on={on} />}
    </>
  );
}

const numberIn = (typed: string): number | null => {
  const bare = typed.trim();
  return bare === "" || !Number.isFinite(Number(bare)) ? null : Number(bare);
};

function LimitForm({ limits, busy, on }: Props) {
  const t = useText();
  const [days, setDays] = useState(String(limits.days));
  const [yuan, setYuan] = useState(String(limits.yuan));
  const [typedDays, typedYuan] = [numberIn(days), numberIn(yuan)];
  const isTyped = typedDays !== null && typedYuan !== null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isTyped) on.limitPairs({ days: typedDays, yuan: typedYuan });
  };
  return (
    <form noValidate onSubmit={submit}>
      <Panel>
        <TypeIn label={t("statements.limits.days")} inputMode="numeric" value={days} onType={setDays} />
        <TypeIn label={t("statements.limits.yuan")} inputMode="decimal" value={yuan} onType={setYuan} />
        <ActionButton says="finance.limitsKeep" type="submit" off={busy || !isTyped} />
      </Panel>
    </form>
  );
}
