import { Body1 } from "@fluentui/react-components";
import { useLocale, useText } from "../../parts/language";
import { Panel } from "../../parts/Panel";
import type { SectionProps } from "./section";
import { ActionButton } from "../../parts/ActionButton";

/** Registers that a section needs and this workbook lacks, each with the one step that helps. */
export function Missing({ state, needs, ...rest }: SectionProps & { readonly needs: readonly string[] }) {
  return state.registers
    .filter(({ id, table }) => needs.includes(id) && table === null)
    .map((register) => <Lacking key={register.id} register={register} {...rest} />);
}

type LackingProps = Pick<SectionProps, "busy" | "on"> & {
  readonly register: SectionProps["state"]["registers"][number];
};

function Lacking({ register: { id, label, isFound }, busy, on }: LackingProps) {
  const t = useText();
  const register = label[useLocale()];
  return (
    <Panel>
      <Body1>{t(isFound ? "financeView.found" : "financeView.none", { register })}</Body1>
      {isFound ? (
        <ActionButton says="financeView.adopt" off={busy} onClick={() => on.open("registers")} />
      ) : (
        <ActionButton
          says="registersView.createAction"
          params={{ register }}
          off={busy}
          onClick={() => on.createFinanceRegister(id)}
        />
      )}
    </Panel>
  );
}
