import { Body1, Text } from "@fluentui/react-components";
import { useMessage, useText } from "../../parts/language";
import { Lines, List, ListButton } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { RULE_PACKS, type RulesProps } from "./state";
import { ActionButton } from "../../parts/ActionButton";

/** What the shop changed: a click shows the cell, one button gives all values back. */
export function ChangedRules({ state: { changed }, on }: RulesProps) {
  const t = useText();
  return (
    <Section title={t("rulesView.changed")}>
      {changed.length === 0 ? (
        <Body1>{t("rulesView.nothingChanged")}</Body1>
      ) : (
        <Changed changed={changed} on={on} />
      )}
    </Section>
  );
}

function Changed({ changed, on }: Pick<RulesProps["state"], "changed"> & Pick<RulesProps, "on">) {
  const say = useMessage();
  return (
    <>
      <List>
        {changed.map(({ id, said, place }) => (
          <ListButton key={id} onClick={() => on.show(place)}>
            <Text>{say(said)}</Text>
          </ListButton>
        ))}
      </List>
      <Actions>
        <ActionButton says="rulesView.reset" params={{ count: changed.length }} onClick={on.planRuleReset} />
      </Actions>
    </>
  );
}

/** Where the table says something else than a pack. */
export function ComparedRules({ state: { compared }, on }: RulesProps) {
  const t = useText();
  return (
    <Section title={t("rules.compare.title")}>
      <Actions>
        {RULE_PACKS.map((pack) => (
          <ActionButton key={pack} says={`rulesView.compare.${pack}`} onClick={() => on.compareRules(pack)} />
        ))}
      </Actions>
      {compared && <Differences compared={compared} />}
    </Section>
  );
}

function Differences({ compared }: { compared: NonNullable<RulesProps["state"]["compared"]> }) {
  const t = useText();
  const say = useMessage();
  const { lines } = compared;
  return (
    <>
      <Text weight="semibold" role="status">
        {t(`rulesView.differences.${compared.with}`, { count: lines.length })}
      </Text>
      {lines.length > 0 && <Lines of={lines}>{(line) => <Text>{say(line)}</Text>}</Lines>}
    </>
  );
}
