import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import type { FormEvent } from "react";
import { useText } from "../../parts/language";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { RulesProps } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { TypeIn } from "../../parts/TypeIn";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** The clocks that nobody could verify: the shop says them once, with a name. */
export function Questions({ state, busy, on }: RulesProps) {
  const t = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planAnswers();
  };
  return (
    <Section title={t("rulesView.questions", { count: state.questions.length })}>
      <Body1>{t("rulesView.questionsLead")}</Body1>
      <form noValidate onSubmit={submit} className={useStyles().form}>
        <Answers state={state} on={on} />
        <Actions>
          <ActionButton says="rulesView.answer" primary type="submit" off={busy} />
        </Actions>
      </form>
    </Section>
  );
}

function Answers({ state: { questions, answers, by }, on }: Pick<RulesProps, "state" | "on">) {
  const t = useText();
  return (
    <>
      {questions.map(({ id, says, handbook }) => (
        <TypeIn
          key={id}
          label={t("rulesView.question", { id, says })}
          hint={handbook === "" ? undefined : t("rulesView.handbookSays", { value: handbook })}
          inputMode="decimal"
          value={answers[id] ?? ""}
          onType={(value) => on.editAnswers({ ...answers, [id]: value }, by)}
        />
      ))}
      <TypeIn label={t("rules.by")} value={by} onType={(value) => on.editAnswers(answers, value)} />
    </>
  );
}
