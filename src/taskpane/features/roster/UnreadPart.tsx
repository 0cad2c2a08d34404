import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../parts/language";
import { Actions } from "../../parts/Panel";
import type { InputEvents, RequestLine } from "./input-state";
import { type Choices, Picker } from "./Picker";

interface Props {
  readonly line: RequestLine;
  readonly choices: Choices;
  readonly on: Pick<InputEvents, "answerRequest">;
}

/** What wasn't understood: said anew with pickers, or left out. */
export function UnreadPart({ line: { at, text }, choices, on }: Props) {
  const t = useText();
  const [isOpen, open] = useState(false);
  if (!at) return null;
  return (
    <>
      <Actions>
        <Button
          size="small"
          aria-expanded={isOpen}
          aria-label={t("requests.ask.openOf", { text })}
          onClick={() => open(!isOpen)}
        >
          {t("requests.ask.open")}
        </Button>
        <Button
          size="small"
          aria-label={t("requests.ask.dropOf", { text })}
          onClick={() => on.answerRequest(at.from, at.to, null)}
        >
          {t("requests.ask.drop")}
        </Button>
      </Actions>
      {isOpen && (
        <Picker
          choices={choices}
          done="requests.ask.done"
          onDone={(picked) => on.answerRequest(at.from, at.to, picked)}
        />
      )}
    </>
  );
}

/** A request that nobody wrote in the chat. */
export function AddPart({ text, choices, on }: { text: string } & Pick<Props, "choices" | "on">) {
  const t = useText();
  const [isOpen, open] = useState(false);
  return (
    <>
      <Actions>
        <Button size="small" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
          {t("requests.ask.more")}
        </Button>
      </Actions>
      {isOpen && (
        <Picker
          key={text}
          choices={choices}
          done="requests.ask.add"
          onDone={(picked) => on.answerRequest(text.length, text.length, picked)}
        />
      )}
    </>
  );
}
