import { useState } from "react";
import { useText } from "../../parts/language";
import { Actions } from "../../parts/Panel";
import type { Picked } from "../../../domain/requests";
import type { InputEvents, RequestLine } from "./input-state";
import { type Choices, Picker } from "./Picker";
import { ActionButton } from "../../parts/ActionButton";

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
  const answer = (picked: Picked | null) => on.answerRequest(at.from, at.to, picked);
  return (
    <>
      <Actions>
        <ActionButton
          says="requests.ask.open"
          size="small"
          aria-expanded={isOpen}
          aria-label={t("requests.ask.openOf", { text })}
          onClick={() => open(!isOpen)}
        />
        <ActionButton
          says="requests.ask.drop"
          size="small"
          aria-label={t("requests.ask.dropOf", { text })}
          onClick={() => answer(null)}
        />
      </Actions>
      {isOpen && <Picker choices={choices} done="requests.ask.done" onDone={answer} />}
    </>
  );
}

/** A request that nobody wrote in the chat. */
export function AddPart({ text, choices, on }: { text: string } & Pick<Props, "choices" | "on">) {
  const [isOpen, open] = useState(false);
  const add = (picked: Picked) => on.answerRequest(text.length, text.length, picked);
  return (
    <>
      <Actions>
        <ActionButton
          says="requests.ask.more"
          size="small"
          aria-expanded={isOpen}
          onClick={() => open(!isOpen)}
        />
      </Actions>
      {isOpen && <Picker key={text} choices={choices} done="requests.ask.add" onDone={add} />}
    </>
  );
}
