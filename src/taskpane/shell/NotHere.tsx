import { Body1 } from "@fluentui/react-components";
import type { Entry } from "../feature";
import type { PaneEvents, PaneState } from "../pane";
import { useText } from "../parts/language";
import { Page } from "../parts/Page";
import { Actions } from "../parts/Panel";
import { ActionButton } from "../parts/ActionButton";

interface Props {
  readonly entry: Entry;
  readonly code: PaneState["code"];
  readonly onOpen: PaneEvents["open"];
}

/** A place whose code is on its way, or could not be fetched: that is said, with the way to try again. */
export function NotHere({ entry, code, onOpen }: Props) {
  const t = useText();
  const place = t(entry.label);
  return (
    <Page title={place}>
      {code === "missing" ? (
        <Missing place={place} onRetry={() => onOpen(entry.id)} />
      ) : (
        <Body1 role="status">{t("pane.codeComing", { place })}</Body1>
      )}
    </Page>
  );
}

function Missing({ place, onRetry }: { place: string; onRetry: () => void }) {
  const t = useText();
  return (
    <>
      <Body1 role="alert">{t("pane.codeMissing", { place })}</Body1>
      <Actions>
        <ActionButton says="pane.codeRetry" primary onClick={onRetry} />
      </Actions>
    </>
  );
}
