import { makeStyles, Textarea } from "@fluentui/react-components";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import type { InputEvents, TextInput } from "./input-state";
import { RequestLines } from "./RequestLines";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

interface Props {
  readonly requests: TextInput;
  readonly on: InputEvents;
}

/** What people asked for in the chat, and below it at once how it is read. */
export function Requests({ requests, on }: Props) {
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
      <RequestLines label="requests.lines" lines={requests.lines} />
    </>
  );
}
