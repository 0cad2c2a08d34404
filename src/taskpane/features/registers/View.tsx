import { Body1, Button } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { DAMAGE } from "../../../domain/registers";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useLocale, useText } from "../../parts/language";
import { ArgForm } from "../../parts/ArgForm";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import { Adopt } from "./Adopt";
import { Check } from "./Check";
import { ClaimList } from "./ClaimList";
import { Known } from "./Known";
import { RegisterList } from "./RegisterList";
import type { RegisterLine, RegistersEvents, RegistersState } from "./state";
import { ActionButton } from "../../parts/ActionButton";

interface Props {
  readonly state: RegistersState;
  readonly busy: boolean;
  readonly on: RegistersEvents & PaneEvents;
}

/** The registers of this workbook: a line for the one that is chosen, all of them, what is wrong in it. */
export function View({ state, pane, on }: ViewProps<RegistersState, RegistersEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  const register = state.registers.find(({ id }) => id === state.which);
  const table = register?.table ?? null;
  const isAtWork = state.plan === null && table !== null && !state.isRemap;
  return (
    <Page title={t("registersView.title")} lead={t("registersView.lead")}>
      {table === null ? (
        <NoRegister register={register} state={state} busy={busy} on={on} />
      ) : state.isRemap ? (
        <Remap state={state} busy={busy} on={on} />
      ) : state.isRepair && state.plan ? (
        <PlanPanel plan={state.plan} busy={busy} onWrite={on.writeRepair} onBack={on.reviseLine} />
      ) : (
        <NewLine table={table} state={state} busy={busy} on={on} />
      )}
      {isAtWork && state.which === DAMAGE.id && <ClaimList claims={state.claims} busy={busy} on={on} />}
      {state.plan === null && <RegisterList state={state} onChoose={on.chooseRegister} />}
      {isAtWork && <Check checked={state.checked} busy={busy} on={on} />}
    </Page>
  );
}

function NoRegister({ register, state, busy, on }: Props & { register: RegisterLine | undefined }) {
  const { found, plan, which } = state;
  if (plan) return <PlanPanel plan={plan} busy={busy} onWrite={on.writeRegister} onBack={on.reviseLine} />;
  const isFound = found?.some(({ isLikely }) => isLikely) === true;
  return (
    <>
      {found && found.length > 0 && (
        <Adopt key={which} found={found} busy={busy} onAdopt={on.adoptRegister} />
      )}
      <Create register={register} isFound={isFound} busy={busy} on={on} />
    </>
  );
}

/** A register in use: which of its columns is what, once more. */
function Remap({ state: { found, plan, which }, busy, on }: Props) {
  const t = useText();
  if (plan) return <PlanPanel plan={plan} busy={busy} onWrite={on.writeRegister} onBack={on.reviseLine} />;
  return (
    <>
      {found && found.length > 0 ? (
        <Adopt key={which} found={found} busy={busy} onAdopt={on.adoptRegister} />
      ) : (
        <Body1 role="status">{t("registersView.noTable")}</Body1>
      )}
      <Actions>
        <ActionButton says="action.back" off={busy} onClick={on.leaveRemap} />
      </Actions>
    </>
  );
}

interface CreateProps extends Pick<Props, "busy" | "on"> {
  readonly register: RegisterLine | undefined;
  /** One that looks like it is there: that is the first thing to try. */
  readonly isFound: boolean;
}

function Create({ register, isFound, busy, on }: CreateProps) {
  const t = useText();
  const params = { register: register?.label[useLocale()] ?? "" };
  return (
    <Panel>
      <Body1>{t(isFound ? "registersView.orCreate" : "registersView.create", params)}</Body1>
      <ActionButton
        says="registersView.createAction"
        params={params}
        primary={!isFound}
        off={busy}
        onClick={on.createRegister}
      />
    </Panel>
  );
}

/** Enter in any field asks for the plan; nothing is written before it was shown. */
function NewLine({ table, state, busy, on }: Props & { table: string }) {
  const t = useText();
  const { plan } = state;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planLine();
  };
  if (plan) return <PlanPanel plan={plan} busy={busy} onWrite={on.writeLine} onBack={on.reviseLine} />;
  return (
    <form noValidate onSubmit={submit} data-next>
      <Section title={t("registersView.newLine", { register: table })}>
        <Fields state={state} on={on} />
        {state.claims.known && <Known known={state.claims.known} fields={state.fields} on={on} />}
        <Actions>
          <ActionButton says="action.next" primary type="submit" off={busy} />
        </Actions>
      </Section>
    </form>
  );
}

/** What a line needs; the rest on demand, and at once where something in it is wrong. */
function Fields({ state, on }: Pick<Props, "state" | "on">) {
  const t = useText();
  const { fields, values, problems } = state;
  const needed = fields.filter((f) => f.required);
  const rest = fields.filter((f) => !f.required);
  const isMore = state.isMore || needed.length === 0 || rest.some(({ name }) => problems[name]);
  const form = (part: typeof fields) => (
    <ArgForm fields={part} values={values} problems={problems} onChange={on.editLine} />
  );
  return (
    <>
      {form(needed)}
      {needed.length > 0 && rest.length > 0 && (
        <Button appearance="subtle" aria-expanded={isMore} onClick={() => on.showMore(!isMore)}>
          {t(isMore ? "registersView.less" : "registersView.more", { count: rest.length })}
        </Button>
      )}
      {isMore && form(rest)}
    </>
  );
}
