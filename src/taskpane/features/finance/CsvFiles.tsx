import { Body1, Textarea } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { SectionProps } from "./section";
import { ActionButton } from "../../parts/ActionButton";

/** A closed month for an accountant: names masked unless they are asked for; copied, because not every Excel saves files. */
export function CsvFiles({ state, busy, on }: SectionProps) {
  const t = useText();
  return (
    <Section title={t("month.csv.title")}>
      <Body1>{t("financeView.csv.says")}</Body1>
      <Actions>
        <ActionButton
          says="financeView.csv.masked"
          primary
          off={busy}
          onClick={() => on.exportMonth("yes")}
          data-next
        />
        <ActionButton says="financeView.csv.plain" off={busy} onClick={() => on.exportMonth("no")} />
      </Actions>
      {state.files.map(({ name, text }) => (
        <Labelled key={name} label={name}>
          <Textarea readOnly resize="vertical" value={text} onFocus={({ target }) => target.select()} />
        </Labelled>
      ))}
    </Section>
  );
}
