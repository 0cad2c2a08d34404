import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { onEscape } from "./keys";

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

interface PanelProps {
  readonly children: ReactNode;
  readonly tinted?: boolean;
  /** Where Esc leads. */
  readonly onBack?: () => void;
}

/** A quiet box around what belongs together. */
export function Panel({ children, tinted = false, onBack }: PanelProps) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.panel, tinted && styles.tinted)}
      onKeyDown={onBack && onEscape(onBack)}
    >
      {children}
    </div>
  );
}

/** Buttons side by side; the primary one stands first. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className={useStyles().row}>{children}</div>;
}
