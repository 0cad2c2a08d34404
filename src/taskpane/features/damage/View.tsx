import { Body1, Button } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { ArgForm } from "../../parts/ArgForm";
import { MappingForm } from "../../parts/MappingForm";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import type { DamageEvents, DamageState } from "./state";

interface Props {
  readonly state: DamageState;
  readonly busy: boolean;
  readonly on: DamageEvents;
}

/** The damage register: find or make the table, then one line after the other. */
export function View({ state, pane, on }: ViewProps<DamageState, DamageEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  return (
    <Page title={t("damageView.title")} lead={t("damageView.lead")}>
      {state.register === null ? (
        <NoRegister state={state} busy={busy} on={on} />
      ) : (
        <NewLine register={state.register} state={state} busy={busy} on={on} />
      )}
    </Page>
  );
}

function NoRegister({ state, busy, on }: Props) {
  const t = useText();
  if (state.plan) {
    return <PlanPanel plan={state.plan} busy={busy} onWrite={on.writeRegister} onBack={on.reviseLine} />;
  }
  const found = state.candidates.length > 0;
  return (
    <>
      {state.candidates.map((candidate) => (
        <MappingForm key={candidate.id} candidate={candidate} onAdopt={on.adoptRegister} />
      ))}
      <Panel>
        <Body1>{t(found ? "damageView.orCreate" : "damageView.create")}</Body1>
        <Button
          appearance={found ? "secondary" : "primary"}
          disabledFocusable={busy}
          onClick={on.createRegister}
        >
          {t("damageView.createAction")}
        </Button>
      </Panel>
    </>
  );
}

/** Enter in any field asks for the plan; nothing is written before it was shown. */
function NewLine({ register, state, busy, on }: Props & { register: string }) {
  const t = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planLine();
  };
  if (state.plan) {
    return <PlanPanel plan={state.plan} busy={busy} onWrite={on.writeLine} onBack={on.reviseLine} />;
  }
  return (
    <form noValidate onSubmit={submit} data-next>
      <Section title={t("damageView.newLine", { register })}>
        <ArgForm
          fields={state.fields}
          values={state.values}
          problems={state.problems}
          onChange={on.editLine}
        />
        <Actions>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {t("action.next")}
          </Button>
        </Actions>
      </Section>
    </form>
  );
}
