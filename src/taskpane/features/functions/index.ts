import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { FunctionsState, FunctionsEvents } from "./state";

export const functions: Entry<FunctionsState, FunctionsEvents> = {
  id: "functions",
  label: "view.functions",
  icon: MathFormulaRegular,
  place: "tab",
  ribbon: "showFunctions",
  first: {
    title: "first.functions.title",
    text: "first.functions.text",
    action: "first.functions.action",
  },
  byRules: true,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-functions" */ "./code")).code),
};
