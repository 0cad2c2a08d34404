import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { BookOpenRegular } from "@fluentui/react-icons/svg/book-open";
import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import { useText } from "../language";
import type { ViewId } from "../views";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `2px ${tokens.spacingHorizontalS} 2px ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // In the narrowest pane the three buttons need the whole width.
  brand: {
    flexGrow: 1,
    color: tokens.colorNeutralForeground3,
    "@media (max-width: 300px)": { visibility: "hidden", width: 0 },
  },
  button: { flexShrink: 0, minWidth: 0 },
});

export function Footer({ onOpen }: { onOpen: (view: ViewId) => void }) {
  const t = useText();
  const styles = useStyles();
  return (
    <footer className={styles.bar}>
      <Text size={200} className={styles.brand}>
        {t("pane.title")}
      </Text>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<ScalesRegular />}
        onClick={() => onOpen("rules")}
      >
        {t("view.rules")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<BookOpenRegular />}
        onClick={() => onOpen("help")}
      >
        {t("view.help")}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={<SettingsRegular />}
        onClick={() => onOpen("settings")}
      >
        {t("view.settings")}
      </Button>
    </footer>
  );
}
