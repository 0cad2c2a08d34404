import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useText } from "../../parts/language";
import type { Choice } from "../../parts/shown";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { pngOf, saveAs } from "./picture";
import type { PublishEvents, PublishState } from "./publish-state";
import { ActionButton } from "../../parts/ActionButton";
import { TypeIn } from "../../parts/TypeIn";
import { GroupText } from "./GroupText";

const useStyles = makeStyles({
  picture: { width: "100%", border: `1px solid ${tokens.colorNeutralStroke2}` },
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
  const [reason, setReason] = useState("");
  return (
    <Section title={t("publish.title")}>
      <TypeIn label={t("publish.reason")} hint={t("publish.reasonHint")} value={reason} onType={setReason} />
      <Actions>
        <ActionButton
          says="publish.go"
          params={{ title: label }}
          off={busy}
          onClick={() => on.publish(month, reason)}
        />
        <ActionButton says="publish.askText" off={busy} onClick={() => on.tellGroup(month)} />
        <ActionButton says="publish.askPicture" off={busy} onClick={() => on.drawPicture(month)} />
        <ActionButton says="publish.askIcs" off={busy} onClick={() => on.makeCalendars(month)} />
        <ActionButton says="publish.askExport" off={busy} onClick={() => on.exportSchedule(month)} />
      </Actions>
      <Made published={published} />
    </Section>
  );
}

function Made({ published: { text, picture, files } }: { published: PublishState }) {
  return (
    <>
      {text !== null && <GroupText text={text} />}
      {picture && <Poster picture={picture} />}
      {files.map(({ name, text: content }) => (
        <Text key={name}>
          <Save
            name={name}
            size="small"
            onSave={() => saveAs(name, new Blob([content], { type: "text/plain" }))}
          />
        </Text>
      ))}
    </>
  );
}

function Poster({ picture: { version, svg, name } }: { picture: NonNullable<PublishState["picture"]> }) {
  const t = useText();
  const save = () => void pngOf(svg).then((png) => png && saveAs(name, png));
  return (
    <>
      <img
        className={useStyles().picture}
        alt={t("publish.picture", { version })}
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`}
      />
      <Actions>
        <Save name={name} onSave={save} />
      </Actions>
    </>
  );
}

interface SaveProps {
  readonly name: string;
  readonly size?: "small" | "medium";
  readonly onSave: () => void;
}

const Save = ({ name, size = "medium", onSave }: SaveProps) => (
  <ActionButton says="publish.save" params={{ name }} size={size} onClick={onSave} />
);
