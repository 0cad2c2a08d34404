import { Button } from "@fluentui/react-components";
import type { PaneEvents } from "../../pane";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RegistersEvents, RegistersState } from "./state";

interface Props {
  readonly checked: RegistersState["checked"];
  readonly busy: boolean;
  readonly on: Pick<RegistersEvents & PaneEvents, "checkRegister" | "show">;
}

/** What is wrong in the register as it stands; a click leads to the cell. */
export function Check({ checked, busy, on }: Props) {
  const t = useText();
  return (
    <Section title={t("registersView.check")}>
      {checked && <FindingList findings={checked} none="registersView.healthy" onShow={on.show} />}
      <Actions>
        <Button disabledFocusable={busy} onClick={on.checkRegister}>
          {t("registersView.checkAction")}
        </Button>
      </Actions>
    </Section>
  );
}
