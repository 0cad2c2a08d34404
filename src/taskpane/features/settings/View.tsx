import { Body1, Button, Radio, RadioGroup } from "@fluentui/react-components";
import type { ViewProps } from "../../feature";
import { useMessage, useText } from "../../parts/language";
import { Page, Section } from "../../parts/Page";
import { Actions, Panel } from "../../parts/Panel";
import { THEME_CHOICES, type ThemeChoice } from "../../parts/theme";
import type { SettingsEvents, SettingsState } from "./state";

export function View({ state, pane, on }: ViewProps<SettingsState, SettingsEvents>) {
  const t = useText();
  return (
    <Page title={t("view.settings")}>
      <Section title={t("settings.language")}>
        <RadioGroup
          aria-label={t("settings.language")}
          value={pane.locale}
          onChange={(_, data) => on.chooseLocale(data.value === "en" ? "en" : "zh")}
        >
          <Radio value="zh" label="中文" lang="zh-CN" />
          <Radio value="en" label="English" lang="en" />
        </RadioGroup>
      </Section>
      <Section title={t("settings.theme")}>
        <RadioGroup
          aria-label={t("settings.theme")}
          value={pane.themeChoice}
          onChange={(_, data) => on.chooseTheme(data.value as ThemeChoice)}
        >
          {THEME_CHOICES.map((choice) => (
            <Radio key={choice} value={choice} label={t(`settings.theme.${choice}`)} />
          ))}
        </RadioGroup>
      </Section>
      {state.clockStands && <Clock on={on} />}
      <Kept state={state} on={on} />
    </Page>
  );
}

/** Offered for a workbook of an older version only. */
function Clock({ on }: { on: SettingsEvents }) {
  const t = useText();
  return (
    <Section title={t("settings.clock")}>
      <Body1>{t("now.stands")}</Body1>
      <Actions>
        <Button onClick={on.followClock}>{t("settings.clockFollow")}</Button>
      </Actions>
    </Section>
  );
}

/** What is kept in this workbook, and the way to take all of it out. */
function Kept({ state, on }: { state: SettingsState; on: SettingsEvents }) {
  const t = useText();
  const say = useMessage();
  const { kept, confirmRemoval } = state;
  return (
    <Section title={t("settings.kept")}>
      <Body1>{t("settings.keptLead")}</Body1>
      {kept.length === 0 ? (
        <Body1>{t("settings.nothingKept")}</Body1>
      ) : (
        <ul style={{ margin: 0 }}>
          {kept.map((line, i) => (
            <li key={i}>{say(line)}</li>
          ))}
        </ul>
      )}
      {kept.length > 0 && !confirmRemoval && (
        <Actions>
          <Button onClick={() => on.askRemoval(true)}>{t("settings.remove")}</Button>
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
        <Button appearance="primary" onClick={on.removeEverything}>
          {t("settings.removeYes")}
        </Button>
        <Button onClick={() => on.askRemoval(false)}>{t("action.back")}</Button>
      </Actions>
    </Panel>
  );
}
