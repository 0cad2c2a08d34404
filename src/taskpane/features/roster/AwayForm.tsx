import { Button, Input, makeStyles, Select } from "@fluentui/react-components";
import { LEAVE_LABELS } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { AwayEvents, AwayState, AwayValues } from "./away-state";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface Props {
  readonly away: AwayState;
  readonly busy: boolean;
  readonly on: AwayEvents;
}

/** Who is away and when; the roster's own selection will do as well. */
export function AwayForm({ away, busy, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const { values } = away;
  const edit = (part: Partial<AwayValues>) => on.editAway({ ...values, ...part });
  const date = (name: "from" | "to", hint?: string) => (
    <Labelled label={t(`roster.away.${name}`)} hint={hint}>
      <Input
        className={styles.control}
        type="date"
        value={values[name]}
        onChange={(_, data) => edit({ [name]: data.value })}
      />
    </Labelled>
  );
  return (
    <Section title={t("away.title")}>
      <Labelled label={t("roster.away.person")} hint={t("away.lead")}>
        <Select value={values.person} onChange={(_, data) => edit({ person: data.value })}>
          <option value="">{t("form.choose")}</option>
          {away.people.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Labelled>
      {date("from")}
      {date("to", t("away.toHint"))}
      <Labelled label={t("roster.away.code")}>
        <Select value={values.code} onChange={(_, data) => edit({ code: data.value })}>
          {Object.entries(LEAVE_LABELS).map(([code, label]) => (
            <option key={code} value={code}>
              {t(label)}
            </option>
          ))}
        </Select>
      </Labelled>
      <Actions>
        <Button disabledFocusable={busy || values.person === "" || values.from === ""} onClick={on.askAway}>
          {t("away.ask")}
        </Button>
        <Button disabledFocusable={busy} onClick={on.askSelected}>
          {t("away.selected")}
        </Button>
      </Actions>
    </Section>
  );
}
