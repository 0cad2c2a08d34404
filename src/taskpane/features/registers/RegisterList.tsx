import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLocale, useMessage, useText } from "../../parts/language";
import { List, ListButton } from "../../parts/List";
import { Section } from "../../parts/Page";
import type { RegistersState } from "./state";

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

/** All registers and how they stand; a click works on that one. */
export function RegisterList({
  state: { registers, which },
  onChoose,
}: {
  state: Pick<RegistersState, "registers" | "which">;
  onChoose: (id: string) => void;
}) {
  const t = useText();
  const say = useMessage();
  const locale = useLocale();
  const styles = useStyles();
  return (
    <Section title={t("registersView.all")}>
      <List>
        {registers.map(({ id, label, said, overdue }) => (
          <ListButton key={id} current={id === which} onClick={() => onChoose(id)}>
            <Text weight={id === which ? "semibold" : "regular"}>{label[locale]}</Text>
            <Text size={200} className={overdue > 0 ? styles.overdue : styles.detail}>
              {say(said)}
            </Text>
          </ListButton>
        ))}
      </List>
    </Section>
  );
}
