import { Field, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useMessage, useText } from "../parts/language";
import type { Busy } from "../pane";
import { ActionButton } from "../parts/ActionButton";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flexGrow: 1 },
});

/** Long work in progress, with the way to stop it. */
export function BusyBar({ busy, onCancel }: { busy: Busy | null; onCancel: () => void }) {
  const t = useText();
  const say = useMessage();
  const styles = useStyles();
  if (!busy) return null;
  const said = say(busy.message);
  return (
    <section className={styles.bar} aria-label={t("pane.work")}>
      <Field className={styles.field} validationMessage={said} validationState="none">
        <ProgressBar value={busy.part ?? undefined} aria-label={said} />
      </Field>
      {busy.cancellable && <ActionButton says="action.cancel" size="small" onClick={onCancel} />}
    </section>
  );
}
