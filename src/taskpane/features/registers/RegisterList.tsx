import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useLocale, useMessage, useText } from "../../parts/language";
import { List, ListButton } from "../../parts/List";
import { Section } from "../../parts/Page";
import type { RegisterLine, RegistersState } from "./state";

const useStyles = makeStyles({
  detail: { color: tokens.colorNeutralForeground2 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly state: Pick<RegistersState, "registers" | "which">;
  readonly onChoose: (id: string) => void;
}

/** All registers and how they stand; a click works on that one. */
export function RegisterList({ state: { registers, which }, onChoose }: Props) {
  const t = useText();
  return (
    <Section title={t("registersView.all")}>
      <List>
        {registers.map((register) => (
          <ListButton key={register.id} current={register.id === which} onClick={() => onChoose(register.id)}>
            <RegisterText register={register} isCurrent={register.id === which} />
          </ListButton>
        ))}
      </List>
    </Section>
  );
}

function RegisterText({ register, isCurrent }: { register: RegisterLine; isCurrent: boolean }) {
  const say = useMessage();
  const locale = useLocale();
  const styles = useStyles();
  const { label, said, overdue } = register;
  return (
    <>
      <Text weight={isCurrent ? "semibold" : "regular"}>{label[locale]}</Text>
      <Text size={200} className={overdue > 0 ? styles.overdue : styles.detail}>
        {say(said)}
      </Text>
    </>
  );
}
