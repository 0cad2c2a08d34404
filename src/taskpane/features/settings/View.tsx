import { Body1, Radio, RadioGroup } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import { useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { THEME_CHOICES, type ThemeChoice } from "../../parts/theme";
import type { Locale } from "../../../text";
import type { SettingsEvents, SettingsState } from "./state";
import { ActionButton } from "../../parts/ActionButton";
import { Sentences } from "../../parts/Sentences";

export function View({ state, pane, on }: ViewProps<SettingsState, SettingsEvents>) {
  const t = useText();
  return (
    <Page title={t("view.settings")}>
      <Language locale={pane.locale} onChoose={on.chooseLocale} />
      <Theme theme={pane.themeChoice} onChoose={on.chooseTheme} />
      {state.clockStands && <Clock on={on} />}
      <Kept state={state} on={on} />
    </Page>
  );
}

interface LanguageProps {
  readonly locale: Locale;
  readonly onChoose: (locale: Locale) => void;
}

function Language({ locale, onChoose }: LanguageProps) {
  const title = useText()("settings.language");
  const choose = (value: string) => onChoose(value === "en" ? "en" : "zh");
  return (
    <Section title={title}>
      <RadioGroup aria-label={title} value={locale} onChange={(_, data) => choose(data.value)}>
        <Radio value="zh" label="中文" lang="zh-CN" />
        <Radio value="en" label="English" lang="en" />
      </RadioGroup>
    </Section>
  );
}

interface ThemeProps {
  readonly theme: ThemeChoice;
  readonly onChoose: (theme: ThemeChoice) => void;
}

function Theme({ theme, onChoose }: ThemeProps) {
  const t = useText();
  const choose = (value: string) => onChoose(THEME_CHOICES.find((choice) => choice === value) ?? theme);
  return (
    <Section title={t("settings.theme")}>
      <RadioGroup aria-label={t("settings.theme")} value={theme} onChange={(_, data) => choose(data.value)}>
        {THEME_CHOICES.map((choice) => (
          <Radio key={choice} value={choice} label={t(`settings.theme.${choice}`)} />
        ))}
      </RadioGroup>
    </Section>
  );
}

/** Offered for a workbook of an older version only. */
function Clock({ on }: { on: SettingsEvents }) {
  const t = useText();
  return (
    <Section title={t("settings.clock")}>
      <Body1>{t("now.stands")}</Body1>
      <Actions>
        <ActionButton says="settings.clockFollow" onClick={on.followClock} />
      </Actions>
    </Section>
  );
}

/** What is kept in this workbook, and the way to take all of it out. */
function Kept({ state: { kept, confirmRemoval }, on }: { state: SettingsState; on: SettingsEvents }) {
  const t = useText();
  return (
    <Section title={t("settings.kept")}>
      <Body1>{t("settings.keptLead")}</Body1>
      {kept.length === 0 && <Body1>{t("settings.nothingKept")}</Body1>}
      <Sentences lines={kept} />
      {kept.length > 0 && !confirmRemoval && (
        <Actions>
          <ActionButton says="settings.remove" onClick={() => on.askRemoval(true)} />
        </Actions>
      )}
      {confirmRemoval && <ConfirmRemoval on={on} />}
    </Section>
  );
}

function ConfirmRemoval({ on }: { on: SettingsEvents }) {
  const t = useText();
  return (
    <Panel tinted onBack={() => on.askRemoval(false)}>
      <Body1>{t("settings.removeAsk")}</Body1>
      <Actions>
        <ActionButton says="settings.removeYes" primary onClick={on.removeEverything} />
        <ActionButton says="action.back" onClick={() => on.askRemoval(false)} />
      </Actions>
    </Panel>
  );
}
