import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useMessage, useText } from "../parts/language";
import type { Notice } from "../pane";
import { ActionButton } from "../parts/ActionButton";

const useStyles = makeStyles({
  region: { padding: `0 ${tokens.spacingHorizontalL}` },
  bar: { marginTop: tokens.spacingVerticalM },
});

interface Props {
  notice: Notice | null;
  onUndo: () => void;
  onDismiss: () => void;
}

/** The one place where the outcome of an action is said; the region is always there, so that it is read out. */
export function NoticeBar({ notice, onUndo, onDismiss }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {notice && <NoticeMessage notice={notice} onUndo={onUndo} onDismiss={onDismiss} />}
    </div>
  );
}

function NoticeMessage({ notice, onUndo, onDismiss }: Props & { notice: Notice }) {
  const say = useMessage();
  return (
    <MessageBar intent={notice.tone} layout="multiline" className={useStyles().bar}>
      <MessageBarBody>{say(notice.message)}</MessageBarBody>
      <MessageBarActions containerAction={<Dismiss onDismiss={onDismiss} />}>
        {notice.undo && <ActionButton says="action.undo" size="small" onClick={onUndo} />}
      </MessageBarActions>
    </MessageBar>
  );
}

function Dismiss({ onDismiss }: Pick<Props, "onDismiss">) {
  const t = useText();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={t("action.dismiss")}
      onClick={onDismiss}
    />
  );
}
