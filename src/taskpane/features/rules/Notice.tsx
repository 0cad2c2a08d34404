import { Body1, makeStyles, Text, Textarea } from "@fluentui/react-components";
import type { NoticePreview, NoticeSpan } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Lines } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RulesProps } from "./state";
import { ActionButton } from "../../parts/ActionButton";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** The State Council's notice: pasted, read back line by line, then written as the workbook's own calendar. */
export function Notice({ state: { notice }, busy, on }: RulesProps) {
  const t = useText();
  const { text, read } = notice;
  const isWhole = read !== null && read.notRead.length === 0 && read.missing.length === 0;
  return (
    <Section title={t("rulesView.notice")}>
      <Pasted text={text} onEdit={on.editNotice} />
      {read && <Understood read={read} />}
      <Actions>
        {isWhole ? (
          <ActionButton says="calendar.adopt.title" off={busy} onClick={on.planNotice} />
        ) : (
          <ActionButton
            says="rulesView.noticeRead"
            off={busy || text.trim() === ""}
            onClick={on.readNotice}
          />
        )}
      </Actions>
    </Section>
  );
}

function Pasted({ text, onEdit }: { text: string; onEdit: (text: string) => void }) {
  const t = useText();
  return (
    <Labelled label={t("calendar.text")} hint={t("rulesView.noticeHint")}>
      <Textarea
        className={useStyles().control}
        rows={4}
        value={text}
        onChange={(_, data) => onEdit(data.value)}
      />
    </Labelled>
  );
}

/** Every date of the notice is in one of these lines. */
function Understood({ read }: { read: NoticePreview }) {
  const t = useText();
  const lines = useNoticeLines(read);
  const { year, off, work } = read;
  return (
    <>
      <Body1 role="status">{t("rulesView.noticeYear", { year, count: off.length + work.length })}</Body1>
      <Lines of={lines}>{(line) => <Text>{line}</Text>}</Lines>
    </>
  );
}

function useNoticeLines({ off, work, remarks, notRead, missing }: NoticePreview): string[] {
  const t = useText();
  const span = ({ name, from, to, days }: NoticeSpan) =>
    days === 1
      ? t("rulesView.noticeDay", { name, from })
      : t("rulesView.noticeSpan", { name, from, to, days });
  const whyNot = (why: NoticePreview["notRead"][number]["why"]) => t(`calendar.why.${why}`);
  return [
    ...off.map((one) => t("rulesView.noticeOff", { said: span(one) })),
    ...work.map((one) => t("rulesView.noticeWork", { said: span(one) })),
    ...remarks.map((said) => t("rulesView.noticeRemark", { said })),
    ...notRead.map(({ text, why }) => t("rulesView.noticeNotRead", { text, why: whyNot(why) })),
    ...missing.map((day) => t("rulesView.noticeMissing", { day })),
  ];
}
