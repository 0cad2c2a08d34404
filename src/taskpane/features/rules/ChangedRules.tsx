import { Body1, Button, Text } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { List, ListButton, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { RULE_PACKS, type RulesProps } from "./state";

/** What the shop changed: a click shows the cell, one button gives all values back. */
export function ChangedRules({ state, on }: RulesProps) {
  const t = useText();
  const say = useMessage();
  const { changed } = state;
  if (changed.length === 0)
    return (
      <Section title={t("rulesView.changed")}>
        <Body1>{t("rulesView.nothingChanged")}</Body1>
      </Section>
    );
  return (
    <Section title={t("rulesView.changed")}>
      <List>
        {changed.map(({ id, said, place }) => (
          <ListButton key={id} onClick={() => on.show(place)}>
            <Text>{say(said)}</Text>
          </ListButton>
        ))}
      </List>
      <Actions>
        <Button onClick={on.planRuleReset}>{t("rulesView.reset", { count: changed.length })}</Button>
      </Actions>
    </Section>
  );
}

/** Where the table says something else than a pack. */
export function ComparedRules({ state, on }: RulesProps) {
  const t = useText();
  const say = useMessage();
  const { compared } = state;
  return (
    <Section title={t("rules.compare.title")}>
      <Actions>
        {RULE_PACKS.map((pack) => (
          <Button key={pack} onClick={() => on.compareRules(pack)}>
            {t(`rulesView.compare.${pack}`)}
          </Button>
        ))}
      </Actions>
      {compared && (
        <Text weight="semibold" role="status">
          {t(`rulesView.differences.${compared.with}`, { count: compared.lines.length })}
        </Text>
      )}
      {compared && compared.lines.length > 0 && (
        <List>
          {compared.lines.map((line, i) => (
            <ListText key={i}>
              <Text>{say(line)}</Text>
            </ListText>
          ))}
        </List>
      )}
    </Section>
  );
}
