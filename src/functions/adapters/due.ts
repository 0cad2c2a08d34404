import { type Matrix, ok, serialOf } from "../../domain/kernel";
import { refundDue } from "../../domain/refunds";
import { DUE_MESSAGES } from "../../text/functions/messages/due";
import * as catalog from "../catalog/due";
import { refundColumns, timesIn } from "../read/refund-times";
import { speak } from "../render/error";
import { type Computed, rows } from "../run";

speak(DUE_MESSAGES);

/** One call asks about many rows under the same headers: they are read once. */
const known = new WeakMap<Matrix, ReturnType<typeof refundColumns>>();

function columnsOf(headers: Matrix): ReturnType<typeof refundColumns> {
  const columns = known.get(headers) ?? refundColumns(headers);
  known.set(headers, columns);
  return columns;
}

export const DUE: readonly Computed[] = [
  rows(catalog.REFUND_DUE, (state, times, headers, needReturn, override, rules) => {
    const read = timesIn(columnsOf(headers), times[0] ?? []);
    const due = refundDue(rules, {
      state,
      times: read,
      needReturn,
      override: override === undefined ? read("override") : ok(override),
    });
    if (!due.ok) return due;
    return ok(due.value === null ? "" : serialOf(due.value));
  }),
];
