import { ReceiptMoneyRegular } from "@fluentui/react-icons/svg/receipt-money";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import type { FinanceEvents, FinanceState } from "./state";

export const finance: Entry<FinanceState, FinanceEvents> = {
  id: "finance",
  label: "view.finance",
  icon: ReceiptMoneyRegular,
  place: "tab",
  ribbon: "showFinance",
  byRules: true,
  code: new OnDemand(async () => (await import(/* webpackChunkName: "place-finance" */ "./code")).code),
};
