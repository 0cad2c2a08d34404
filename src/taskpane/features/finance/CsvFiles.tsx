import { Body1, Button, Textarea } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { SectionProps } from "./section";

/** A closed month for an accountant: names masked unless they are asked for; copied, because not every Excel saves files. */
export function CsvFiles({ state, busy, on }: SectionProps) {
  const t = useText();
  return (
    <Section title={t("month.csv.title")}>
      <Body1>{t("financeView.csv.says")}</Body1>
      <Actions>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => on.exportMonth("yes")} data-next>
          {t("financeView.csv.masked")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => on.exportMonth("no")}>
          {t("financeView.csv.plain")}
        </Button>
      </Actions>
      {state.files.map(({ name, text }) => (
        <Labelled key={name} label={name}>
          <Textarea readOnly resize="vertical" value={text} onFocus={({ target }) => target.select()} />
        </Labelled>
      ))}
    </Section>
  );
}
