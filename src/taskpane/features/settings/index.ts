import { SettingsRegular } from "@fluentui/react-icons/svg/settings";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { SettingsState, SettingsEvents } from "./state";

export const settings: Entry<SettingsState, SettingsEvents> = {
  id: "settings",
  label: "view.settings",
  icon: SettingsRegular,
  place: "foot",
  steps: ({ clockStands }) =>
    clockStands ? [{ message: { code: "now.stands", params: {} }, action: "settings.clock" }] : [],
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-settings" */ "./code")).code),
};
