import type { PaneEvents } from "../../pane";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RegistersEvents, RegistersState } from "./state";
import { ActionButton } from "../../parts/ActionButton";

interface Props {
  readonly checked: RegistersState["checked"];
  readonly busy: boolean;
  readonly on: Pick<RegistersEvents & PaneEvents, "checkRegister" | "planRepair" | "remapRegister" | "show">;
}

/** What is wrong in the register as it stands; a click leads to the cell. */
export function Check({ checked, busy, on }: Props) {
  const t = useText();
  return (
    <Section title={t("registersView.check")}>
      {checked && <FindingList findings={checked} none="registersView.healthy" onShow={on.show} />}
      <Actions>
        <ActionButton says="registersView.checkAction" off={busy} onClick={on.checkRegister} />
        <ActionButton says="registersView.repairAction" off={busy} onClick={on.planRepair} />
        <ActionButton says="registersView.remap" off={busy} onClick={on.remapRegister} />
      </Actions>
    </Section>
  );
}
