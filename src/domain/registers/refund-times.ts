import { columnOf, type Named } from "../tables";
import { REFUND } from "./refund";

/** Which of the times of a refund (D-03, D-09 … D-12) a column holds. Example: `"agreed"`. */
export type RefundTimeColumn = "applied" | "agreed" | "refused" | "returned" | "success" | "override";

/** A column of the refund register by the time it holds. */
function ofRegister(id: RefundTimeColumn, column: string = id): Named<RefundTimeColumn> {
  const { header, words = [] } = columnOf(REFUND, column) ?? { header: { zh: "", en: "" } };
  return { id, header, words };
}

/** The times of a refund in registers and exports of the platform, by the event they are of; other columns do no harm. */
export const REFUND_TIME_COLUMNS: readonly Named<RefundTimeColumn>[] = [
  ofRegister("applied"),
  ofRegister("agreed"),
  ofRegister("refused"),
  ofRegister("returned"),
  // A register has no column for the end of the trade.
  {
    id: "success",
    header: { zh: "交易成功时间", en: "Transaction success" },
    words: ["确认收货时间", "成功时间", "交易完成时间"],
  },
  ofRegister("override", "platformDue"),
];
