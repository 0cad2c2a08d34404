import { Button, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import type { Choice } from "../../parts/model";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { pngOf, saveAs } from "./picture";
import type { PublishEvents, PublishState } from "./publish-state";

const useStyles = makeStyles({
  picture: { width: "100%", border: `1px solid ${tokens.colorNeutralStroke2}` },
  control: { minWidth: 0, width: "100%" },
});

interface Props {
  readonly published: PublishState;
  readonly roster: Choice;
  readonly busy: boolean;
  readonly on: PublishEvents;
}

/** One month goes out: version, text, picture, calendars, all of the same version. */
export function Publish({ published, roster: { value: month, label }, busy, on }: Props) {
  const t = useText();
  const styles = useStyles();
  const [reason, setReason] = useState("");
  return (
    <Section title={t("publish.title")}>
      <Labelled label={t("publish.reason")} hint={t("publish.reasonHint")}>
        <Input className={styles.control} value={reason} onChange={(_, data) => setReason(data.value)} />
      </Labelled>
      <Actions>
        <Button disabledFocusable={busy} onClick={() => on.publish(month, reason)}>
          {t("publish.go", { title: label })}
        </Button>
        <Button disabledFocusable={busy} onClick={() => on.tellGroup(month)}>
          {t("publish.askText")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => on.drawPicture(month)}>
          {t("publish.askPicture")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => on.makeCalendars(month)}>
          {t("publish.askIcs")}
        </Button>
        <Button disabledFocusable={busy} onClick={() => on.exportSchedule(month)}>
          {t("publish.askExport")}
        </Button>
      </Actions>
      <Made published={published} />
    </Section>
  );
}

function Made({ published: { text, picture, files } }: { published: PublishState }) {
  const t = useText();
  const styles = useStyles();
  return (
    <>
      {text !== null && (
        <Labelled label={t("publish.copied")}>
          <Textarea
            className={styles.control}
            readOnly
            rows={6}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </Labelled>
      )}
      {picture && (
        <>
          <img
            className={styles.picture}
            alt={t("publish.picture", { version: picture.version })}
            src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(picture.svg)}`}
          />
          <Actions>
            <Button onClick={() => void pngOf(picture.svg).then((png) => png && saveAs(picture.name, png))}>
              {t("publish.save", { name: picture.name })}
            </Button>
          </Actions>
        </>
      )}
      {files.map((file) => (
        <Text key={file.name}>
          <Button
            size="small"
            onClick={() => saveAs(file.name, new Blob([file.text], { type: "text/plain" }))}
          >
            {t("publish.save", { name: file.name })}
          </Button>
        </Text>
      ))}
    </>
  );
}
