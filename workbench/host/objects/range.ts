import { define, type ObjectType } from "../object";
import type { LiveRange } from "../session";
import { conditionalFormatsType } from "./conditional-format-collection";
import { dataValidationType } from "./data-validation";
import { rangeEdits } from "./range-edit";
import { rangeFormatType } from "./range-format";
import { rangeSearch } from "./range-search";
import { rangeShapes } from "./range-shape";
import { rangeSortType } from "./range-sort";
import { rangeScalars } from "./range-values";
import { worksheetType } from "./worksheet";

export const rangeType: ObjectType<LiveRange> = define({
  name: "Range",
  identity: ({ referenceId }) => (referenceId === null ? {} : { _ReferenceId: referenceId }),
  get scalars() {
    return rangeScalars;
  },
  children: {
    conditionalFormats: (range) => conditionalFormatsType.of({ session: range.session, ranges: [range] }),
    dataValidation: (range) => dataValidationType.of({ session: range.session, ranges: [range] }),
    format: (range) => rangeFormatType.of({ session: range.session, ranges: [range] }),
    sort: (range) => rangeSortType.of(range),
    worksheet: (range) => worksheetType.of({ session: range.session, id: range.sheet.id }),
  },
  get methods() {
    return { ...rangeShapes, ...rangeEdits, ...rangeSearch };
  },
});
