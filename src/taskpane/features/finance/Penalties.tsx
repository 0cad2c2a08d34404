import { Body1, Text } from "@fluentui/react-components";
import type { MonthAnswer } from "../../../commands";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { ChooseMonth } from "./ChooseMonth";
import { Missing } from "./Missing";
import { yuanText } from "./money";
import type { SectionProps } from "./section";
import { ActionButton } from "../../parts/ActionButton";

type Person = MonthAnswer["people"][number];

/** Penalties and rewards of a month by person, the fund, and what is wrong in their lines. */
export function PenaltySection(props: SectionProps) {
  const { state } = props;
  const has = (id: string) => state.registers.some((one) => one.id === id && one.table !== null);
  return (
    <>
      <Missing {...props} needs={["penalty", "fund"]} />
      {has("penalty") && <Penalties {...props} hasFund={has("fund")} />}
      {state.answer?.fund && <Fund fund={state.answer.fund} />}
      {has("penalty") && state.answer && <Wrong {...props} answer={state.answer} />}
    </>
  );
}

function Penalties({ state, busy, on, hasFund }: SectionProps & { readonly hasFund: boolean }) {
  const t = useText();
  const { answer } = state;
  return (
    <>
      <ChooseMonth state={state} on={on} />
      {answer && <People people={answer.people} />}
      {answer && answer.totals.fine.fen > 0 && <Body1>{t("penalty.caution")}</Body1>}
      <Actions>
        {hasFund && (
          <ActionButton says="fund.collect.title" primary off={busy} onClick={on.collectFines} data-next />
        )}
        <ActionButton says="financeView.addLine" off={busy} onClick={() => on.open("registers")} />
      </Actions>
    </>
  );
}

/** What is wrong in the lines of penalties and of the fund. */
function Wrong({ state, on, answer }: SectionProps & { readonly answer: MonthAnswer }) {
  const t = useText();
  const findings = state.findings.filter((_, i) => isOf(answer.problems[i]?.register ?? ""));
  return (
    <Section title={t("financeView.look")}>
      <FindingList findings={findings} none="financeView.nothingWrong" onShow={on.show} />
    </Section>
  );
}

const isOf = (register: string): boolean => register === "penalty" || register === "fund";

function People({ people }: { readonly people: readonly Person[] }) {
  const t = useText();
  if (people.length === 0) return <Body1>{t("financeView.noPenalties")}</Body1>;
  return <Lines of={people}>{(person) => <PersonText person={person} />}</Lines>;
}

function PersonText({ person }: { readonly person: Person }) {
  const t = useText();
  const { number, name, stage } = person;
  const { fines, losses, rewards } = moneyOf(person);
  const said = [
    fines && t("financeView.person.fines", fines),
    stage,
    rewards && t("financeView.person.rewards", rewards),
    losses && t("financeView.person.losses", losses),
  ];
  return (
    <>
      <Text weight="semibold">{joined([number, name], " ")}</Text> <Text>{joined(said, " · ")}</Text>
    </>
  );
}

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== "").join(by);

/** What sentences say of a person's money; null where there is none of it. */
function moneyOf({ fines, fineFen, rewardFen, lossFen, deducted, carried }: Person) {
  const hasLosses = lossFen > 0 || carried > 0;
  return {
    fines: fines > 0 ? { count: fines, yuan: yuanText(fineFen) } : null,
    rewards: rewardFen > 0 ? { yuan: yuanText(rewardFen) } : null,
    losses: hasLosses ? { yuan: yuanText(lossFen), now: yuanText(deducted), rest: yuanText(carried) } : null,
  };
}

function Fund({ fund }: { readonly fund: NonNullable<MonthAnswer["fund"]> }) {
  const t = useText();
  const { opening, income, spent, balance } = fund;
  const params = {
    opening: yuanText(opening),
    income: yuanText(income),
    spent: yuanText(spent),
    balance: yuanText(balance),
  };
  return (
    <Section title={t("financeView.fund")}>
      <Body1>{t("financeView.fundSays", params)}</Body1>
    </Section>
  );
}
