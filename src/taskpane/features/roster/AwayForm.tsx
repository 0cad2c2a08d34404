import { LEAVE_LABELS } from "../../../commands";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { AwayEvents, AwayState, AwayValues } from "./away-state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";
import { TypeIn } from "../../parts/TypeIn";

interface Props {
  readonly away: AwayState;
  readonly busy: boolean;
  readonly on: AwayEvents;
}

/** Who is away and when; the roster's own selection will do as well. */
export function AwayForm({ away, busy, on }: Props) {
  const t = useText();
  const { values } = away;
  return (
    <Section title={t("away.title")}>
      <WhoAndWhen away={away} onEdit={(part) => on.editAway({ ...values, ...part })} />
      <Actions>
        <ActionButton
          says="away.ask"
          off={busy || values.person === "" || values.from === ""}
          onClick={on.askAway}
        />
        <ActionButton says="away.selected" off={busy} onClick={on.askSelected} />
      </Actions>
    </Section>
  );
}

interface FieldsProps {
  readonly away: AwayState;
  readonly onEdit: (part: Partial<AwayValues>) => void;
}

function WhoAndWhen({ away: { people, values }, onEdit }: FieldsProps) {
  const t = useText();
  const date = { type: "date" } as const;
  return (
    <>
      <Choose
        label={t("roster.away.person")}
        hint={t("away.lead")}
        value={values.person}
        none={t("form.choose")}
        options={people.map(({ value, label }) => [value, label] as const)}
        onChoose={(person) => onEdit({ person })}
      />
      <TypeIn
        {...date}
        label={t("roster.away.from")}
        value={values.from}
        onType={(from) => onEdit({ from })}
      />
      <TypeIn
        {...date}
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
    </>
  );
}
