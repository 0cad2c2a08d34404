import { makeStyles, Textarea } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import type { InputEvents, TextInput } from "./input-state";
import type { Choices } from "./Picker";
import { AddPart, UnreadPart } from "./UnreadPart";
import { RequestLines } from "./RequestLines";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface Props {
  readonly requests: TextInput;
  readonly choices: Choices;
  readonly on: InputEvents;
}

/** What people asked for in the chat, and below it at once how it is read. */
export function Requests({ requests, choices, on }: Props) {
  const t = useText();
  return (
    <>
      <Labelled label={t("requests.title")} hint={t("requests.hint")}>
        <Textarea
          className={useStyles().control}
          resize="vertical"
          rows={4}
          value={requests.text}
          onChange={(_, data) => on.editRequests(data.value)}
        />
      </Labelled>
      <RequestLines
        label="requests.lines"
        lines={requests.lines}
        below={(line) => <UnreadPart key={line.text} line={line} choices={choices} on={on} />}
      />
      <AddPart text={requests.text} choices={choices} on={on} />
    </>
  );
}
