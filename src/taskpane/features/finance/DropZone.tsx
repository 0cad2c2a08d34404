import { Body1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ChangeEvent, type DragEvent, useRef, useState } from "react";
import { useText } from "../../parts/language";
import type { HandedFile } from "./state";
import { ActionButton } from "../../parts/ActionButton";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

interface Props {
  readonly busy: boolean;
  readonly isFirst: boolean;
  readonly onFiles: (files: readonly HandedFile[]) => void;
}

const handed = (list: FileList | null): HandedFile[] =>
  Array.from(list ?? [], (file) => ({ name: file.name, file }));

/** Where files are dropped, or chosen by a button. */
export function DropZone({ busy, isFirst, onFiles }: Props) {
  const t = useText();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent, value: boolean) => {
    event.preventDefault();
    setOver(value);
  };
  const drop = (event: DragEvent) => {
    over(event, false);
    onFiles(handed(event.dataTransfer.files));
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={(e) => over(e, true)}
      onDragLeave={(e) => over(e, false)}
      onDrop={drop}
    >
      <Body1>{t(isFirst ? "finance.drop" : "finance.dropMore")}</Body1>
      <ChooseFiles busy={busy} isFirst={isFirst} onFiles={onFiles} />
    </div>
  );
}

/** The browser's own choice of files, behind a button of ours. */
function ChooseFiles({ busy, isFirst, onFiles }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    onFiles(handed(event.target.files));
    event.target.value = "";
  };
  const says = isFirst ? "finance.choose" : "finance.chooseMore";
  return (
    <>
      <ActionButton says={says} primary={isFirst} off={busy} onClick={() => input.current?.click()} />
      <input ref={input} type="file" multiple hidden aria-label={t("finance.choose")} onChange={choose} />
    </>
  );
}
