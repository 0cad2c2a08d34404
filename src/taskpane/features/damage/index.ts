import { BoxRegular } from "@fluentui/react-icons/svg/box";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import { nextLine } from "./steps";
import type { DamageEvents, DamageState } from "./state";

export const damage: Entry<DamageState, DamageEvents> = {
  id: "damage",
  label: "view.damage",
  icon: BoxRegular,
  place: "tab",
  ribbon: "showDamage",
  first: { title: "first.damage.title", text: "first.damage.text", action: "first.damage.action" },
  steps: nextLine,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-damage" */ "./code")).code),
};
