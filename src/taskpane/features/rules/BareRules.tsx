import { Body1, Text } from "@fluentui/react-components";
import { rulesInWords } from "../../../commands/rules/in-words";
import { useLocale, useMessage, useText } from "../../parts/language";
import { List, ListButton } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RulesProps } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** Formulas that go by the handbook although the workbook follows other rules: where, and one click that converts them. */
export function BareRules({ state: { bare }, busy, on }: RulesProps) {
  const t = useText();
  const say = useMessage();
  const locale = useLocale();
  if (!bare) return null;
  const { total: count, inForce, sheets } = bare;
  return (
    <Section title={t("rulesView.bare")}>
      <Body1>{t("rulesView.bareLead", { count, ruleSet: rulesInWords(inForce, locale) })}</Body1>
      <List>
        {sheets.map(({ said, place }) => (
          <ListButton key={place.sheet} onClick={() => on.show(place)}>
            <Text>{say(said)}</Text>
          </ListButton>
        ))}
      </List>
      <Actions>
        <ActionButton says="rulesView.follow" params={{ count }} off={busy} onClick={on.planFollow} />
      </Actions>
    </Section>
  );
}
