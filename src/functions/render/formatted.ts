import type { FunctionSpec } from "../catalog/spec";
import type { Bound, ExcelFunction } from "../run";

const FORMATS: Readonly<Partial<Record<NonNullable<FunctionSpec["format"]>, string>>> = {
  dateTime: "yyyy-mm-dd hh:mm",
  date: "yyyy-mm-dd",
};

/** Serials below this are counts and hours, no dates of a shop. */
export const FIRST_DATE = 30_000;
/** A longer answer stays plain numbers: it would weigh three times as much, and Excel on the web takes 5 MB. */
const MOST_CELLS = 20_000;

type Answer = Awaited<ReturnType<ExcelFunction>>;

function dressed(answer: Answer, format: string): Answer {
  if (answer.length * (answer[0]?.length ?? 0) > MOST_CELLS) return answer;
  const shown = (value: Answer[number][number]) =>
    typeof value === "number" && value > FIRST_DATE
      ? ({
          type: "Double",
          basicValue: value,
          numberFormat: Number.isInteger(value) ? format : FORMATS.dateTime!,
        } as const)
      : value;
  return answer.map((row) => row.map(shown));
}

/**
 * The function, whose dates look like dates in a cell without a format of its own, where Excel has data types
 * (`able`, asked with each call, because the first one may come before Excel can say).
 */
export function withDates({ spec, call }: Bound, able: () => boolean): ExcelFunction {
  const format = spec.format && FORMATS[spec.format];
  if (format === undefined) return call;
  return (...raw) => {
    const answer = call(...raw);
    if (!able()) return answer;
    return answer instanceof Promise
      ? answer.then((later) => dressed(later, format))
      : dressed(answer, format);
  };
}
