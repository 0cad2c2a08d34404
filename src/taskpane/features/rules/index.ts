import { ScalesRegular } from "@fluentui/react-icons/svg/scales";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { RulesState, RulesEvents } from "./state";

export const rules: Entry<RulesState, RulesEvents> = {
  id: "rules",
  label: "view.rules",
  icon: ScalesRegular,
  place: "foot",
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-rules" */ "./code")).code),
};
