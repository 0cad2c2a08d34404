import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { WhyState } from "./state";

export const why: Entry<WhyState, object> = {
  id: "why",
  label: "view.why",
  icon: QuestionCircleRegular,
  place: "tab",
  ribbon: "showWhy",
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-why" */ "./code")).code),
};
