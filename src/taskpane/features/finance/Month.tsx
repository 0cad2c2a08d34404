import { Body1, Button, Text } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { MonthAnswer } from "../../../commands";
import { ArgForm } from "../../parts/ArgForm";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { List, ListText } from "../../parts/List";
import type { Field } from "../../parts/model";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { ChooseMonth } from "./ChooseMonth";
import { CsvFiles } from "./CsvFiles";
import { Missing } from "./Missing";
import { yuanText } from "./money";
import type { SectionProps } from "./section";

const NEEDS = ["penalty", "compensation", "refund", "fund", "damage"] as const;

/** A month: what it says, what is in its way, and the signature that closes it. */
export function MonthSection(props: SectionProps) {
  const t = useText();
  const { state, on } = props;
  const { answer } = state;
  const hasAny = state.registers.some(({ table }) => table !== null);
  return (
    <>
      {hasAny && <ChooseMonth state={state} on={on} />}
      {hasAny && answer === null && <Body1>{t("financeView.month.reading")}</Body1>}
      {hasAny && answer && <Status answer={answer} />}
      {hasAny && answer && answer.closed === null && (
        <Section title={t("financeView.look")}>
          <FindingList findings={state.findings} none="financeView.nothingWrong" onShow={on.show} />
        </Section>
      )}
      {hasAny && answer && <Totals answer={answer} />}
      {hasAny && answer && (answer.closed ? <CsvFiles {...props} /> : <Close {...props} />)}
      <Missing {...props} needs={NEEDS} />
    </>
  );
}

function Status({ answer }: { readonly answer: MonthAnswer }) {
  const t = useText();
  const { closed, month, problems } = answer;
  const red = problems.filter(({ severity }) => severity === "red").length;
  if (closed)
    return (
      <Panel tinted>
        <Text weight="semibold">{t("financeView.month.closed", { month, ...closed, intact: "" })}</Text>
        <Body1>
          {t(closed.intact ? "financeView.month.intact" : "financeView.month.changed", {
            sheet: closed.sheet,
          })}
        </Body1>
      </Panel>
    );
  return (
    <Text weight="semibold">
      {red > 0
        ? t("financeView.month.blocked", { month, count: red })
        : t("financeView.month.ready", { month })}
    </Text>
  );
}

function Totals({ answer }: { readonly answer: MonthAnswer }) {
  const t = useText();
  const found = Object.entries(answer.totals).filter(([, { n }]) => n > 0);
  if (found.length === 0) return <Body1>{t("financeView.month.empty", { month: answer.month })}</Body1>;
  return (
    <Section title={t("financeView.month.sums")}>
      <List>
        {found.map(([kind, { n, fen }]) => (
          <ListText key={kind}>
            {t("financeView.month.sum", {
              what: t(`month.kind.${kind as keyof MonthAnswer["totals"]}`),
              count: n,
              yuan: yuanText(fen),
            })}
          </ListText>
        ))}
      </List>
    </Section>
  );
}

const FIELDS: readonly Field[] = [
  { name: "signer", control: "text", label: "month.close.signer", required: true, choices: [] },
  { name: "minimumWage", control: "number", label: "month.minimumWage", required: false, choices: [] },
  {
    name: "mask",
    control: "choice",
    label: "month.close.mask",
    required: false,
    choices: [
      { value: "no", label: "month.close.plain" },
      { value: "yes", label: "month.close.masked" },
    ],
  },
];

/** Enter in any field asks for the plan; nothing is written before it was shown. */
function Close({ state, busy, on }: SectionProps) {
  const t = useText();
  const { signer, minimumWage, mask } = state.form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planClose();
  };
  return (
    <form noValidate onSubmit={submit} data-next>
      <Section title={t("financeView.month.sign")}>
        <ArgForm
          fields={FIELDS}
          values={{ signer, minimumWage, mask }}
          problems={{}}
          onChange={(values) =>
            on.editMonthForm({
              signer: values.signer ?? "",
              minimumWage: values.minimumWage ?? "",
              mask: values.mask === "yes" ? "yes" : "no",
            })
          }
        />
        <Actions>
          <Button appearance="primary" type="submit" disabledFocusable={busy}>
            {t("month.close.title")}
          </Button>
        </Actions>
      </Section>
    </form>
  );
}
