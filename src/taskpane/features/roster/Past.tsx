import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { type PastSheetAnswer } from "../../../commands";
import { monthText } from "../../../domain/kernel";
import { LEAVES, REST } from "../../../domain/roster";
import { useText } from "../../parts/language";
import { Lines } from "../../parts/List";
import { Section } from "../../parts/Page";
import { Actions } from "../../parts/Panel";
import type { PastEvents } from "./past-state";
import type { RosterState } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Choose } from "../../parts/Choose";

interface Props {
  readonly past: RosterState["past"];
  readonly shifts: readonly { readonly code: string }[];
  /** Years a tab without one may be of. */
  readonly years: readonly number[];
  readonly busy: boolean;
  readonly on: PastEvents;
}

/** What of the old rosters was understood; what wasn't is explained once. */
export function Past({ past: { sheets }, ...rest }: Props) {
  const t = useText();
  return (
    <Section title={t("past.title")}>
      <Text role="status">{sheets && <Summary sheets={sheets} />}</Text>
      {sheets === null ? (
        <Actions>
          <ActionButton says="past.open" off={rest.busy} onClick={rest.on.askPast} />
        </Actions>
      ) : (
        <>
          <Lines of={sheets}>{(sheet) => <SheetLine sheet={sheet} />}</Lines>
          <Explain key={JSON.stringify(sheets)} sheets={sheets} {...rest} />
        </>
      )}
    </Section>
  );
}

type Sheets = readonly PastSheetAnswer[];

function Summary({ sheets }: { sheets: Sheets }) {
  const t = useText();
  const read = sheets.filter((s) => s.understood).length;
  return sheets.length === 0 ? t("past.none") : t("past.summary", { count: sheets.length, read });
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
function Explain({ sheets, shifts, years, busy, on }: Omit<Props, "past"> & { sheets: Sheets }) {
  const [codes, setCodes] = useState<Answers>({});
  const [months, setMonths] = useState<Answers>({});
  const unknown = unknownIn(sheets);
  const yearless = sheets.filter((s) => s.whyCode === "past.noYear");
  if (unknown.length + yearless.length === 0) return null;
  const isReady = Object.keys(codes).length + Object.keys(months).length > 0;
  const setCode = (code: string, meaning: string) => setCodes({ ...codes, [code]: meaning });
  const setMonth = (sheet: string, month: string) => setMonths({ ...months, [sheet]: month });
  return (
    <>
      {unknown.map((code) => (
        <Meaning key={code} code={code} value={codes[code]} shifts={shifts} onChoose={setCode} />
      ))}
      {yearless.map((one) => (
        <YearOf key={one.sheet} of={one} value={months[one.sheet]} years={years} onChoose={setMonth} />
      ))}
      <Actions>
        <ActionButton says="past.save" off={busy || !isReady} onClick={() => on.explainPast(codes, months)} />
      </Actions>
    </>
  );
}

/** Codes that nobody knows, each once. */
function unknownIn(sheets: Sheets): string[] {
  const unclear = sheets.filter((s) => s.whyCode === "past.unknownCodes");
  const codes = unclear.flatMap((s) => s.codes.filter((c) => c.shift === null).map((c) => c.code));
  return [...new Set(codes)];
}

interface YearProps extends Pick<Props, "years"> {
  readonly of: PastSheetAnswer;
  readonly value: string | undefined;
  readonly onChoose: (sheet: string, month: string) => void;
}

/** The year of a tab that has a month only. */
function YearOf({ of: { sheet, why, whyMonth }, value, years, onChoose }: YearProps) {
  const t = useText();
  const month = (year: number) => monthText({ year, month: whyMonth ?? 1 });
  return (
    <Choose
      label={`${sheet} · ${t("past.year")}`}
      size="small"
      hint={why}
      value={value ?? ""}
      none={t("form.choose")}
      options={years.map((year) => [month(year), String(year)] as const)}
      onChoose={(chosen) => onChoose(sheet, chosen)}
    />
  );
}

interface MeaningProps {
  readonly code: string;
  readonly value: string | undefined;
  readonly shifts: Props["shifts"];
  readonly onChoose: (code: string, meaning: string) => void;
}

const NOTHING = "-";

function Meaning({ code, value, shifts, onChoose }: MeaningProps) {
  const t = useText();
  const label = t(code.startsWith("#") ? "past.colourMeans" : "past.means", {
    code: code || t("past.blank"),
  });
  const known = [...shifts.map((s) => s.code), REST, ...LEAVES];
  return (
    <Choose
      label={label}
      size="small"
      value={value === "" ? NOTHING : (value ?? "")}
      none={t("form.choose")}
      options={[...known.map((one) => [one, one] as const), [NOTHING, t("past.nothing")]]}
      onChoose={(meaning) => onChoose(code, meaning === NOTHING ? "" : meaning)}
    />
  );
}
