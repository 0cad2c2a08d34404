import { BoxRegular } from "@fluentui/react-icons/svg/box";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import { nextLine } from "./steps";
import type { RegistersEvents, RegistersState } from "./state";

export const registers: Entry<RegistersState, RegistersEvents> = {
  id: "registers",
  label: "view.registers",
  icon: BoxRegular,
  place: "tab",
  ribbon: "showRegisters",
  first: {
    title: "first.registers.title",
    text: "first.registers.text",
    action: "first.registers.action",
  },
  steps: nextLine,
  byRules: true,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-registers" */ "./code")).code),
};
