import { Body1, Button } from "@fluentui/react-components";
import { useLocale, useText } from "../../parts/language";
import { Panel } from "../../parts/Panel";
import type { SectionProps } from "./section";

/** Registers that a section needs and this workbook lacks, each with the one step that helps. */
export function Missing({ state, busy, on, needs }: SectionProps & { readonly needs: readonly string[] }) {
  const t = useText();
  const locale = useLocale();
  const lacking = state.registers.filter(({ id, table }) => needs.includes(id) && table === null);
  return (
    <>
      {lacking.map(({ id, label, isFound }) => (
        <Panel key={id}>
          <Body1>{t(isFound ? "financeView.found" : "financeView.none", { register: label[locale] })}</Body1>
          {isFound ? (
            <Button disabledFocusable={busy} onClick={() => on.open("registers")}>
              {t("financeView.adopt")}
            </Button>
          ) : (
            <Button disabledFocusable={busy} onClick={() => on.createFinanceRegister(id)}>
              {t("registersView.createAction", { register: label[locale] })}
            </Button>
          )}
        </Panel>
      ))}
    </>
  );
}
