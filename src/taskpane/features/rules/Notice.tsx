import { Body1, Button, makeStyles, Text, Textarea } from "@fluentui/react-components";
import type { NoticePreview, NoticeSpan } from "../../../commands";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { List, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RulesProps } from "./state";

const useStyles = makeStyles({ control: { minWidth: 0, width: "100%" } });

/** The State Council's notice: pasted, read back line by line, then written as the workbook's own calendar. */
export function Notice({ state: { notice }, busy, on }: RulesProps) {
  const t = useText();
  const styles = useStyles();
  const { text, read } = notice;
  const isWhole = read !== null && read.notRead.length === 0 && read.missing.length === 0;
  return (
    <Section title={t("rulesView.notice")}>
      <Labelled label={t("calendar.text")} hint={t("rulesView.noticeHint")}>
        <Textarea
          className={styles.control}
          rows={4}
          value={text}
          onChange={(_, data) => on.editNotice(data.value)}
        />
      </Labelled>
      {read && <Understood read={read} />}
      <Actions>
        {isWhole ? (
          <Button disabledFocusable={busy} onClick={on.planNotice}>
            {t("calendar.adopt.title")}
          </Button>
        ) : (
          <Button disabledFocusable={busy || text.trim() === ""} onClick={on.readNotice}>
            {t("rulesView.noticeRead")}
          </Button>
        )}
      </Actions>
    </Section>
  );
}

/** Every date of the notice is in one of these lines. */
function Understood({ read }: { read: NoticePreview }) {
  const t = useText();
  const span = ({ name, from, to, days }: NoticeSpan) =>
    days === 1
      ? t("rulesView.noticeDay", { name, from })
      : t("rulesView.noticeSpan", { name, from, to, days });
  const lines = [
    ...read.off.map((one) => t("rulesView.noticeOff", { said: span(one) })),
    ...read.work.map((one) => t("rulesView.noticeWork", { said: span(one) })),
    ...read.notRead.map(({ text, why }) =>
      t("rulesView.noticeNotRead", { text, why: t(`calendar.why.${why}`) })
    ),
    ...read.missing.map((day) => t("rulesView.noticeMissing", { day })),
  ];
  return (
    <>
      <Body1 role="status">{t("rulesView.noticeYear", { year: read.year, count: lines.length })}</Body1>
      <List>
        {lines.map((line) => (
          <ListText key={line}>
            <Text>{line}</Text>
          </ListText>
        ))}
      </List>
    </>
  );
}
