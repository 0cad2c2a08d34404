import { sortRows, type SortField } from "../../model/edit/sort";
import { invalidArgument, apiNotFound } from "../errors";
import { define } from "../object";
import type { LiveRange } from "../session";

/** The API's sort fields; sorting by colour or icon is not implemented and says so. */
export function sortFields(fields: unknown[]): SortField[] {
  return fields.map((field) => {
    const { key, ascending, sortOn } = field as { key?: unknown; ascending?: unknown; sortOn?: unknown };
    if (typeof key !== "number") throw invalidArgument();
    if (sortOn !== undefined && sortOn !== null && sortOn !== "Value")
      throw apiNotFound(`SortField.sortOn ${String(sortOn)}`);
    return { key, ascending: ascending !== false };
  });
}

export const rangeSortType = define<LiveRange>({
  name: "RangeSort",
  methods: {
    apply: (range, args) => {
      if (args.word(3, ["Rows", "Columns"], "Rows") === "Columns")
        throw apiNotFound("RangeSort.apply by columns");
      sortRows(range.session.workbook, range.sheet, range.place, {
        fields: sortFields(args.list(0)),
        matchCase: args.flag(1),
        hasHeaders: args.flag(2),
        locale: range.session.options.locale,
      });
    },
  },
});
