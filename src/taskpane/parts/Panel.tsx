import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tinted: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A quiet box around what belongs together. */
export function Panel({ children, tinted = false }: { children: ReactNode; tinted?: boolean }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.panel, tinted && styles.tinted)}>{children}</div>;
}

/** Buttons side by side; the primary one stands first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
