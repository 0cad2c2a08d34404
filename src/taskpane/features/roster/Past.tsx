import { Button, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import { type PastSheetAnswer } from "../../../commands";
import { monthText } from "../../../domain/kernel";
import { LEAVES, REST } from "../../../domain/roster";
import { useText } from "../../parts/language";
import { Labelled } from "../../parts/Labelled";
import { List, ListText } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { PastEvents } from "./past-state";
import type { RosterState } from "./state";

interface Props {
  readonly past: RosterState["past"];
  readonly shifts: readonly { readonly code: string }[];
  /** Years a tab without one may be of. */
  readonly years: readonly number[];
  readonly busy: boolean;
  readonly on: PastEvents;
}

/** What of the old rosters was understood; what wasn't is explained once. */
export function Past({ past: { sheets }, shifts, years, busy, on }: Props) {
  const t = useText();
  return (
    <Section title={t("past.title")}>
      <Text role="status">
        {sheets?.length === 0 && t("past.none")}
        {sheets !== null &&
          sheets.length > 0 &&
          t("past.summary", { count: sheets.length, read: sheets.filter((s) => s.understood).length })}
      </Text>
      {sheets === null ? (
        <Actions>
          <Button disabledFocusable={busy} onClick={on.askPast}>
            {t("past.open")}
          </Button>
        </Actions>
      ) : (
        <>
          <List>
            {sheets.map((sheet) => (
              <ListText key={sheet.sheet}>
                <SheetLine sheet={sheet} />
              </ListText>
            ))}
          </List>
          <Explain
            key={JSON.stringify(sheets)}
            sheets={sheets}
            shifts={shifts}
            years={years}
            busy={busy}
            on={on}
          />
        </>
      )}
    </Section>
  );
}

function SheetLine({ sheet: { sheet, month, people, why } }: { sheet: PastSheetAnswer }) {
  const t = useText();
  return (
    <Text>
      <strong>{sheet}</strong> {why || t("past.read", { month: month ?? "", people })}
    </Text>
  );
}

type Answers = Readonly<Record<string, string>>;

/** Codes and years that are asked about; one answer holds for all sheets. */
function Explain({
  sheets,
  shifts,
  years,
  busy,
  on,
}: Omit<Props, "past"> & { sheets: readonly PastSheetAnswer[] }) {
  const t = useText();
  const [codes, setCodes] = useState<Answers>({});
  const [months, setMonths] = useState<Answers>({});
  const unclear = sheets.filter((s) => s.whyCode === "past.unknownCodes");
  const unknown = [
    ...new Set(unclear.flatMap((s) => s.codes.filter((c) => c.shift === null).map((c) => c.code))),
  ];
  const yearless = sheets.filter((s) => s.whyCode === "past.noYear");
  if (unknown.length + yearless.length === 0) return null;
  const isReady = Object.keys(codes).length + Object.keys(months).length > 0;
  return (
    <>
      {unknown.map((code) => (
        <Meaning
          key={code}
          code={code}
          value={codes[code]}
          shifts={shifts}
          onChoose={(value) => setCodes({ ...codes, [code]: value })}
        />
      ))}
      {yearless.map(({ sheet, why, whyMonth }) => (
        <Labelled key={sheet} label={`${sheet} · ${t("past.year")}`} size="small" hint={why}>
          <Select
            size="small"
            value={months[sheet] ?? ""}
            onChange={(_, data) => setMonths({ ...months, [sheet]: data.value })}
          >
            <option value="">{t("form.choose")}</option>
            {years.map((year) => (
              <option key={year} value={monthText({ year, month: whyMonth ?? 1 })}>
                {year}
              </option>
            ))}
          </Select>
        </Labelled>
      ))}
      <Actions>
        <Button disabledFocusable={busy || !isReady} onClick={() => on.explainPast(codes, months)}>
          {t("past.save")}
        </Button>
      </Actions>
    </>
  );
}

interface MeaningProps {
  readonly code: string;
  readonly value: string | undefined;
  readonly shifts: Props["shifts"];
  readonly onChoose: (meaning: string) => void;
}

const NOTHING = "-";

function Meaning({ code, value, shifts, onChoose }: MeaningProps) {
  const t = useText();
  const label = t(code.startsWith("#") ? "past.colourMeans" : "past.means", {
    code: code || t("past.blank"),
  });
  return (
    <Labelled label={label} size="small">
      <Select
        size="small"
        value={value === "" ? NOTHING : (value ?? "")}
        onChange={(_, data) => onChoose(data.value === NOTHING ? "" : data.value)}
      >
        <option value="">{t("form.choose")}</option>
        {[...shifts.map((s) => s.code), REST, ...LEAVES].map((meaning) => (
          <option key={meaning} value={meaning}>
            {meaning}
          </option>
        ))}
        <option value={NOTHING}>{t("past.nothing")}</option>
      </Select>
    </Labelled>
  );
}
