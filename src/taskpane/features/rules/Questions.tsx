import { Body1, Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RulesProps } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  control: { minWidth: 0, width: "100%" },
});

/** The clocks that nobody could verify: the shop says them once, with a name. */
export function Questions({ state, busy, on }: RulesProps) {
  const t = useText();
  const styles = useStyles();
  const { questions, answers, by } = state;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planAnswers();
  };
  return (
    <Section title={t("rulesView.questions", { count: questions.length })}>
      <Body1>{t("rulesView.questionsLead")}</Body1>
      <form noValidate onSubmit={submit} className={styles.form}>
        {questions.map(({ id, says, handbook }) => (
          <Labelled
            key={id}
            label={t("rulesView.question", { id, says })}
            hint={handbook === "" ? undefined : t("rulesView.handbookSays", { value: handbook })}
          >
            <Input
              className={styles.control}
              inputMode="decimal"
              value={answers[id] ?? ""}
              onChange={(_, data) => on.editAnswers({ ...answers, [id]: data.value }, by)}
            />
          </Labelled>
        ))}
        <Labelled label={t("rules.by")}>
          <Input
            className={styles.control}
            value={by}
            onChange={(_, data) => on.editAnswers(answers, data.value)}
          />
        </Labelled>
        <Actions>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {t("rulesView.answer")}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
