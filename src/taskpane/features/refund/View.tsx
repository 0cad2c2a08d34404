import { Body1, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type ChangeEvent, type DragEvent, useRef } from "react";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import type { Conflict, RefundEvents, RefundState } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** 退款: the platform's export of the morning, what it changes, and what the shop decides itself. */
export function View({ state, pane, on }: ViewProps<RefundState, RefundEvents>) {
  const t = useText();
  const busy = pane.busy !== null;
  const lead = state.last ? t("refundView.last", { last: state.last }) : t("refundView.never");
  if (state.register === null) return <NoRegister on={on} />;
  return (
    <Page title={t("refundView.title")} lead={lead} onBack={state.plan ? on.discardRefresh : undefined}>
      {state.plan ? <Changes state={state} busy={busy} on={on} /> : <PutIn busy={busy} on={on} />}
    </Page>
  );
}

interface ChangesProps {
  readonly state: RefundState;
  readonly busy: boolean;
  readonly on: RefundEvents;
}

/** What the export changes, and what has to be decided first. */
function Changes({ state: { plan, conflicts }, busy, on }: ChangesProps) {
  return (
    <>
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} on={on} />}
      {plan && <PlanPanel plan={plan} busy={busy} onWrite={on.writeRefresh} onBack={on.discardRefresh} />}
    </>
  );
}

function NoRegister({ on }: { on: PaneEvents }) {
  const t = useText();
  return (
    <Page title={t("refundView.title")} lead={t("refundView.noRegister")}>
      <Actions>
        <ActionButton says="refundView.toRegisters" primary onClick={() => on.open("registers")} />
      </Actions>
    </Page>
  );
}

/** One button; a file dropped on it does the same. */
function PutIn({ busy, on }: { busy: boolean; on: RefundEvents }) {
  const t = useText();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    on.putExport([...event.dataTransfer.files]);
  };
  return (
    <div onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Panel>
        <Body1>{t("refundView.how")}</Body1>
        <ChooseExport busy={busy} on={on} />
      </Panel>
    </div>
  );
}

/** The browser's own choice of files, behind a button of ours. */
function ChooseExport({ busy, on }: { busy: boolean; on: RefundEvents }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    on.putExport([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  return (
    <>
      <input ref={input} type="file" multiple hidden accept=".csv,.xlsx,.xls,.zip" onChange={choose} />
      <ActionButton says="refundView.put" primary off={busy} onClick={() => input.current?.click()} />
    </>
  );
}

/** Cells that the shop changed since the last time: each refund is decided, or left as it is. */
function Conflicts({ conflicts, on }: { conflicts: readonly Conflict[]; on: RefundEvents }) {
  const t = useText();
  return (
    <Section title={t("refundView.conflicts", { count: conflicts.length })}>
      <Body1>{t("refundView.conflictsHow")}</Body1>
      {conflicts.map((conflict) => (
        <OneConflict key={conflict.key} conflict={conflict} on={on} />
      ))}
    </Section>
  );
}

function OneConflict({ conflict: { key, cells, choice }, on }: { conflict: Conflict; on: RefundEvents }) {
  const say = useMessage();
  return (
    <Panel>
      <Text weight="semibold">{key}</Text>
      {cells.map((cell, i) => (
        <Text key={i}>{say(cell)}</Text>
      ))}
      <Whose about={key} choice={choice} onDecide={(whose) => on.decideConflict(key, whose)} />
    </Panel>
  );
}

interface WhoseProps extends Pick<Conflict, "choice"> {
  readonly about: string;
  readonly onDecide: (whose: "mine" | "theirs") => void;
}

function Whose({ about, choice, onDecide }: WhoseProps) {
  const t = useText();
  const decide = (value: string) => onDecide(value === "theirs" ? "theirs" : "mine");
  return (
    <RadioGroup aria-label={about} value={choice ?? ""} onChange={(_, data) => decide(data.value)}>
      <Radio value="mine" label={t("refundView.mine")} />
      <Radio value="theirs" label={t("refundView.theirs")} />
    </RadioGroup>
  );
}
