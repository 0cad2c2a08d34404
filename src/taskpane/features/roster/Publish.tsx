import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { VersionLine } from "../../../commands";
import type { PaneEvents } from "../../pane";
import { FindingList } from "../../parts/FindingList";
import { InSight } from "../../parts/InSight";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import type { Choice } from "../../parts/shown";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
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
  readonly on: PublishEvents & Pick<PaneEvents, "show">;
}

/** One month goes out: version, text, picture, calendars, all of the same version. */
export function Publish(props: Props) {
  const t = useText();
  const { published, busy, on } = props;
  const { value: month, label } = props.roster;
  const { versions, held } = published;
  return (
    <Section title={t("publish.title")}>
      {versions?.month === month && <Versions of={versions.lines} />}
      {held?.month === month && (
        <InSight answer={held}>
          <Held held={held} busy={busy} on={on} />
        </InSight>
      )}
      <Actions>
        <ActionButton
          says="publish.go"
          params={{ title: label }}
          off={busy}
          onClick={() => on.publish(month, "")}
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

/** What holds it back, and the decision to publish all the same, which is kept with the version. */
function Held({ held, busy, on }: Pick<Props, "busy" | "on"> & { held: NonNullable<PublishState["held"]> }) {
  const t = useText();
  const [reason, setReason] = useState("");
  const { month, by, findings } = held;
  const isLaw = by === "law";
  return (
    <Panel tinted>
      <Text weight="semibold">{t(`publish.held.${by}`)}</Text>
      <FindingList findings={findings} none="rosterView.noFindings" onShow={on.show} />
      <TypeIn label={t("publish.reason")} hint={t("publish.reasonHint")} value={reason} onType={setReason} />
      <Actions>
        <ActionButton
          says={isLaw ? "publish.anywayLaw" : "publish.anyway"}
          off={busy || reason.trim() === ""}
          onClick={() => on.publish(month, reason, isLaw)}
        />
      </Actions>
    </Panel>
  );
}

/** What was given out, the latest first. */
function Versions({ of }: { of: readonly VersionLine[] }) {
  const t = useText();
  if (of.length === 0) return null;
  return (
    <Lines of={of}>
      {({ version, at, changes, reason, law }) => (
        <>
          <Text>
            {version === 1
              ? t("publish.version.first", { version, at })
              : t("publish.version.next", { version, at, count: changes.length })}
          </Text>
          {reason !== "" && (
            <Text size={200} block>
              {t("publish.version.reason", { reason })}
            </Text>
          )}
          {law.length > 0 && (
            <Text size={200} block>
              {t("publish.version.law", { count: law.length })}
            </Text>
          )}
        </>
      )}
    </Lines>
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
