import { WrenchRegular } from "@fluentui/react-icons/svg/wrench";
import type { Entry } from "../../feature";
import { OnDemand } from "../../on-demand";
import { code } from "./code";
import type { CareState, CareEvents } from "./state";

export const care: Entry<CareState, CareEvents> = {
  id: "care",
  label: "care.broken",
  icon: WrenchRegular,
  place: "inside",
  code: OnDemand.here(code),
};
