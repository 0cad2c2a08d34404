import { makeStyles, Textarea } from "@fluentui/react-components";
import { Labelled } from "../../parts/Labelled";
import { useText } from "../../parts/language";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** What goes to the group: selected as soon as one is in it. */
export function GroupText({ text }: { text: string }) {
  const t = useText();
  return (
    <Labelled label={t("publish.copied")}>
      <Textarea
        className={useStyles().control}
        readOnly
        rows={6}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
    </Labelled>
  );
}
