import { Body1, Button, Text } from "@fluentui/react-components";
import type { MonthAnswer } from "../../../commands";
import { FindingList } from "../../parts/FindingList";
import { useText } from "../../parts/language";
import { List, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import { ChooseMonth } from "./ChooseMonth";
import { Missing } from "./Missing";
import { yuanText } from "./money";
import type { SectionProps } from "./section";

type Person = MonthAnswer["people"][number];

/** Penalties and rewards of a month by person, the fund, and what is wrong in their lines. */
export function PenaltySection(props: SectionProps) {
  const t = useText();
  const { state, busy, on } = props;
  const has = (id: string) => state.registers.some((one) => one.id === id && one.table !== null);
  const { answer } = state;
  return (
    <>
      <Missing {...props} needs={["penalty", "fund"]} />
      {has("penalty") && (
        <>
          <ChooseMonth state={state} on={on} />
          {answer && <People people={answer.people} />}
          {answer && answer.totals.fine.fen > 0 && <Body1>{t("penalty.caution")}</Body1>}
          <Actions>
            {has("fund") && (
              <Button appearance="primary" disabledFocusable={busy} onClick={on.collectFines} data-next>
                {t("fund.collect.title")}
              </Button>
            )}
            <Button disabledFocusable={busy} onClick={() => on.open("registers")}>
              {t("financeView.addLine")}
            </Button>
          </Actions>
        </>
      )}
      {answer?.fund && <Fund fund={answer.fund} />}
      {has("penalty") && answer && (
        <Section title={t("financeView.look")}>
          <FindingList
            findings={state.findings.filter((_, i) => isOf(answer.problems[i]?.register ?? ""))}
            none="financeView.nothingWrong"
            onShow={on.show}
          />
        </Section>
      )}
    </>
  );
}

const isOf = (register: string): boolean => register === "penalty" || register === "fund";

function People({ people }: { readonly people: readonly Person[] }) {
  const t = useText();
  if (people.length === 0) return <Body1>{t("financeView.noPenalties")}</Body1>;
  return (
    <List>
      {people.map((person) => (
        <ListText key={`${person.number} ${person.name}`}>
          <Text weight="semibold">
            {[person.number, person.name].filter((part) => part !== "").join(" ")}
          </Text>{" "}
          <PersonText person={person} />
        </ListText>
      ))}
    </List>
  );
}

function PersonText({ person }: { readonly person: Person }) {
  const t = useText();
  const { fines, fineFen, rewardFen, lossFen, deducted, carried, stage } = person;
  const said = [
    fines > 0 ? t("financeView.person.fines", { count: fines, yuan: yuanText(fineFen) }) : "",
    stage,
    rewardFen > 0 ? t("financeView.person.rewards", { yuan: yuanText(rewardFen) }) : "",
    lossFen > 0 || carried > 0
      ? t("financeView.person.losses", {
          yuan: yuanText(lossFen),
          now: yuanText(deducted),
          rest: yuanText(carried),
        })
      : "",
  ];
  return <Text>{said.filter((part) => part !== "").join(" · ")}</Text>;
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
