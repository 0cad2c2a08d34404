import { Text } from "@fluentui/react-components";
import { LEAVE_LABELS } from "../../../commands";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";
import { useText } from "../../parts/language";
import type { Choice } from "../../parts/shown";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { TypeIn } from "../../parts/TypeIn";
import { ASK_KINDS, type AsksEvents, type AsksState, type AskValues, isAskable } from "./asks-state";
import { GroupText } from "./GroupText";

interface Props {
  readonly asks: AsksState;
  readonly people: readonly Choice[];
  readonly busy: boolean;
  readonly on: AsksEvents;
}

/** 请假或换班: asked here, kept in the register, and what the group is told once it holds. */
export function AskForm(props: Props) {
  const t = useText();
  const { asks, on } = props;
  const { values, missing, news } = asks;
  return (
    <Section title={t("asks.title")}>
      <Choose
        label={t("asks.kind")}
        value={values.kind}
        options={ASK_KINDS.map((kind) => [kind, t(`asks.${kind}.title`)] as const)}
        onChoose={(kind) => on.editAsk({ kind: ASK_KINDS.find((k) => k === kind) ?? "leave" })}
      />
      {missing.includes(values.kind) ? <NoRegister {...props} /> : <Line {...props} />}
      {news !== null && <GroupText text={news} />}
    </Section>
  );
}

function NoRegister({ asks: { values }, busy, on }: Props) {
  const t = useText();
  return (
    <>
      <Text>{t("asks.noRegister")}</Text>
      <Actions>
        <ActionButton
          says={`asks.create.${values.kind}`}
          off={busy}
          onClick={() => on.createAskRegister(values.kind)}
        />
      </Actions>
    </>
  );
}

function Line({ asks: { values }, people, busy, on }: Props) {
  const fields: FieldsProps = { values, people, onEdit: on.editAsk };
  return (
    <>
      {values.kind === "swap" ? <Swap {...fields} /> : <Leave {...fields} />}
      <Actions>
        <ActionButton says={`asks.go.${values.kind}`} off={busy || !isAskable(values)} onClick={on.ask} />
      </Actions>
    </>
  );
}

interface FieldsProps {
  readonly values: AskValues;
  readonly people: readonly Choice[];
  readonly onEdit: AsksEvents["editAsk"];
}

const DATE = { type: "date" } as const;

function Leave({ values, people, onEdit }: FieldsProps) {
  const t = useText();
  return (
    <>
      <Person
        label={t("roster.away.person")}
        who={values.person}
        people={people}
        onChoose={(person) => onEdit({ person })}
      />
      <TypeIn
        {...DATE}
        label={t("roster.away.from")}
        value={values.from}
        onType={(from) => onEdit({ from })}
      />
      <TypeIn
        {...DATE}
        label={t("roster.away.to")}
        hint={t("away.toHint")}
        value={values.to}
        onType={(to) => onEdit({ to })}
      />
      <Choose
        label={t("roster.away.code")}
        value={values.code}
        options={Object.entries(LEAVE_LABELS).map(([code, label]) => [code, t(label)] as const)}
        onChoose={(code) => onEdit({ code })}
      />
      <Reason values={values} onEdit={onEdit} />
    </>
  );
}

function Swap({ values, people, onEdit }: FieldsProps) {
  const t = useText();
  return (
    <>
      <Person
        label={t("asks.arg.person")}
        who={values.person}
        people={people}
        onChoose={(person) => onEdit({ person })}
      />
      <Person
        label={t("asks.arg.other")}
        who={values.other}
        people={people}
        onChoose={(other) => onEdit({ other })}
      />
      <TypeIn {...DATE} label={t("asks.arg.day")} value={values.from} onType={(from) => onEdit({ from })} />
      <TypeIn
        {...DATE}
        label={t("asks.arg.back")}
        hint={t("asks.backHint")}
        value={values.to}
        onType={(to) => onEdit({ to })}
      />
      <Reason values={values} onEdit={onEdit} />
    </>
  );
}

function Reason({ values, onEdit }: Pick<FieldsProps, "values" | "onEdit">) {
  const t = useText();
  return (
    <TypeIn label={t("asks.arg.reason")} value={values.reason} onType={(reason) => onEdit({ reason })} />
  );
}

interface PersonProps {
  readonly label: string;
  readonly who: string;
  readonly people: readonly Choice[];
  readonly onChoose: (person: string) => void;
}

function Person({ label, who, people, onChoose }: PersonProps) {
  const t = useText();
  return (
    <Choose
      label={label}
      value={who}
      none={t("form.choose")}
      options={people.map(({ value, label: name }) => [value, name] as const)}
      onChoose={onChoose}
    />
  );
}
