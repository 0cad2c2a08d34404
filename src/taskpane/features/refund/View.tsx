import { Body1, Button, Checkbox, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { type ChangeEvent, type DragEvent, useRef } from "react";
import type { ViewProps } from "../../feature";
import type { PaneEvents } from "../../pane";
import { Choose } from "../../parts/Choose";
import { useLocale, useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { PlanPanel } from "../../parts/PlanPanel";
import { kindsOf } from "./kinds";
import { OpenRefunds } from "./OpenRefunds";
import type { Conflict, RefundEvents, RefundState, Taking } from "./state";
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
      {!state.plan && <OpenRefunds state={state} on={on} />}
    </Page>
  );
}

interface ChangesProps {
  readonly state: RefundState;
  readonly busy: boolean;
  readonly on: RefundEvents;
}

/** What the export changes, and what has to be decided first. */
function Changes({ state, busy, on }: ChangesProps) {
  const { plan, takings, conflicts } = state;
  return (
    <>
      {takings.length > 0 && <Takings takings={takings} on={on} />}
      {conflicts.length > 0 && <Conflicts state={state} on={on} />}
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
function Conflicts({ state: { conflicts, mostConflicts }, on }: { state: RefundState; on: RefundEvents }) {
  const t = useText();
  const rest = conflicts.length - mostConflicts;
  return (
    <Section title={t("refundView.conflicts", { count: conflicts.length })}>
      <Body1>{t("refundView.conflictsHow")}</Body1>
      <Kinds conflicts={conflicts} on={on} />
      {conflicts.slice(0, mostConflicts).map((conflict) => (
        <OneConflict key={conflict.key} conflict={conflict} on={on} />
      ))}
      {rest > 0 && (
        <Button onClick={on.moreConflicts}>{t("refundView.moreConflicts", { count: rest })}</Button>
      )}
    </Section>
  );
}

/** Conflicts about the same columns: whose cells stay, all at once. */
function Kinds({ conflicts, on }: { conflicts: readonly Conflict[]; on: RefundEvents }) {
  const t = useText();
  const kinds = kindsOf(conflicts, useLocale());
  if (kinds.every(({ count }) => count < 2)) return null;
  return (
    <>
      <Text size={200}>{t("refundView.conflictsAll")}</Text>
      {kinds.map(({ kind, columns, count, choice }) => (
        <Choose
          key={kind}
          label={t("refundView.kind", { columns, count })}
          value={choice}
          none={t("refundView.undecided")}
          options={[
            ["mine", t("refundView.mine")],
            ["theirs", t("refundView.theirs")],
            ...(choice === "single" ? [["single", t("refundView.single")] as const] : []),
          ]}
          onChoose={(side) => on.decideKind(kind, side === "mine" || side === "theirs" ? side : null)}
        />
      ))}
    </>
  );
}

/** New and changed lines, each kind to be written or left. */
function Takings({ takings, on }: { takings: readonly Taking[]; on: RefundEvents }) {
  const t = useText();
  const labels = { new: "refundView.takeNew", changed: "refundView.takeChanged" } as const;
  return (
    <Section title={t("refundView.take")}>
      {takings.map(({ kind, count, taken }) => (
        <Checkbox
          key={kind}
          checked={taken}
          label={t(labels[kind], { count })}
          onChange={(_, data) => on.takeKind(kind, data.checked === true)}
        />
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
