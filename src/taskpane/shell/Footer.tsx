import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Entry } from "../feature";
import type { PaneEvents } from "../pane";
import { useText } from "../parts/language";
import { ActionButton } from "../parts/ActionButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In the narrowest pane the buttons need the whole width.
  brand: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 300px)": { visibility: "hidden", width: 0 },
  },
  button: { flexShrink: 0, minWidth: 0 },
});

interface Props {
  readonly features: readonly Entry[];
  readonly onOpen: PaneEvents["open"];
}

export function Footer({ features, onOpen }: Props) {
  const t = useText();
  const styles = useStyles();
  const links = features.filter(({ place }) => place === "foot");
  return (
    <footer className={styles.bar}>
      <Text size={200} className={styles.brand}>
        {t("pane.title")}
      </Text>
      {links.map((entry) => (
        <FootButton key={entry.id} entry={entry} onOpen={onOpen} />
      ))}
    </footer>
  );
}

function FootButton({ entry, onOpen }: { entry: Entry; onOpen: Props["onOpen"] }) {
  const { id, label, icon: Icon } = entry;
  return (
    <ActionButton
      says={label}
      size="small"
      appearance="subtle"
      className={useStyles().button}
      icon={<Icon />}
      onClick={() => onOpen(id)}
    />
  );
}
