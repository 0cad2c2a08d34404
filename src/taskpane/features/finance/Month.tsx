import { Body1, Text } from "@fluentui/react-components";
import type { FormEvent } from "react";
import type { MonthAnswer } from "../../../commands";
import { ArgForm } from "../../parts/ArgForm";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import type { Field } from "../../parts/shown";
import { Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { ChooseMonth } from "./ChooseMonth";
import { CsvFiles } from "./CsvFiles";
import { Missing } from "./Missing";
import { yuanText } from "./money";
import type { SectionProps } from "./section";
import { ActionButton } from "../../parts/ActionButton";

const NEEDS = ["penalty", "compensation", "refund", "fund", "damage"] as const;

/** A month: what it says, what is in its way, and the signature that closes it. */
export function MonthSection(props: SectionProps) {
  const { registers } = props.state;
  return (
    <>
      {registers.some(({ table }) => table !== null) && <ChosenMonth {...props} />}
      <Missing {...props} needs={NEEDS} />
    </>
  );
}

function ChosenMonth(props: SectionProps) {
  const t = useText();
  const { answer } = props.state;
  return (
    <>
      <ChooseMonth {...props} />
      {answer === null ? (
        <Body1>{t("financeView.month.reading")}</Body1>
      ) : (
        <Read {...props} answer={answer} />
      )}
    </>
  );
}

type Answered = SectionProps & { readonly answer: MonthAnswer };

function Read({ answer, ...props }: Answered) {
  const t = useText();
  return (
    <>
      {answer.closed ? <Closed {...answer} closed={answer.closed} /> : <Status answer={answer} />}
      {answer.closed === null && (
        <Section title={t("financeView.look")}>
          <FindingList
            findings={props.state.findings}
            none="financeView.nothingWrong"
            onShow={props.on.show}
          />
        </Section>
      )}
      <Totals answer={answer} />
      {answer.closed ? <CsvFiles {...props} /> : <Close {...props} />}
    </>
  );
}

type ClosedProps = Pick<MonthAnswer, "month"> & { readonly closed: NonNullable<MonthAnswer["closed"]> };

function Closed({ month, closed }: ClosedProps) {
  const t = useText();
  const { sheet, intact } = closed;
  return (
    <Panel tinted>
      <Text weight="semibold">{t("financeView.month.closed", { month, ...closed, intact: "" })}</Text>
      <Body1>{t(intact ? "financeView.month.intact" : "financeView.month.changed", { sheet })}</Body1>
    </Panel>
  );
}

function Status({ answer: { month, problems } }: { readonly answer: MonthAnswer }) {
  const t = useText();
  const count = problems.filter(({ severity }) => severity === "red").length;
  const said =
    count > 0 ? t("financeView.month.blocked", { month, count }) : t("financeView.month.ready", { month });
  return <Text weight="semibold">{said}</Text>;
}

type MonthKind = keyof MonthAnswer["totals"];
const isKind = (totals: MonthAnswer["totals"], kind: string): kind is MonthKind => kind in totals;

function Totals({ answer: { month, totals } }: { readonly answer: MonthAnswer }) {
  const t = useText();
  const kinds = Object.keys(totals)
    .filter((kind) => isKind(totals, kind))
    .filter((kind) => totals[kind].n > 0);
  if (kinds.length === 0) return <Body1>{t("financeView.month.empty", { month })}</Body1>;
  const sum = (kind: MonthKind) =>
    t("financeView.month.sum", {
      what: t(`month.kind.${kind}`),
      count: totals[kind].n,
      yuan: yuanText(totals[kind].fen),
    });
  return (
    <Section title={t("financeView.month.sums")}>
      <Lines of={kinds}>{sum}</Lines>
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
  const submit = (event: FormEvent) => {
    event.preventDefault();
    on.planClose();
  };
  return (
    <form noValidate onSubmit={submit} data-next>
      <Section title={t("financeView.month.sign")}>
        <Signature form={state.form} on={on} />
        <Actions>
          <ActionButton says="month.close.title" primary type="submit" off={busy} />
        </Actions>
      </Section>
    </form>
  );
}

function Signature({ form, on }: Pick<SectionProps["state"], "form"> & Pick<SectionProps, "on">) {
  const { signer, minimumWage, mask } = form;
  const edit = (values: Readonly<Record<string, string>>) =>
    on.editMonthForm({
      signer: values.signer ?? "",
      minimumWage: values.minimumWage ?? "",
      mask: values.mask === "yes" ? "yes" : "no",
    });
  return <ArgForm fields={FIELDS} values={{ signer, minimumWage, mask }} problems={{}} onChange={edit} />;
}
