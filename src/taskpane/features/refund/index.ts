import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { RefundEvents, RefundState } from "./state";

export const refund: Entry<RefundState, RefundEvents> = {
  id: "refund",
  label: "view.refund",
  icon: ArrowSyncRegular,
  place: "tab",
  byRules: true,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-refund" */ "./code")).code),
};
